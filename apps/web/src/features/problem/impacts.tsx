import type { Impact } from "@cairn/domain/project/problem.ts";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { WhoSees } from "../../parts/who-sees.tsx";
import { Empty, Section } from "../../ui/page.tsx";
import { words } from "../../words/words.ts";
import { ImpactForm } from "./impact-form.tsx";
import styles from "./problem.module.css";

/** What the problem costs or hinders, line by line, as ranges with their source. */
export function Impacts() {
  const { project } = useProject();
  const [adding, setAdding] = useState(false);
  const lines = Object.values(project.impacts).filter(({ removed }) => !removed);
  const add = <Button onClick={() => setAdding(true)}>{words.problem.addImpact}</Button>;
  return (
    <Section title={words.problem.impact} says={words.problem.impactSays}>
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
        <Empty title={words.problem.noImpact} says={words.problem.noImpactSays} action={add} />
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
      <span className="figures">{words.problem.range(impact, impact.unit) || words.problem.noRange}</span>
      <span className={styles["quiet"]}>
        {[impact.whom, impact.source ?? words.problem.noSource].filter(Boolean).join(" · ")}
      </span>
      <Group gap="xs">
        <WhoSees thing={impact} />
        {may("contribute", impact.space) && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={words.problem.edit(impact.what)}
            onClick={() => setEditing(true)}
          >
            {words.shell.change}
          </Button>
        )}
        {may("plan", impact.space) && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={words.problem.remove(impact.what)}
            onClick={() => void send("remove", { id: impact.id }, words.problem.removed)}
          >
            {words.shell.remove}
          </Button>
        )}
      </Group>
    </li>
  );
}
