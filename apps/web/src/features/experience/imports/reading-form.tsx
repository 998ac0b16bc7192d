import type { Draft, Reading, TableForm } from "@cairn/contract/experience-import.ts";
import { Button, NativeSelect, Stack } from "@mantine/core";
import { useState } from "react";
import { FigureTable } from "../../../parts/past/figure-table.tsx";
import { Form } from "../../../ui/form.tsx";
import { pastImports as say } from "../../../words/en/past-imports.ts";
import { ColumnsForm } from "./columns-form.tsx";
import styles from "./imports.module.css";
import { Optional } from "./optional.tsx";
import { TraitChoice } from "./trait-choice.tsx";

/** Say what is what in a file, and have the whole of it read. */
export function ReadingForm(props: {
  readonly draft: Draft;
  readonly reading: Reading | undefined;
  readonly onRead: (reading: Reading) => Promise<void>;
  /** Has the file looked at as another kind of table. */
  readonly onLookAnew: (table: TableForm) => Promise<Draft | undefined>;
}) {
  const { draft } = props;
  const [reading, setReading] = useState<Reading>(props.reading ?? byHand(draft));
  async function lookAnew(table: TableForm): Promise<void> {
    const before = reading;
    if (before.format === "csv") setReading({ ...before, ...table });
    const anew = await props.onLookAnew(table);
    setReading(anew ? (anew.suggested ?? byHand(anew)) : before);
  }
  return (
    <Form onSend={() => props.onRead(reading)}>
      <Stack>
        <div>
          <h3>{say.columnsTitle}</h3>
          <p>{draft.suggested ? say.columnsSays : say.noSuggestion}</p>
        </div>
        {draft.rows.length > 0 && <FirstRows draft={draft} />}
        {reading.format === "csv" && (
          <ColumnsForm draft={draft} reading={reading} onChange={setReading} onLookAnew={lookAnew} />
        )}
        {reading.format === "xes" && <XesForm draft={draft} reading={reading} onChange={setReading} />}
        {reading.format === "ocel" && <OcelForm draft={draft} reading={reading} onChange={setReading} />}
        <div>
          <Button type="submit">{say.read}</Button>
        </div>
      </Stack>
    </Form>
  );
}

/** Where nothing was recognised: the first columns, to be corrected. */
function byHand({ format, columns, momentForms, table }: Draft): Reading {
  const name = (at: number): string => columns[at]?.name ?? "";
  switch (format) {
    case "csv":
      return {
        format,
        ...(table ?? { delimiter: ",", encoding: "utf-8" }),
        momentForm: momentForms[0] ?? "iso",
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        undated: "refused",
        columns: { journey: name(0), activity: name(1), startedAt: name(2), traits: [] },
      };
    case "xes":
      return { format, lifecycle: "together", traits: [] };
    case "ocel":
      return { format, journeyType: name(0), traits: [] };
  }
}

function FirstRows({ draft }: { readonly draft: Draft }) {
  const [first, ...rest] = draft.columns.map(({ name }) => name);
  if (first === undefined) return null;
  return (
    <FigureTable
      caption={say.firstRows}
      columns={[first, ...rest.map((words) => ({ words }))]}
      // Rows of a file have no name but their place.
      rows={draft.rows.slice(0, 5).map((cells, at) => ({ key: `row ${at}`, cells }))}
    />
  );
}

type Of<F extends Reading["format"]> = Extract<Reading, { format: F }>;
type Part<F extends Reading["format"]> = {
  readonly draft: Draft;
  readonly reading: Of<F>;
  readonly onChange: (reading: Reading) => void;
};

function XesForm({ draft, reading, onChange }: Part<"xes">) {
  const names = draft.columns.map(({ name }) => name);
  return (
    <>
      <NativeSelect
        className={styles["choice"]}
        label={say.lifecycle}
        value={reading.lifecycle}
        data={(["together", "apart"] as const).map((value) => ({ value, label: say.lifecycles[value] }))}
        onChange={({ currentTarget }) =>
          onChange({ ...reading, lifecycle: currentTarget.value === "apart" ? "apart" : "together" })
        }
      />
      <Optional
        label={say.column.outcome}
        among={names}
        value={reading.outcome}
        onChange={(outcome) => onChange({ ...reading, outcome })}
      />
      <TraitChoice
        columns={draft.columns.filter(({ name }) => name !== reading.outcome)}
        chosen={reading.traits}
        onChange={(traits) => onChange({ ...reading, traits })}
      />
    </>
  );
}

function OcelForm({ draft, reading, onChange }: Part<"ocel">) {
  const names = draft.columns.map(({ name }) => name);
  return (
    <>
      <NativeSelect
        className={styles["choice"]}
        label={say.journeyType}
        value={reading.journeyType}
        data={names}
        onChange={({ currentTarget }) => onChange({ ...reading, journeyType: currentTarget.value })}
      />
      <Optional
        label={say.personType}
        among={names.filter((name) => name !== reading.journeyType)}
        value={reading.personType}
        onChange={(personType) => onChange({ ...reading, personType })}
      />
    </>
  );
}
