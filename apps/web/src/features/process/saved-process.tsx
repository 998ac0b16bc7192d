import { organisations, type SavedProcess } from "@cairn/contract/organisations.ts";
import { Button, Group, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { addressOf } from "../../api/call.ts";
import { versionsQuery } from "../../parts/process-queries.ts";
import { Section } from "../../ui/page.tsx";
import { process as processWords } from "../../words/en/process.ts";
import { ago } from "../../words/format.ts";
import styles from "./process.module.css";
import { ProcessView } from "./process-view.tsx";

const say = processWords;

/** A saved process to be read, in any of its versions, with the ways to edit it and to carry it away. */
export function SavedProcessView(props: {
  readonly organisationId: string;
  readonly newest: SavedProcess;
  readonly version: number | undefined;
  readonly keeper: boolean;
  readonly onVersion: (version: number | undefined) => void;
  readonly onEdit: () => void;
}) {
  const { organisationId, newest } = props;
  const { processId } = newest;
  const versions = useQuery(versionsQuery(organisationId, processId)).data ?? [newest];
  const shown = versions.find(({ version }) => version === props.version) ?? newest;
  const exportAs = (format: "yaml" | "csv"): string =>
    addressOf(organisations.exportProcess, { params: { organisationId, processId }, query: { format } });
  return (
    <Section
      title={shown.process.name}
      says={say.savedBy(shown.version, shown.savedBy, ago(shown.savedAt))}
      actions={
        <Group gap="sm" align="end">
          {versions.length > 1 && (
            <NativeSelect
              label={say.version}
              value={String(shown.version)}
              onChange={({ currentTarget }) => {
                const chosen = Number(currentTarget.value);
                props.onVersion(chosen === newest.version ? undefined : chosen);
              }}
              data={versions.map(({ version }) => ({
                value: String(version),
                label: say.versionName(version, version === newest.version),
              }))}
            />
          )}
          {props.keeper && <Button onClick={props.onEdit}>{say.edit}</Button>}
        </Group>
      }
    >
      {!props.keeper && <p className={styles["quiet"]}>{say.keeperOnly}</p>}
      {shown.version !== newest.version && <p className={styles["quiet"]}>{say.older}</p>}
      <ProcessView process={shown.process} />
      <p className={styles["exports"]}>
        <a href={exportAs("yaml")} download>
          {say.exportYaml}
        </a>
        <a href={exportAs("csv")} download>
          {say.exportCsv}
        </a>
      </p>
    </Section>
  );
}
