import type { Measure } from "@cairn/domain/project/outcomes/measures.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useMay, useNames, useProject } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { MeasureForm } from "../../parts/measure-form.tsx";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { Empty, Section } from "../../ui/page.tsx";
import { problem as problemWords } from "../../words/en/problem.ts";
import { formatDay, formatNumber } from "../../words/format.ts";
import styles from "./problem.module.css";

const says = problemWords.baselines;

/** How it is before anything is changed: what the later gain will be told by. */
export function Baselines() {
  const { project, projectId } = useProject();
  const [adding, setAdding] = useState(false);
  const usual = useDefaultSpace();
  const may = useMay();
  const all = kept(project.measures);
  const add = may("plan", usual) && <Button onClick={() => setAdding(true)}>{says.add}</Button>;
  return (
    <Section title={says.title} says={says.says}>
      {all.length > 0 && (
        <ul className={styles["impacts"]}>
          {all.map((measure) => (
            <Baseline key={measure.id} measure={measure} />
          ))}
        </ul>
      )}
      {adding && <MeasureForm onDone={() => setAdding(false)} />}
      {!adding && all.length > 0 && (
        <>
          {add}{" "}
          <Link to="/projects/$projectId/outcomes" params={{ projectId }}>
            {says.toOutcomes}
          </Link>
        </>
      )}
      {!adding && all.length === 0 && <Empty title={says.none} says={says.noneSays} action={add} />}
    </Section>
  );
}

function Baseline({ measure }: { readonly measure: Measure }) {
  const nameOf = useNames();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  const { what, unit, baseline, ownerId } = measure;
  if (editing) {
    return (
      <li>
        <MeasureForm measure={measure} onDone={() => setEditing(false)} />
      </li>
    );
  }
  const facts = [
    ownerId && problemWords.owned(nameOf(ownerId)),
    baseline && (baseline.source ?? problemWords.noSource),
  ];
  return (
    <li>
      <span className={styles["what"]}>{what}</span>
      <span className="figures">
        {baseline ? says.value(formatNumber(baseline.value), unit, formatDay(baseline.day)) : says.noBaseline}
      </span>
      <span className={styles["quiet"]}>{facts.filter(Boolean).join(" · ")}</span>
      <ThingActions
        thing={measure}
        called={what}
        onChange={may("plan", measure.space) ? () => setEditing(true) : undefined}
        mayRemove={may("plan", measure.space)}
      />
    </li>
  );
}
