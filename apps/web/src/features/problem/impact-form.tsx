import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { PersonId as Person } from "@cairn/domain/kernel/ids.ts";
import { Confidence } from "@cairn/domain/project/confidence.ts";
import { type Impact, ImpactFields, isRising } from "@cairn/domain/project/problem/impact.ts";
import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { ConfidenceChoice } from "../../parts/confidence-choice.tsx";
import { useDraftFields } from "../../parts/draft-fields.ts";
import { NumberField } from "../../parts/number-field.tsx";
import { PersonChoice } from "../../parts/person-choice.tsx";
import { FieldRow, SheetForm } from "../../parts/sheet-form.tsx";
import { problem as problemWords } from "../../words/en/problem.ts";

const Period = ImpactFields.shape.period;

const Fields = z.object({
  what: z.string().catch(""),
  whom: z.string().optional(),
  low: z.number().optional(),
  likely: z.number().optional(),
  high: z.number().optional(),
  unit: z.string().optional(),
  period: Period.catch(undefined),
  ownerId: Person.optional().catch(undefined),
  confidence: Confidence.optional().catch(undefined),
  source: z.string().optional(),
});

const figures = ["low", "likely", "high"] as const;

/** A new line of impact, kept in this browser while it is written, or changes to one. */
export function ImpactForm(props: { readonly impact?: Impact; readonly onDone: () => void }) {
  const send = useSend();
  const usual = useDefaultSpace();
  const [space, setSpace] = useState(props.impact?.space ?? usual);
  const [impactId] = useState(() => props.impact?.id ?? newId());
  const { fields, lay, drop } = useDraftFields("impact.new", (found) => Fields.parse(found), props.impact);
  const close = (): void => {
    drop();
    props.onDone();
  };
  const rising = isRising(fields);

  const submit = async (): Promise<void> => {
    const { whom, unit, source, ...rest } = fields;
    const changes = { ...rest, whom: whom || undefined, unit: unit || undefined, source: source || undefined };
    const answer = props.impact
      ? await send("changeImpact", { impactId, changes }, problemWords.changed)
      : await send("addImpact", { impactId, space, ...changes }, problemWords.added);
    if (isCarried(answer)) close();
  };
  const text = (field: "whom" | "unit" | "source", description?: string) => (
    <TextInput
      label={problemWords[field]}
      description={description}
      value={fields[field] ?? ""}
      maxLength={field === "unit" ? 60 : 200}
      onChange={({ currentTarget }) => lay({ [field]: currentTarget.value })}
    />
  );
  return (
    <SheetForm
      onSend={submit}
      onClose={close}
      ready={rising && fields.what.trim() !== ""}
      audience={props.impact ? undefined : { space, onChange: setSpace }}
    >
      <TextInput
        label={problemWords.what}
        required
        autoFocus
        maxLength={200}
        value={fields.what}
        onChange={({ currentTarget }) => lay({ what: currentTarget.value })}
      />
      {text("whom")}
      <FieldRow>
        {figures.map((field) => (
          <NumberField
            key={field}
            label={problemWords[field]}
            value={fields[field]}
            error={rising ? undefined : problemWords.rising}
            onChange={(value) => lay({ [field]: value })}
          />
        ))}
      </FieldRow>
      <FieldRow>
        {text("unit", problemWords.unitHint)}
        <NativeSelect
          label={problemWords.period}
          value={fields.period ?? ""}
          onChange={({ currentTarget }) => lay({ period: Period.parse(currentTarget.value || undefined) })}
          data={[
            { value: "", label: problemWords.noPeriod },
            ...Period.unwrap().options.map((value) => ({ value, label: problemWords.periods[value] })),
          ]}
        />
      </FieldRow>
      <FieldRow>
        <PersonChoice
          label={problemWords.owner}
          value={fields.ownerId}
          space={space}
          clearable
          onChange={(ownerId: PersonId | undefined) => lay({ ownerId })}
        />
        <ConfidenceChoice value={fields.confidence} onChange={(confidence) => lay({ confidence })} />
      </FieldRow>
      {text("source", problemWords.sourceHint)}
    </SheetForm>
  );
}
