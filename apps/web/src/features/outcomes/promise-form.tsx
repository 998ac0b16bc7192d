import { Day } from "@cairn/domain/kernel/days.ts";
import { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { Promised } from "@cairn/domain/project/outcomes/promises.ts";
import { Textarea } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { DayField } from "../../parts/day-field.tsx";
import { useDraftFields } from "../../parts/draft-fields.ts";
import { PersonChoice } from "../../parts/person-choice.tsx";
import { FieldRow, SheetForm } from "../../parts/sheet-form.tsx";
import { outcomes as outcomesWords } from "../../words/en/outcomes.ts";

const says = outcomesWords.promises;
const Fields = z.object({
  what: z.string().catch(""),
  promisedById: PersonId.optional().catch(undefined),
  dueOn: Day.optional().catch(undefined),
});

/** A promise to be noted, kept in this browser while it is written, or changes to one. */
export function PromiseForm(props: { readonly promise?: Promised; readonly onDone: () => void }) {
  const send = useSend();
  const usual = useDefaultSpace();
  const [space, setSpace] = useState(props.promise?.space ?? usual);
  const [promiseId] = useState(() => props.promise?.id ?? newId());
  const { fields, lay, drop } = useDraftFields("promise.new", (found) => Fields.parse(found), props.promise);
  const close = (): void => {
    drop();
    props.onDone();
  };
  const submit = async (): Promise<void> => {
    const answer = props.promise
      ? await send("changePromise", { promiseId, changes: fields, from: { what: props.promise.what } }, says.changed)
      : await send("notePromise", { promiseId, space, ...fields }, says.noted);
    if (isCarried(answer)) close();
  };
  return (
    <SheetForm
      onSend={submit}
      onClose={close}
      ready={fields.what.trim() !== ""}
      audience={props.promise ? undefined : { space, onChange: setSpace }}
    >
      <Textarea
        label={says.what}
        required
        autoFocus
        autosize
        minRows={2}
        maxLength={1000}
        value={fields.what}
        onChange={({ currentTarget }) => lay({ what: currentTarget.value })}
      />
      <FieldRow>
        <PersonChoice
          label={says.by}
          value={fields.promisedById}
          space={space}
          clearable
          onChange={(promisedById) => lay({ promisedById })}
        />
        <DayField label={says.due} value={fields.dueOn} onChange={(dueOn) => lay({ dueOn })} />
      </FieldRow>
    </SheetForm>
  );
}
