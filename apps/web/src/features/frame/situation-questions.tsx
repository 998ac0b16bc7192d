import { RuleUnder } from "@cairn/domain/frame/situation.ts";
import { Checkbox, Textarea, TextInput } from "@mantine/core";
import { frame as frameWords } from "../../words/en/frame.ts";
import { Choice } from "./choice.tsx";
import styles from "./situation.module.css";
import type { SituationDraft, SituationField, SituationProblem } from "./situation-draft.ts";

const say = frameWords.situation;

const problemWords: Readonly<Record<SituationProblem, string>> = {
  choose: say.please,
  "too short": say.tooShort,
  "why missing": say.whyMissing,
  "date missing": say.dateMissing,
};

/** The questions about the situation, all on one page. */
export function SituationQuestions(props: {
  readonly draft: SituationDraft;
  readonly onChange: (changes: Partial<SituationDraft>) => void;
  readonly problems: Readonly<Partial<Record<SituationField, SituationProblem>>>;
}) {
  const { draft, onChange } = props;
  const problem = (field: SituationField): string | undefined => {
    const found = props.problems[field];
    return found && problemWords[found];
  };
  return (
    <>
      <Textarea
        label={say.tryingTo}
        description={say.tryingToHint}
        placeholder={say.tryingToExample}
        autosize
        minRows={2}
        maxLength={300}
        value={draft.tryingTo}
        error={problem("tryingTo")}
        onChange={({ currentTarget }) => onChange({ tryingTo: currentTarget.value })}
      />
      <Choice
        label={say.kind}
        value={draft.kind}
        answers={say.kinds}
        onChange={(kind) => onChange({ kind })}
        problem={problem("kind")}
      />
      <Textarea
        label={say.affected}
        description={say.affectedHint}
        placeholder={say.affectedExample}
        autosize
        minRows={2}
        value={draft.affected}
        error={problem("affected")}
        onChange={({ currentTarget }) => onChange({ affected: currentTarget.value })}
      />
      <Choice
        label={say.reach}
        value={draft.reach}
        answers={say.reaches}
        onChange={(reach) => onChange({ reach })}
        problem={problem("reach")}
      />
      <Choice
        label={say.size}
        value={draft.size}
        answers={say.sizes}
        onChange={(size) => onChange({ size })}
        problem={problem("size")}
      />
      <Choice
        label={say.buying}
        value={draft.buying}
        answers={say.buyings}
        onChange={(buying) => onChange({ buying })}
        problem={problem("buying")}
      />
      <Checkbox.Group
        label={say.rules}
        description={say.rulesHint}
        value={[...draft.rules]}
        onChange={(rules) => onChange({ rules })}
      >
        <div className={styles["answers"]}>
          {RuleUnder.options.map((rule) => (
            <Checkbox key={rule} value={rule} label={say.ruleNames[rule]} />
          ))}
        </div>
      </Checkbox.Group>
      <fieldset className={styles["date"]}>
        <legend>{say.date}</legend>
        <TextInput
          type="date"
          label={say.dateOn}
          value={draft.dateOn}
          error={problem("dateOn")}
          onChange={({ currentTarget }) => onChange({ dateOn: currentTarget.value })}
        />
        <TextInput
          label={say.dateWhy}
          maxLength={300}
          value={draft.dateWhy}
          error={problem("dateWhy")}
          onChange={({ currentTarget }) => onChange({ dateWhy: currentTarget.value })}
        />
      </fieldset>
      <Choice
        label={say.finishing}
        value={draft.finishing}
        answers={say.finishings}
        onChange={(finishing) => onChange({ finishing })}
        problem={problem("finishing")}
      />
    </>
  );
}
