import type { Impact } from "@cairn/domain/project/problem/impact.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useMay, useNames, useProject } from "../../live/use-project.ts";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { Empty, Section } from "../../ui/page.tsx";
import { parts as partsWords } from "../../words/en/parts.ts";
import { problem as problemWords } from "../../words/en/problem.ts";
import { ImpactForm } from "./impact-form.tsx";
import styles from "./problem.module.css";

/** What the problem costs or hinders, line by line, as ranges with their source. */
export function Impacts() {
  const { project } = useProject();
  const [adding, setAdding] = useState(false);
  const lines = kept(project.impacts);
  const add = <Button onClick={() => setAdding(true)}>{problemWords.addImpact}</Button>;
  return (
    <Section title={problemWords.impact} says={problemWords.impactSays}>
      {lines.length > 0 && (
        <ul className={styles["impacts"]}>
          {lines.map((impact) => (
            <ImpactLine key={impact.id} impact={impact} />
          ))}
        </ul>
      )}
      {adding && <ImpactForm onDone={() => setAdding(false)} />}
      {!adding && lines.length > 0 && add}
      {!adding && lines.length === 0 && (
        <Empty title={problemWords.noImpact} says={problemWords.noImpactSays} action={add} />
      )}
    </Section>
  );
}

function ImpactLine({ impact }: { readonly impact: Impact }) {
  const nameOf = useNames();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <li>
        <ImpactForm impact={impact} onDone={() => setEditing(false)} />
      </li>
    );
  }
  const facts = [
    impact.whom,
    impact.ownerId && problemWords.owned(nameOf(impact.ownerId)),
    impact.confidence && partsWords.confidences[impact.confidence],
    impact.source ?? problemWords.noSource,
  ];
  return (
    <li id={impact.id}>
      <span className={styles["what"]}>{impact.what}</span>
      <span className="figures">{problemWords.range(impact) || problemWords.noRange}</span>
      <span className={styles["quiet"]}>{facts.filter(Boolean).join(" · ")}</span>
      <ThingActions
        thing={impact}
        called={impact.what}
        onChange={may("contribute", impact.space) ? () => setEditing(true) : undefined}
        mayRemove={may("plan", impact.space)}
        removed={problemWords.removed}
      />
    </li>
  );
}
