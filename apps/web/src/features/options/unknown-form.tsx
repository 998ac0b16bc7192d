import type { Unknown } from "@cairn/domain/project/options/options.ts";
import { Checkbox, Stack, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { useDraftFields } from "../../parts/draft-fields.ts";
import { SheetForm } from "../../parts/sheet-form.tsx";
import { options as optionsWords } from "../../words/en/options.ts";
import { useComparison } from "./use-comparison.ts";

const says = optionsWords.unknowns;
const Fields = z.object({
  what: z.string().catch(""),
  optionIds: z.array(z.string()).catch([]),
  test: z.string().catch(""),
});

/** Something new that we do not know, or changes to what is noted. */
export function UnknownForm(props: { readonly unknown?: Unknown; readonly onDone: () => void }) {
  const { unknown } = props;
  const { space, options } = useComparison();
  const send = useSend();
  const [unknownId] = useState(() => unknown?.id ?? newId());
  const { fields, lay, drop } = useDraftFields("unknown.new", (found) => Fields.parse(found), unknown);
  const close = (): void => {
    drop();
    props.onDone();
  };
  const submit = async (): Promise<void> => {
    const { what, optionIds, test } = fields;
    const answer = unknown
      ? await send(
          "changeUnknown",
          {
            unknownId,
            changes: { what, optionIds, test: test || null },
            from: { what: unknown.what, test: unknown.test ?? "" },
          },
          says.changed,
        )
      : await send("noteUnknown", { unknownId, space, what, optionIds, test: test || undefined }, says.added);
    if (isCarried(answer)) close();
  };
  return (
    <SheetForm onSend={submit} onClose={close} ready={fields.what.trim() !== ""}>
      <TextInput
        label={says.what}
        required
        autoFocus
        maxLength={200}
        value={fields.what}
        onChange={({ currentTarget }) => lay({ what: currentTarget.value })}
      />
      <Checkbox.Group label={says.which} value={fields.optionIds} onChange={(optionIds) => lay({ optionIds })}>
        <Stack gap="xs" mt="xs">
          {options.map(({ id, title }) => (
            <Checkbox key={id} value={id} label={title} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Textarea
        label={says.test}
        autosize
        minRows={2}
        maxLength={1000}
        value={fields.test}
        onChange={({ currentTarget }) => lay({ test: currentTarget.value })}
      />
    </SheetForm>
  );
}
