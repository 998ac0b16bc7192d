import { planFiles } from "@cairn/contract/plan-files.ts";
import { Button } from "@mantine/core";
import { lazy, Suspense, useRef, useState } from "react";
import { addressOf } from "../../../api/call.ts";
import { useProject } from "../../../live/use-project.ts";
import { planFiles as say } from "../../../words/en/plan-files.ts";
import styles from "./files.module.css";

const BringIn = lazy(() => import("./bring-in.tsx").then(({ BringIn: sheet }) => ({ default: sheet })));

/** The plan in the files of other tools, and back from them. */
export function PlanFiles({ mayBring }: { readonly mayBring: boolean }) {
  const { projectId } = useProject();
  const [bringing, setBringing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const params = { projectId };
  return (
    <div className={styles["files"]}>
      <p>{say.says}</p>
      <p className={styles["links"]}>
        <a href={addressOf(planFiles.exportMspdi, { params })} download>
          {say.xml}
        </a>
        <a href={addressOf(planFiles.exportSheet, { params })} download>
          {say.xlsx}
        </a>
      </p>
      {mayBring && (
        <Button ref={opener} variant="default" onClick={() => setBringing(true)}>
          {say.bring}
        </Button>
      )}
      {bringing && (
        <Suspense>
          <BringIn
            onClose={() => {
              setBringing(false);
              opener.current?.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
