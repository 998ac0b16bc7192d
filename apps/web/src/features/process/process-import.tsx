import { organisations, type Preview, type SavedProcess } from "@cairn/contract/organisations.ts";
import { Button, FileInput, Group, NativeSelect, Table } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../api/call.ts";
import { newId } from "../../api/new-id.ts";
import { processKeys } from "../../parts/process-queries.ts";
import { showFailure } from "../../parts/show-failure.ts";
import { showDone } from "../../ui/notice.ts";
import { Section } from "../../ui/page.tsx";
import { process as processWords } from "../../words/en/process.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import styles from "./process.module.css";
import { ProcessView } from "./process-view.tsx";

const say = processWords;

/** Read a process from a file: every row is taken or refused with its reason, and nothing is saved before it is confirmed. */
export function ProcessImport(props: {
  readonly organisationId: string;
  readonly processes: readonly SavedProcess[];
  readonly onDone: (saved: SavedProcess | undefined) => void;
}) {
  const { organisationId, processes } = props;
  const [preview, setPreview] = useState<Preview>();
  const [file, setFile] = useState<File | null>(null);

  const read = async (chosen: File | null): Promise<void> => {
    setFile(chosen);
    setPreview(undefined);
    if (!chosen) return;
    const format = chosen.name.toLowerCase().endsWith(".csv") ? ("csv" as const) : ("yaml" as const);
    try {
      const body = { format, text: await chosen.text() };
      setPreview(await call(organisations.previewProcess, { params: { organisationId }, body }));
    } catch (problem) {
      showFailure(problem);
    }
  };

  return (
    <div className={styles["editor"]}>
      <FileInput
        label={say.file}
        description={say.fileHint}
        accept=".yaml,.yml,.csv,text/csv,application/yaml"
        value={file}
        onChange={(chosen) => void read(chosen)}
        clearable
        clearButtonProps={{ "aria-label": say.anotherFile }}
      />
      {preview && <Read {...props} preview={preview} processes={processes} />}
      <Group>
        <Button variant="default" onClick={() => props.onDone(undefined)}>
          {shellWords.cancel}
        </Button>
      </Group>
    </div>
  );
}

function Read(props: {
  readonly organisationId: string;
  readonly processes: readonly SavedProcess[];
  readonly preview: Preview;
  readonly onDone: (saved: SavedProcess | undefined) => void;
}) {
  const { organisationId, processes } = props;
  const { process, rows, taken, refused } = props.preview;
  return (
    <>
      <p role="status">
        <strong>{say.read(rows, taken)}</strong> {process ? say.nothingSaved : say.noProcess}
      </p>
      {refused.length > 0 && (
        <Section title={say.refused}>
          <div className={styles["table"]}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{say.row}</Table.Th>
                  <Table.Th>{say.rowText}</Table.Th>
                  <Table.Th>{say.rowBecause}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {refused.map(({ row, text, because }, at) => (
                  <Table.Tr key={`${at} ${row}`}>
                    <Table.Td className="figures">{row}</Table.Td>
                    <Table.Td>{text}</Table.Td>
                    <Table.Td>{because}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        </Section>
      )}
      {process && (
        <>
          <Confirm
            organisationId={organisationId}
            processes={processes}
            process={process}
            onSaved={(saved) => props.onDone(saved)}
          />
          <Section title={process.name}>
            <ProcessView process={process} />
          </Section>
        </>
      )}
    </>
  );
}

function Confirm(props: {
  readonly organisationId: string;
  readonly processes: readonly SavedProcess[];
  readonly process: NonNullable<Preview["process"]>;
  readonly onSaved: (saved: SavedProcess) => void;
}) {
  const { organisationId, process, processes } = props;
  const [as, setAs] = useState("");
  const [saving, setSaving] = useState(false);
  const queries = useQueryClient();

  const save = async (): Promise<void> => {
    setSaving(true);
    const next = processes.find(({ processId }) => processId === as);
    const params = { organisationId, processId: next?.processId ?? newId() };
    try {
      const saved = await call(organisations.saveProcess, { params, body: { process, from: next?.version ?? 0 } });
      await queries.invalidateQueries({ queryKey: processKeys.all(organisationId) });
      showDone(say.saved);
      props.onSaved(saved);
    } catch (problem) {
      showFailure(problem);
    } finally {
      setSaving(false);
    }
  };

  return (
    <Group align="end">
      {processes.length > 0 && (
        <NativeSelect
          label={say.saveAs}
          value={as}
          onChange={({ currentTarget }) => setAs(currentTarget.value)}
          data={[
            { value: "", label: say.asNew },
            ...processes.map(({ processId, process: { name } }) => ({ value: processId, label: say.asNext(name) })),
          ]}
        />
      )}
      <Button loading={saving} onClick={() => void save()}>
        {say.confirm}
      </Button>
    </Group>
  );
}
