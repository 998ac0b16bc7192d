import { type Draft, Encoding, MomentForm, type Reading, type TableForm } from "@cairn/contract/experience-import.ts";
import { Autocomplete, NativeSelect } from "@mantine/core";
import { Fold } from "../../../ui/fold.tsx";
import { pastImports as say } from "../../../words/en/past-imports.ts";
import styles from "./imports.module.css";
import { Optional } from "./optional.tsx";
import { TraitChoice } from "./trait-choice.tsx";

type CsvReading = Extract<Reading, { format: "csv" }>;
type Columns = CsvReading["columns"];

const needed = ["journey", "activity", "startedAt"] as const;
const helpful = ["outcome", "completedAt", "recordedAt", "person", "role", "side", "detail"] as const;
const delimiters = [",", ";", "\t", "|"] as const;

/** Which column of a CSV file is what, and how its moments are written. */
export function ColumnsForm(props: {
  readonly draft: Draft;
  readonly reading: CsvReading;
  readonly onChange: (reading: Reading) => void;
  readonly onLookAnew: (table: TableForm) => Promise<void>;
}) {
  const { draft, reading, onChange } = props;
  const { columns } = reading;
  const names = draft.columns.map(({ name }) => name);
  const set = (changes: Partial<CsvReading>): void => onChange({ ...reading, ...changes });
  const lookAnew = ({ delimiter = reading.delimiter, encoding = reading.encoding }: Partial<TableForm>): void =>
    void props.onLookAnew({ delimiter, encoding });
  const name = (changes: Partial<Columns>): void => set({ columns: { ...columns, ...changes } });
  const taken = new Set<string | undefined>([...needed, ...helpful].map((it) => columns[it]));
  return (
    <>
      <div className={styles["columns"]}>
        {needed.map((what) => (
          <NativeSelect
            key={what}
            label={say.column[what]}
            value={columns[what]}
            data={names}
            onChange={({ currentTarget }) => name({ [what]: currentTarget.value })}
          />
        ))}
        {helpful.map((what) => (
          <Optional
            key={what}
            label={say.column[what]}
            among={names}
            value={columns[what]}
            onChange={(value) => name({ [what]: value })}
          />
        ))}
      </div>
      <TraitChoice
        columns={draft.columns.filter((column) => !taken.has(column.name))}
        chosen={columns.traits}
        onChange={(traits) => name({ traits })}
      />
      {draft.momentForms.length > 1 && <p role="note">{say.ambiguous}</p>}
      <div className={styles["columns"]}>
        <NativeSelect
          label={say.momentForm}
          value={reading.momentForm}
          data={MomentForm.options.map((value) => ({ value, label: say.momentForms[value] }))}
          onChange={({ currentTarget }) =>
            set({ momentForm: MomentForm.options.find((it) => it === currentTarget.value) ?? reading.momentForm })
          }
        />
        <Autocomplete
          label={say.zone}
          value={reading.zone}
          data={["UTC", ...Intl.supportedValuesOf("timeZone")]}
          limit={8}
          onChange={(zone) => set({ zone })}
        />
        <NativeSelect
          label={say.undated}
          value={reading.undated}
          data={(["refused", "by order"] as const).map((value) => ({ value, label: say.undateds[value] }))}
          onChange={({ currentTarget }) =>
            set({ undated: currentTarget.value === "by order" ? "by order" : "refused" })
          }
        />
      </div>
      <Fold title={say.looksWrong}>
        <div className={styles["columns"]}>
          <NativeSelect
            label={say.delimiter}
            value={reading.delimiter}
            data={delimiters.map((value) => ({ value, label: say.delimiters[value] }))}
            onChange={({ currentTarget }) =>
              lookAnew({ delimiter: delimiters.find((it) => it === currentTarget.value) ?? reading.delimiter })
            }
          />
          <NativeSelect
            label={say.encoding}
            value={reading.encoding}
            data={[...Encoding.options]}
            onChange={({ currentTarget }) =>
              lookAnew({ encoding: Encoding.options.find((it) => it === currentTarget.value) ?? reading.encoding })
            }
          />
        </div>
      </Fold>
    </>
  );
}
