import { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { Option } from "@cairn/domain/project/options/options.ts";
import { Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { useDraftFields } from "../../parts/draft-fields.ts";
import { PersonChoice } from "../../parts/person-choice.tsx";
import { SheetForm } from "../../parts/sheet-form.tsx";
import { options as optionsWords } from "../../words/en/options.ts";
import { useComparison } from "./use-comparison.ts";

const says = optionsWords.list;
const Fields = z.object({
  title: z.string().catch(""),
  what: z.string().catch(""),
  defenderId: PersonId.optional().catch(undefined),
});

/** A new option, or changes to one. It lies where the comparison does. */
export function OptionForm(props: { readonly option?: Option; readonly onDone: () => void }) {
  const { option } = props;
  const comparison = useComparison();
  const send = useSend();
  const [optionId] = useState(() => option?.id ?? newId());
  const { fields, lay, drop } = useDraftFields("option.new", (found) => Fields.parse(found), option);
  const close = (): void => {
    drop();
    props.onDone();
  };
  const submit = async (): Promise<void> => {
    const { title, what, defenderId } = fields;
    const answer = option
      ? await send(
          "changeOption",
          {
            optionId,
            changes: { title, what: what || null, defenderId: defenderId ?? null },
            from: { title: option.title, what: option.what ?? "" },
          },
          says.changed,
        )
      : await send(
          "addOption",
          { optionId, space: comparison.space, title, what: what || undefined, defenderId },
          says.added,
        );
    if (isCarried(answer)) close();
  };
  return (
    <SheetForm onSend={submit} onClose={close} ready={fields.title.trim() !== ""}>
      <TextInput
        label={says.name}
        required
        autoFocus
        maxLength={200}
        value={fields.title}
        onChange={({ currentTarget }) => lay({ title: currentTarget.value })}
      />
      <Textarea
        label={says.what}
        description={says.whatHint}
        autosize
        minRows={2}
        maxLength={1000}
        value={fields.what}
        onChange={({ currentTarget }) => lay({ what: currentTarget.value })}
      />
      <PersonChoice
        label={says.defender}
        space={option?.space ?? comparison.space}
        value={fields.defenderId}
        clearable
        onChange={(defenderId) => lay({ defenderId })}
      />
    </SheetForm>
  );
}
