import type { Commitment } from "@cairn/domain/project/support/commitments.ts";
import { Button } from "@mantine/core";
import { useSend } from "../../live/use-project.ts";
import { Section } from "../../ui/page.tsx";
import { myPart as says } from "../../words/en/my-part.ts";
import { formatDay, today } from "../../words/format.ts";
import styles from "./my-part.module.css";

/** What the reader has promised to do so that people see it, the nearest first. */
export function Promised({ promised, title }: { readonly promised: readonly Commitment[]; readonly title: string }) {
  const send = useSend();
  return (
    <Section title={title} says={says.promisedSays}>
      <ul className={styles["then"]}>
        {promised.map(({ id, what, due }) => (
          <li key={id} className={styles["promised"]}>
            <div>
              <span>{what}</span>
              <div className={styles["quiet"]}>{(due < today() ? says.wasDue : says.dueBy)(formatDay(due))}</div>
            </div>
            <Button
              variant="default"
              aria-label={says.promiseDone(what)}
              onClick={() => void send("keepCommitment", { commitmentId: id }, says.said.done)}
            >
              {says.isDone}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
