import { scoresIn } from "@cairn/domain/project/options/comparison.ts";
import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useMay, useProject } from "../../live/use-project.ts";
import { Fold } from "../../ui/fold.tsx";
import { Section } from "../../ui/page.tsx";
import { options as optionsWords } from "../../words/en/options.ts";
import { Asking } from "./asking.tsx";
import styles from "./options.module.css";
import { ScoreForm } from "./score-form.tsx";
import { useComparison } from "./use-comparison.ts";

const says = optionsWords.mine;

/** One's own scores, one option after another, alone. */
export function Mine() {
  const { state, guest, own, criteria, space } = useComparison();
  const may = useMay();
  if (criteria.length === 0 || guest) return null;
  const mayScore = may("contribute", space);
  return (
    <Section id="score" title={says.title} says={says.says(own.options, own.criteria)}>
      {state !== "agreed" && <p>{says.waits}</p>}
      {state === "agreed" && mayScore && (
        <>
          <p role="status" className={own.missing > 0 ? styles["waiting"] : styles["whole"]}>
            {own.missing > 0 ? says.missing(own.missing, own.minutes) : says.whole}
          </p>
          {own.missing > 0 ? (
            <OneByOne />
          ) : (
            <Fold title={says.change}>
              <OneByOne />
            </Fold>
          )}
        </>
      )}
      <Asking />
    </Section>
  );
}

function OneByOne() {
  const { project, you } = useProject();
  const { space, options, criteria } = useComparison();
  const scores = scoresIn(space, project).filter(({ scoredBy }) => scoredBy === you.personId);
  const missingOf = (optionId: string): number =>
    criteria.length - scores.filter((it) => it.optionId === optionId).length;
  const [chosen, choose] = useState<string>();
  const option = options.find(({ id }) => id === chosen) ?? options.find(({ id }) => missingOf(id) > 0) ?? options[0];
  if (!option) return null;
  const goOn = (): void => choose(options.find(({ id }) => id !== option.id && missingOf(id) > 0)?.id ?? option.id);
  return (
    <div className={styles["scoring"]}>
      <NativeSelect
        label={says.choose}
        value={option.id}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={options.map(({ id, title }) => ({ value: id, label: says.optionState(title, missingOf(id)) }))}
      />
      {option.what && <p className={styles["text"]}>{option.what}</p>}
      <ScoreForm
        key={option.id}
        option={option}
        given={scores.filter(({ optionId }) => optionId === option.id)}
        onDone={goOn}
      />
    </div>
  );
}
