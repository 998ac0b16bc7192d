import type { Criterion } from "@cairn/domain/project/options/options.ts";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { useDraftFields } from "../../parts/draft-fields.ts";
import { SheetForm } from "../../parts/sheet-form.tsx";
import { options as optionsWords } from "../../words/en/options.ts";
import { useComparison } from "./use-comparison.ts";

const says = optionsWords.criteria;
const Fields = z.object({ title: z.string().catch(""), serves: z.string().catch("") });

/** A new criterion, or changes to one. */
export function CriterionForm(props: { readonly criterion?: Criterion; readonly onDone: () => void }) {
  const { criterion } = props;
  const { space } = useComparison();
  const send = useSend();
  const [criterionId] = useState(() => criterion?.id ?? newId());
  const { fields, lay, drop } = useDraftFields("criterion.new", (found) => Fields.parse(found), criterion);
  const close = (): void => {
    drop();
    props.onDone();
  };
  const submit = async (): Promise<void> => {
    const { title, serves } = fields;
    const answer = criterion
      ? await send(
          "changeCriterion",
          {
            criterionId,
            changes: { title, serves: serves || null },
            from: { title: criterion.title, serves: criterion.serves ?? "" },
          },
          says.changed,
        )
      : await send("addCriterion", { criterionId, space, title, serves: serves || undefined }, says.added);
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
      <TextInput
        label={says.serves}
        maxLength={200}
        value={fields.serves}
        onChange={({ currentTarget }) => lay({ serves: currentTarget.value })}
      />
    </SheetForm>
  );
}
