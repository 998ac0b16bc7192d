import type { CostedOption } from "@cairn/domain/project/costs/costing.ts";
import { Textarea } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { useDraftFields } from "../../parts/draft-fields.ts";
import { NumberField } from "../../parts/number-field.tsx";
import { FieldRow, SheetForm } from "../../parts/sheet-form.tsx";
import { costs as costsWords } from "../../words/en/costs.ts";
import { asPercent, asShare } from "./percent.ts";
import { useCosting } from "./use-costing.ts";

const Fields = z.object({
  costsUp: z.number().optional().catch(undefined),
  benefitsDown: z.number().optional().catch(undefined),
  because: z.string().catch(""),
});

/** Say by how much first figures are usually too hopeful here, and why. */
export function AdjustmentForm({ costed, onDone }: { readonly costed: CostedOption; readonly onDone: () => void }) {
  const { space } = useCosting();
  const send = useSend();
  const { option, adjustment } = costed;
  const [adjustmentId] = useState(() => adjustment?.id ?? newId());
  const name = `cost adjustment.${option.id}`;
  const { fields, lay, drop } = useDraftFields(name, (found) => Fields.parse(found), adjustment);
  const close = (): void => {
    drop();
    onDone();
  };
  const submit = async (): Promise<void> => {
    const { costsUp = 0, benefitsDown = 0, because } = fields;
    const where = { adjustmentId, space: adjustment?.space ?? space, optionId: option.id };
    const from = adjustment && { because: adjustment.because };
    const answer = await send("adjustCosts", { ...where, costsUp, benefitsDown, because, from }, costsWords.adjusted);
    if (isCarried(answer)) close();
  };
  return (
    <SheetForm onSend={submit} onClose={close} ready={fields.because.trim() !== ""}>
      <p>{costsWords.adjustSays}</p>
      <FieldRow>
        <NumberField
          label={costsWords.costsUp}
          value={asPercent(fields.costsUp)}
          onChange={(value) => lay({ costsUp: asShare(value) })}
        />
        <NumberField
          label={costsWords.benefitsDown}
          value={asPercent(fields.benefitsDown)}
          onChange={(value) => lay({ benefitsDown: asShare(value) })}
        />
      </FieldRow>
      <Textarea
        label={costsWords.because}
        required
        autosize
        minRows={2}
        maxLength={1000}
        value={fields.because}
        onChange={({ currentTarget }) => lay({ because: currentTarget.value })}
      />
    </SheetForm>
  );
}
