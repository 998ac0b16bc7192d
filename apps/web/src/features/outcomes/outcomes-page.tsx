import { hasReached, reached } from "@cairn/domain/project/outcomes/reached.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useMay, useProject } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { MeasureForm } from "../../parts/measure-form.tsx";
import { Empty, Page, Section } from "../../ui/page.tsx";
import { outcomes as outcomesWords } from "../../words/en/outcomes.ts";
import { today } from "../../words/format.ts";
import { Lessons } from "./lessons.tsx";
import { MeasureItem } from "./measure-item.tsx";
import styles from "./outcomes.module.css";
import { Promises } from "./promises.tsx";
import { Reviews } from "./reviews.tsx";

/** Did it pay? What was promised beside what is reached, then promises, the look at the value, and lessons. */
export function OutcomesPage() {
  const { project } = useProject();
  const may = useMay();
  const usual = useDefaultSpace();
  const [adding, setAdding] = useState(false);
  const says = outcomesWords;
  const all = reached(project, today());
  const promised = all.filter(({ measure }) => measure.target);
  const add = may("plan", usual) && <Button onClick={() => setAdding(true)}>{says.add}</Button>;
  return (
    <Page
      title={says.title(promised.filter(hasReached).length, promised.length, all.length)}
      says={all.length > 0 && says.says}
      width="text"
    >
      <Section title={says.measures}>
        {all.length > 0 && (
          <ul className={styles["list"]}>
            {all.map((it) => (
              <MeasureItem key={it.measure.id} standing={it} />
            ))}
          </ul>
        )}
        {adding && <MeasureForm onDone={() => setAdding(false)} />}
        {!adding && all.length > 0 && add}
        {!adding && all.length === 0 && <Empty title={says.none} says={says.noneSays} action={add} />}
      </Section>
      <Promises />
      <Reviews />
      <Lessons />
    </Page>
  );
}
