import { Day } from "@cairn/domain/kernel/days.ts";
import { PersonId } from "@cairn/domain/kernel/ids.ts";
import { type Measure, MeasureFields } from "@cairn/domain/project/outcomes/measures.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../api/new-id.ts";
import { isCarried } from "../live/answer.ts";
import { useProject, useSend } from "../live/use-project.ts";
import { outcomes as outcomesWords } from "../words/en/outcomes.ts";
import { today } from "../words/format.ts";
import { useDefaultSpace } from "./audience.ts";
import { DayField } from "./day-field.tsx";
import { useDraftFields } from "./draft-fields.ts";
import { NumberField } from "./number-field.tsx";
import { PersonChoice } from "./person-choice.tsx";
import { FieldRow, SheetForm } from "./sheet-form.tsx";

const says = outcomesWords.measure;
const Better = MeasureFields.shape.better;
const day = Day.optional().catch(undefined);
const value = z.number().optional();
const Fields = z.object({
  what: z.string().catch(""),
  unit: z.string().catch(""),
  better: Better.catch("lower"),
  ownerId: PersonId.optional().catch(undefined),
  before: value,
  beforeDay: day,
  source: z.string().catch(""),
  promised: value,
  promisedDay: day,
  effectFrom: day,
});
type Fields = z.infer<typeof Fields>;

const asFields = ({ baseline, target, ...measure }: Measure) => ({
  ...measure,
  before: baseline?.value,
  beforeDay: baseline?.day,
  source: baseline?.source,
  promised: target?.value,
  promisedDay: target?.day,
});

const asMeasure = ({ before, beforeDay, source, promised, promisedDay, ...rest }: Fields) => ({
  ...rest,
  baseline:
    before === undefined ? undefined : { value: before, day: beforeDay ?? today(), source: source.trim() || undefined },
  target: promised === undefined ? undefined : { value: promised, day: promisedDay },
});

/** A new measure, kept in this browser while it is written, or changes to one. */
export function MeasureForm(props: { readonly measure?: Measure; readonly onDone: () => void }) {
  const { project } = useProject();
  const send = useSend();
  const usual = useDefaultSpace();
  const [space, setSpace] = useState(props.measure?.space ?? usual);
  const [measureId] = useState(() => props.measure?.id ?? newId());
  // The change takes effect on one day; whoever adds a second measure need not look it up again.
  const knownEffect = kept(project.measures).find(({ effectFrom }) => effectFrom)?.effectFrom;
  const { fields, lay, drop } = useDraftFields(
    "measure.new",
    (found) => Fields.parse({ effectFrom: knownEffect, ...found }),
    props.measure && asFields(props.measure),
  );
  const close = (): void => {
    drop();
    props.onDone();
  };
  const submit = async (): Promise<void> => {
    const { ownerId, baseline, target, effectFrom, ...said } = asMeasure(fields);
    const changes = {
      ...said,
      ownerId: ownerId ?? null,
      baseline: baseline ?? null,
      target: target ?? null,
      effectFrom: effectFrom ?? null,
    };
    const answer = props.measure
      ? await send("changeMeasure", { measureId, changes, from: { what: props.measure.what } }, says.changed)
      : await send("addMeasure", { measureId, space, ...said, ownerId, baseline, target, effectFrom }, says.added);
    if (isCarried(answer)) close();
  };
  return (
    <SheetForm
      onSend={submit}
      onClose={close}
      ready={fields.what.trim() !== "" && fields.unit.trim() !== ""}
      audience={props.measure ? undefined : { space, onChange: setSpace }}
    >
      <TextInput
        label={says.what}
        description={says.whatHint}
        required
        autoFocus
        maxLength={200}
        value={fields.what}
        onChange={({ currentTarget }) => lay({ what: currentTarget.value })}
      />
      <FieldRow>
        <TextInput
          label={says.unit}
          description={says.unitHint}
          required
          maxLength={60}
          value={fields.unit}
          onChange={({ currentTarget }) => lay({ unit: currentTarget.value })}
        />
        <NativeSelect
          label={says.better}
          value={fields.better}
          onChange={({ currentTarget }) => lay({ better: Better.parse(currentTarget.value) })}
          data={Better.options.map((it) => ({ value: it, label: says.betters[it] }))}
        />
        <PersonChoice
          label={says.owner}
          value={fields.ownerId}
          space={space}
          clearable
          onChange={(ownerId) => lay({ ownerId })}
        />
      </FieldRow>
      <FieldRow>
        <NumberField label={says.before} value={fields.before} onChange={(before) => lay({ before })} />
        <DayField
          label={says.beforeDay}
          value={fields.beforeDay}
          latest={today()}
          onChange={(beforeDay) => lay({ beforeDay })}
        />
        <TextInput
          label={says.source}
          maxLength={200}
          value={fields.source}
          onChange={({ currentTarget }) => lay({ source: currentTarget.value })}
        />
      </FieldRow>
      <FieldRow>
        <NumberField label={says.promised} value={fields.promised} onChange={(promised) => lay({ promised })} />
        <DayField
          label={says.promisedDay}
          value={fields.promisedDay}
          onChange={(promisedDay) => lay({ promisedDay })}
        />
        <DayField label={says.effectFrom} value={fields.effectFrom} onChange={(effectFrom) => lay({ effectFrom })} />
      </FieldRow>
    </SheetForm>
  );
}
