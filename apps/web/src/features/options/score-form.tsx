import type { Option, Score } from "@cairn/domain/project/options/options.ts";
import { Button } from "@mantine/core";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { keptIn, useDraft } from "../../parts/draft.ts";
import { Form } from "../../ui/form.tsx";
import { options as optionsWords } from "../../words/en/options.ts";
import styles from "./options.module.css";
import { asSaid, Said } from "./said.ts";
import { ScoreField } from "./score-field.tsx";
import { useComparison } from "./use-comparison.ts";

const says = optionsWords.mine;

/** One's scores of one option. What is not saved yet is kept in this browser. */
export function ScoreForm(props: {
  readonly option: Option;
  readonly given: readonly Score[];
  readonly onDone: () => void;
}) {
  const { option, given } = props;
  const { space, criteria } = useComparison();
  const send = useSend();
  const draft = useDraft(`scores.${option.id}`, "{}");
  const drafted = z.record(z.string(), Said).catch({}).parse(keptIn(draft.text));
  const scoreOf = (criterionId: string): Score | undefined => given.find((it) => it.criterionId === criterionId);
  const saidOf = (criterionId: string): Said => drafted[criterionId] ?? asSaid(scoreOf(criterionId));
  const lay = (criterionId: string, said: Said): void =>
    draft.write(JSON.stringify({ ...drafted, [criterionId]: said }));

  const scores = criteria.flatMap(({ id: criterionId }) => {
    const { value, because } = saidOf(criterionId);
    if (value === undefined || !drafted[criterionId]) return [];
    const scoreId = scoreOf(criterionId)?.id ?? newId();
    const figure = value === "unknown" ? undefined : value;
    return [{ scoreId, criterionId, value: figure, because: because.trim() || undefined }];
  });
  const submit = async (): Promise<void> => {
    const answer = await send("scoreOption", { space, optionId: option.id, scores }, says.saved);
    if (!isCarried(answer)) return;
    draft.drop();
    props.onDone();
  };
  return (
    <Form className={styles["scores"]} onSend={submit}>
      {criteria.map((criterion) => (
        <ScoreField
          key={criterion.id}
          criterion={criterion}
          option={option}
          said={saidOf(criterion.id)}
          onChange={(said) => lay(criterion.id, said)}
        />
      ))}
      <div>
        <Button type="submit" disabled={scores.length === 0}>
          {says.save}
        </Button>
      </div>
    </Form>
  );
}
