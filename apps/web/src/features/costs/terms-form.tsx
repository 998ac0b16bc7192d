import { type CostTerms, TermsFields } from "@cairn/domain/project/costs/costs.ts";
import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { useDraftFields } from "../../parts/draft-fields.ts";
import { NumberField } from "../../parts/number-field.tsx";
import { FieldRow, SheetForm } from "../../parts/sheet-form.tsx";
import { costs as costsWords } from "../../words/en/costs.ts";
import { today } from "../../words/format.ts";
import { monthAfter } from "./months.ts";
import { asPercent, asShare } from "./percent.ts";
import { useCosting } from "./use-costing.ts";

const { currency: Currency, months: Months } = TermsFields.shape;
const Fields = z.object({
  currency: Currency.catch("EUR"),
  begins: z.string().optional(),
  months: Months.catch(24),
  inflationPerYear: z.number().optional().catch(undefined),
  hourCost: z.number().optional().catch(undefined),
  source: z.string().optional(),
});

const lengths = [12, 18, 24, 30, 36];
const currencies = (): { value: string; label: string }[] => {
  const names = new Intl.DisplayNames("en-GB", { type: "currency" });
  return Intl.supportedValuesOf("currency").map((value) => ({ value, label: `${value}, ${names.of(value) ?? value}` }));
};

/** State what holds for all options, or state it anew. */
export function TermsForm({ terms, onDone }: { readonly terms?: CostTerms; readonly onDone: () => void }) {
  const { space } = useCosting();
  const send = useSend();
  const [termsId] = useState(() => terms?.id ?? newId());
  const [choices] = useState(currencies);
  const { fields, lay, drop } = useDraftFields("cost terms", (found) => Fields.parse(found), terms);
  const begins = fields.begins ?? monthAfter(today());
  const stated = TermsFields.safeParse({ ...fields, begins, source: fields.source?.trim() || undefined });
  const close = (): void => {
    drop();
    onDone();
  };
  const submit = async (): Promise<void> => {
    if (!stated.success) return;
    const where = { termsId, space: terms?.space ?? space, from: terms && { source: terms.source ?? "" } };
    const answer = await send("stateCostTerms", { ...where, terms: stated.data }, costsWords.stated);
    if (isCarried(answer)) close();
  };
  return (
    <SheetForm onSend={submit} onClose={close} ready={stated.success}>
      <FieldRow>
        <NativeSelect
          label={costsWords.currency}
          value={fields.currency}
          onChange={({ currentTarget }) => lay({ currency: currentTarget.value })}
          data={choices}
        />
        <TextInput
          type="month"
          label={costsWords.begins}
          description={costsWords.beginsHint}
          value={begins}
          onChange={({ currentTarget }) => lay({ begins: currentTarget.value })}
        />
        <NativeSelect
          label={costsWords.months}
          value={`${fields.months}`}
          onChange={({ currentTarget }) => lay({ months: Number(currentTarget.value) })}
          data={[...new Set([...lengths, fields.months])]
            .toSorted((a, b) => a - b)
            .map((value) => ({ value: `${value}`, label: costsWords.monthsOf(value) }))}
        />
      </FieldRow>
      <FieldRow>
        <NumberField
          label={costsWords.inflation}
          value={asPercent(fields.inflationPerYear)}
          onChange={(value) => lay({ inflationPerYear: asShare(value) })}
          required
        />
        <NumberField
          label={costsWords.hourCost}
          description={costsWords.hourHint}
          value={fields.hourCost}
          onChange={(hourCost) => lay({ hourCost })}
          required
        />
      </FieldRow>
      <TextInput
        label={costsWords.termsSourceField}
        maxLength={200}
        value={fields.source ?? ""}
        onChange={({ currentTarget }) => lay({ source: currentTarget.value })}
      />
    </SheetForm>
  );
}
