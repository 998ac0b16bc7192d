import type { Decision } from "@cairn/domain/project/decisions/decision.ts";
import { peopleHere } from "@cairn/domain/project/standing.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useMay, useNames, useProject } from "../../live/use-project.ts";
import { decisions as decisionsWords } from "../../words/en/decisions.ts";
import styles from "./decide.module.css";
import { RecordForm } from "./record-form.tsx";

const says = decisionsWords.record;

/** The way to decide it, for the decider; and to write down what the decider decided, for whoever shapes the plan. */
export function TakeIt({ decision }: { readonly decision: Decision }) {
  const { project, you } = useProject();
  const nameOf = useNames();
  const may = useMay();
  const [taking, setTaking] = useState(false);
  const { decides } = decision;
  const mine = decides === you.personId;
  if (!mine && !may("plan", decision.space)) return null;
  const isHere = peopleHere(project).some(({ id }) => id === decides);
  if (!decides || !isHere) return <p className={styles["quiet"]}>{says.noDecider}</p>;
  return (
    <div className={styles["taking"]}>
      {taking ? (
        <RecordForm decision={decision} decides={decides} onClose={() => setTaking(false)} />
      ) : (
        <Button variant={mine ? "filled" : "default"} onClick={() => setTaking(true)}>
          {mine ? says.take : says.takeFor(nameOf(decides))}
        </Button>
      )}
    </div>
  );
}
