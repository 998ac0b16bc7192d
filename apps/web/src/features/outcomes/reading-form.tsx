import { Day } from "@cairn/domain/kernel/days.ts";
import { isWithin } from "@cairn/domain/kernel/space.ts";
import type { Measure } from "@cairn/domain/project/outcomes/measures.ts";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { DayField } from "../../parts/day-field.tsx";
import { useDraftFields } from "../../parts/draft-fields.ts";
import { NumberField } from "../../parts/number-field.tsx";
import { FieldRow, SheetForm } from "../../parts/sheet-form.tsx";
import { outcomes as outcomesWords } from "../../words/en/outcomes.ts";
import { today } from "../../words/format.ts";

const says = outcomesWords.value;
const Fields = z.object({
  value: z.number().optional(),
  day: Day.optional().catch(undefined),
  source: z.string().catch(""),
  note: z.string().catch(""),
});

/** The value of a measure on a day, with where it comes from. */
export function ReadingForm({ measure, onDone }: { readonly measure: Measure; readonly onDone: () => void }) {
  const send = useSend();
  const [space, setSpace] = useState(measure.space);
  const [readingId] = useState(() => newId());
  const { fields, lay, drop } = useDraftFields(`reading.${measure.id}`, (found) =>
    Fields.parse({ day: today(), ...found }),
  );
  const { value, day, source, note } = fields;
  const close = (): void => {
    drop();
    onDone();
  };
  const submit = async (): Promise<void> => {
    if (value === undefined || day === undefined) return;
    const about = { source: source.trim() || undefined, note: note.trim() || undefined };
    const answer = await send(
      "takeReading",
      { readingId, space, measureId: measure.id, value, day, ...about },
      says.added,
    );
    if (isCarried(answer)) close();
  };
  return (
    <SheetForm
      onSend={submit}
      onClose={close}
      ready={value !== undefined && day !== undefined}
      audience={{ space, onChange: setSpace, among: (it) => isWithin(it, measure.space) }}
    >
      <FieldRow>
        <NumberField label={says.value} required value={value} onChange={(now) => lay({ value: now })} />
        <DayField label={says.day} required value={day} latest={today()} onChange={(now) => lay({ day: now })} />
        <TextInput
          label={says.source}
          maxLength={200}
          value={source}
          onChange={({ currentTarget }) => lay({ source: currentTarget.value })}
        />
      </FieldRow>
      <TextInput
        label={says.note}
        maxLength={1000}
        value={note}
        onChange={({ currentTarget }) => lay({ note: currentTarget.value })}
      />
    </SheetForm>
  );
}
