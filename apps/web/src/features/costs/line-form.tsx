import { PersonId as Person } from "@cairn/domain/kernel/ids.ts";
import { Confidence } from "@cairn/domain/project/confidence.ts";
import { type CostLine, LineKind } from "@cairn/domain/project/costs/costs.ts";
import type { InputOf } from "@cairn/domain/project/project.ts";
import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { ConfidenceChoice } from "../../parts/confidence-choice.tsx";
import { useDraftFields } from "../../parts/draft-fields.ts";
import { NumberField } from "../../parts/number-field.tsx";
import { PersonChoice } from "../../parts/person-choice.tsx";
import { FieldRow, SheetForm } from "../../parts/sheet-form.tsx";
import { costs as costsWords } from "../../words/en/costs.ts";
import { asPercent, asShare } from "./percent.ts";
import { useCosting } from "./use-costing.ts";

const Fields = z.object({
  what: z.string().catch(""),
  kind: LineKind.catch("running cost"),
  low: z.number().optional().catch(undefined),
  likely: z.number().optional().catch(undefined),
  high: z.number().optional().catch(undefined),
  likelihood: z.number().optional().catch(undefined),
  trendPerYear: z.number().optional().catch(undefined),
  fromMonth: z.int().catch(1),
  toMonth: z.int().optional().catch(undefined),
  ownerId: Person.optional().catch(undefined),
  confidence: Confidence.optional().catch(undefined),
  source: z.string().optional(),
});
type Fields = z.infer<typeof Fields>;

const ends = ["low", "likely", "high"] as const;

/** A line as the command wants it, or what is not right yet. */
function lineFrom(
  fields: Fields,
): Omit<InputOf<"addCostLine">, "lineId" | "space" | "optionId"> | "missing" | "falling" {
  const { low, likely, high, kind, toMonth, likelihood, source, ...rest } = fields;
  if (low === undefined || likely === undefined || high === undefined) return "missing";
  if (kind === "risk" && likelihood === undefined) return "missing";
  if (low > likely || likely > high) return "falling";
  return {
    ...rest,
    kind,
    low,
    likely,
    high,
    source: source?.trim() || undefined,
    toMonth: kind === "one-off cost" ? undefined : toMonth,
    likelihood: kind === "risk" ? likelihood : undefined,
  };
}

/** A new line of an option, kept in this browser while it is written, or changes to one. */
export function LineForm(props: { readonly optionId: string; readonly line?: CostLine; readonly onDone: () => void }) {
  const { optionId } = props;
  const { space } = useCosting();
  const send = useSend();
  const [lineId] = useState(() => props.line?.id ?? newId());
  const { fields, lay, drop } = useDraftFields(`cost line.${optionId}`, (found) => Fields.parse(found), props.line);
  const line = lineFrom(fields);
  const close = (): void => {
    drop();
    props.onDone();
  };
  const submit = async (): Promise<void> => {
    if (typeof line === "string") return;
    const { line: was } = props;
    const from = was && { what: was.what, source: was.source ?? "" };
    const answer = was
      ? await send("changeCostLine", { lineId, changes: withTakenAway(line), from }, costsWords.changed)
      : await send("addCostLine", { lineId, space, optionId, ...line }, costsWords.added);
    if (isCarried(answer)) close();
  };
  return (
    <SheetForm onSend={submit} onClose={close} ready={typeof line !== "string" && fields.what.trim() !== ""}>
      <TextInput
        label={costsWords.what}
        required
        autoFocus
        maxLength={200}
        value={fields.what}
        onChange={({ currentTarget }) => lay({ what: currentTarget.value })}
      />
      <NativeSelect
        label={costsWords.kind}
        value={fields.kind}
        onChange={({ currentTarget }) => lay({ kind: LineKind.parse(currentTarget.value) })}
        data={LineKind.options.map((value) => ({ value, label: costsWords.kinds[value] }))}
      />
      <FigureFields fields={fields} lay={lay} falling={line === "falling"} />
      <MonthFields fields={fields} lay={lay} />
      <FieldRow>
        <PersonChoice
          label={costsWords.owner}
          value={fields.ownerId}
          space={props.line?.space ?? space}
          clearable
          onChange={(ownerId) => lay({ ownerId })}
        />
        <ConfidenceChoice value={fields.confidence} onChange={(confidence) => lay({ confidence })} />
      </FieldRow>
      <TextInput
        label={costsWords.source}
        description={costsWords.sourceHint}
        maxLength={200}
        value={fields.source ?? ""}
        onChange={({ currentTarget }) => lay({ source: currentTarget.value })}
      />
    </SheetForm>
  );
}

type Part = { readonly fields: Fields; readonly lay: (changes: Partial<Fields>) => void };

const units = {
  "one-off cost": costsWords.inAll,
  "running cost": costsWords.aMonth,
  benefit: costsWords.aMonth,
  "own effort": costsWords.hoursAMonth,
  risk: costsWords.ifItHappens,
} as const satisfies Readonly<Record<LineKind, string>>;

function FigureFields({ fields, lay, falling }: Part & { readonly falling: boolean }) {
  const { terms } = useCosting();
  const unit = fields.kind === "own effort" ? units[fields.kind] : `${terms?.currency ?? ""} ${units[fields.kind]}`;
  return (
    <FieldRow>
      {ends.map((end) => (
        <NumberField
          key={end}
          label={costsWords[end]}
          description={end === "likely" ? costsWords.likelyHint : unit}
          value={fields[end]}
          error={falling ? costsWords.rising : undefined}
          onChange={(value) => lay({ [end]: value })}
          required
        />
      ))}
      {fields.kind === "risk" && (
        <NumberField
          label={costsWords.likelihood}
          value={asPercent(fields.likelihood)}
          onChange={(value) => lay({ likelihood: asShare(value) })}
          required
        />
      )}
    </FieldRow>
  );
}

function MonthFields({ fields, lay }: Part) {
  const { terms, nameOf } = useCosting();
  const months = Array.from({ length: terms?.months ?? 0 }, (_, at) => ({ value: `${at + 1}`, label: nameOf(at + 1) }));
  const once = fields.kind === "one-off cost";
  return (
    <FieldRow>
      <NativeSelect
        label={once ? costsWords.inMonth : costsWords.fromMonth}
        value={`${fields.fromMonth}`}
        onChange={({ currentTarget }) => {
          const fromMonth = Number(currentTarget.value);
          const { toMonth } = fields;
          lay({ fromMonth, toMonth: toMonth !== undefined && toMonth < fromMonth ? fromMonth : toMonth });
        }}
        data={months}
      />
      {!once && (
        <NativeSelect
          label={costsWords.toMonth}
          value={fields.toMonth === undefined ? "" : `${fields.toMonth}`}
          onChange={({ currentTarget }) => lay({ toMonth: Number(currentTarget.value) || undefined })}
          data={[{ value: "", label: costsWords.toTheEnd }, ...months.slice(fields.fromMonth - 1)]}
        />
      )}
      {!once && (
        <NumberField
          label={costsWords.trendField}
          description={costsWords.trendHint}
          value={asPercent(fields.trendPerYear)}
          onChange={(value) => lay({ trendPerYear: asShare(value) })}
        />
      )}
    </FieldRow>
  );
}

/** Changes in which a field that was emptied is taken away. */
function withTakenAway(line: Exclude<ReturnType<typeof lineFrom>, string>): InputOf<"changeCostLine">["changes"] {
  const { toMonth, likelihood, trendPerYear, ownerId, confidence, source, ...rest } = line;
  const nothing = null;
  return {
    ...rest,
    toMonth: toMonth ?? nothing,
    likelihood: likelihood ?? nothing,
    trendPerYear: trendPerYear ?? nothing,
    ownerId: ownerId ?? nothing,
    confidence: confidence ?? nothing,
    source: source ?? nothing,
  };
}
