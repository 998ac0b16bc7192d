import { PersonId } from "@cairn/domain/kernel/ids.ts";
import { type Risk, RiskFields, type RiskOf } from "@cairn/domain/project/risks/risks.ts";
import { likelihoodOf, likelihoods } from "@cairn/domain/project/risks/scales.ts";
import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { useDraftFields } from "../../parts/draft-fields.ts";
import { PersonChoice } from "../../parts/person-choice.tsx";
import { FieldRow, SheetForm } from "../../parts/sheet-form.tsx";
import { risks as risksWords } from "../../words/en/risks.ts";

const says = risksWords;
const Fields = z.object({
  what: z.string().catch(""),
  because: z.string().catch(""),
  likelihood: RiskFields.shape.likelihood.catch(undefined),
  impact: RiskFields.shape.impact.catch(undefined),
  ownerId: PersonId.optional().catch(undefined),
  answer: z.string().catch(""),
  sign: z.string().catch(""),
});
type Fields = z.infer<typeof Fields>;

const texts = ["because", "answer", "sign"] as const;
const unsaid = { value: "", label: says.notSaid };
const numberIn = (text: string): number | undefined => (text === "" ? undefined : Number(text));

/** The word a share stands nearest to, as the choice shows it. */
const chosen = (share: number | undefined): string =>
  share === undefined ? "" : String(likelihoods.find(({ word }) => word === likelihoodOf(share))?.share ?? "");

/** A new risk, kept in this browser while it is written, or changes to one. */
export function RiskForm(props: { readonly of: RiskOf; readonly risk?: Risk; readonly onDone: () => void }) {
  const send = useSend();
  const usual = useDefaultSpace();
  const { of, risk } = props;
  const [space, setSpace] = useState(risk?.space ?? usual);
  const [riskId] = useState(() => risk?.id ?? newId());
  const { fields, lay, drop } = useDraftFields(`risk.new.${of}`, (found) => Fields.parse(found), risk);
  const close = (): void => {
    drop();
    props.onDone();
  };
  const submit = async (): Promise<void> => {
    const { what, likelihood, impact, ownerId } = fields;
    if (!risk) {
      const said = Object.fromEntries(texts.map((field) => [field, fields[field].trim() || undefined]));
      const answer = await send(
        "nameRisk",
        { riskId, space, of, what, likelihood, impact, ownerId, ...said },
        says.added,
      );
      if (isCarried(answer)) close();
      return;
    }
    const said = Object.fromEntries(texts.map((field) => [field, fields[field].trim() || null]));
    const changes = { what, likelihood: likelihood ?? null, impact: impact ?? null, ownerId: ownerId ?? null, ...said };
    const from = { what: risk.what, because: risk.because, answer: risk.answer, sign: risk.sign };
    const answer = await send("changeRisk", { riskId, changes, from: withoutNothing(from) }, says.changed);
    if (isCarried(answer)) close();
  };
  return (
    <SheetForm
      onSend={submit}
      onClose={close}
      ready={fields.what.trim() !== ""}
      audience={risk ? undefined : { space, onChange: setSpace }}
    >
      <TextInput
        label={says.what}
        required
        autoFocus
        maxLength={200}
        value={fields.what}
        onChange={({ currentTarget }) => lay({ what: currentTarget.value })}
      />
      <FieldRow>
        <NativeSelect
          label={says.likelihood}
          value={chosen(fields.likelihood)}
          onChange={({ currentTarget }) => lay({ likelihood: numberIn(currentTarget.value) })}
          data={[unsaid, ...says.likelihoods.map(({ share, label }) => ({ value: String(share), label }))]}
        />
        <NativeSelect
          label={says.impact}
          value={fields.impact === undefined ? "" : String(fields.impact)}
          onChange={({ currentTarget }) => lay({ impact: numberIn(currentTarget.value) })}
          data={[unsaid, ...says.impacts.map(({ step, label }) => ({ value: String(step), label }))]}
        />
      </FieldRow>
      <PersonChoice
        label={says.owner}
        value={fields.ownerId}
        space={space}
        clearable
        onChange={(ownerId) => lay({ ownerId })}
      />
      {texts.map((field) => (
        <Textarea
          key={field}
          label={says[field]}
          description={field === "answer" ? says.answerHint : undefined}
          autosize
          maxLength={1000}
          value={fields[field]}
          onChange={({ currentTarget }) => lay({ [field]: currentTarget.value })}
        />
      ))}
    </SheetForm>
  );
}

/** Texts that were empty when the edit began. */
const withoutNothing = (from: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(from).map(([field, text]) => [field, text ?? ""]));
