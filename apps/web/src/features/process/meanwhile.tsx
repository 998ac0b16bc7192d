import type { SavedProcess } from "@cairn/contract/organisations.ts";
import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Fold } from "../../ui/fold.tsx";
import { process as processWords } from "../../words/en/process.ts";
import styles from "./process.module.css";
import { ProcessView } from "./process-view.tsx";

const say = processWords;

/** Somebody else saved first: theirs is shown beside what one wrote, and nothing is lost. */
export function Meanwhile(props: { readonly theirs: SavedProcess; readonly takeTheirs: () => void }) {
  const { theirs } = props;
  const notice = useRef<HTMLDivElement>(null);
  // It appears above what is being written, perhaps far above.
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1} role="alert" className={styles["meanwhile"]}>
      <strong>{say.meanwhile(theirs.savedBy, theirs.version)}</strong>
      <p>{say.meanwhileSays}</p>
      <Fold title={`${say.theirs}: ${theirs.process.name}`} open>
        <ProcessView process={theirs.process} />
      </Fold>
      <Button size="compact-md" variant="default" mt="sm" onClick={props.takeTheirs}>
        {say.takeTheirs}
      </Button>
    </div>
  );
}
