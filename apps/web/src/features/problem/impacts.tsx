import type { Impact } from "@cairn/domain/project/problem/impact.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { WhoSees } from "../../parts/who-sees.tsx";
import { Empty, Section } from "../../ui/page.tsx";
import { problem as problemWords } from "../../words/en/problem.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
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
  const send = useSend();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <li>
        <ImpactForm impact={impact} onDone={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li>
      <span className={styles["what"]}>{impact.what}</span>
      <span className="figures">{problemWords.range(impact, impact.unit) || problemWords.noRange}</span>
      <span className={styles["quiet"]}>
        {[impact.whom, impact.source ?? problemWords.noSource].filter(Boolean).join(" · ")}
      </span>
      <Group gap="xs">
        <WhoSees thing={impact} />
        {may("contribute", impact.space) && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={problemWords.edit(impact.what)}
            onClick={() => setEditing(true)}
          >
            {shellWords.change}
          </Button>
        )}
        {may("plan", impact.space) && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={problemWords.remove(impact.what)}
            onClick={() => void send("remove", { id: impact.id }, problemWords.removed)}
          >
            {shellWords.remove}
          </Button>
        )}
      </Group>
    </li>
  );
}
