import type { SavedProcess } from "@cairn/contract/organisations.ts";
import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { sentenceFor } from "../../api/failure-words.ts";
import { useAccount } from "../../api/me.ts";
import { newId } from "../../api/new-id.ts";
import { processesQuery, versionsQuery } from "../../parts/process-queries.ts";
import { Empty, Page } from "../../ui/page.tsx";
import { process as processWords } from "../../words/en/process.ts";
import styles from "./process.module.css";
import { draftOf, emptyStage, type ProcessDraft } from "./process-draft.ts";
import { ProcessEditor } from "./process-editor.tsx";
import { ProcessImport } from "./process-import.tsx";
import type { ProcessSearch } from "./process-search.ts";
import { SavedProcessView } from "./saved-process.tsx";

const say = processWords;
const from = "/wider/organisations/$organisationId/processes";

/** The sales processes of an organisation that sells: its own matter, never part of a customer's plan. */
export function ProcessPage() {
  const { organisationId } = useParams({ from });
  const { doing } = useSearch({ from });
  const go = useGo();
  const keeper = useAccount()?.organisations.find((it) => it.organisationId === organisationId)?.role === "keeper";
  const { data, error } = useQuery(processesQuery(organisationId));
  const actions = keeper && doing === undefined && data && data.processes.length > 0 && (
    <>
      <Button variant="default" onClick={() => go({ doing: "import" })}>
        {say.import}
      </Button>
      <Button variant="default" onClick={() => go({ doing: "edit", process: newId() })}>
        {say.new}
      </Button>
    </>
  );
  return (
    <Page title={say.title} says={say.says} actions={actions}>
      {error && <p role="alert">{sentenceFor(error)}</p>}
      {!error && !data && <p role="status">{say.loading}</p>}
      {data && <Processes organisationId={organisationId} processes={data.processes} keeper={keeper} />}
    </Page>
  );
}

function useGo(): (search: ProcessSearch) => void {
  const { organisationId } = useParams({ from });
  const navigate = useNavigate();
  return (search) =>
    void navigate({ to: "/organisations/$organisationId/processes", params: { organisationId }, search });
}

function Processes(props: {
  readonly organisationId: string;
  readonly processes: readonly SavedProcess[];
  readonly keeper: boolean;
}) {
  const { organisationId, processes, keeper } = props;
  const search = useSearch({ from });
  const go = useGo();
  const done = (saved: SavedProcess | undefined): void =>
    go(saved ? { process: saved.processId } : processes.some(isChosen) ? { process: search.process } : {});
  const isChosen = ({ processId }: SavedProcess): boolean => processId === search.process;
  const chosen = processes.find(isChosen) ?? processes[0];

  if (search.doing === "import" && keeper) {
    return <ProcessImport organisationId={organisationId} processes={processes} onDone={done} />;
  }
  if (search.doing && keeper && search.process) {
    return (
      <Editing
        organisationId={organisationId}
        processId={search.process}
        newest={processes.find(isChosen)}
        version={search.version}
        example={search.doing === "example"}
        onDone={done}
      />
    );
  }
  if (!chosen) return <NoProcess keeper={keeper} />;
  return (
    <>
      {processes.length > 1 && (
        <nav aria-label={say.list} className={styles["list"]}>
          {processes.map(({ processId, process }) => (
            <Link
              key={processId}
              to="/organisations/$organisationId/processes"
              params={{ organisationId }}
              search={{ process: processId }}
              aria-current={processId === chosen.processId ? "page" : undefined}
            >
              {process.name} <small>{say.stages(process.stages.length)}</small>
            </Link>
          ))}
        </nav>
      )}
      <SavedProcessView
        key={chosen.processId}
        organisationId={organisationId}
        newest={chosen}
        version={search.version}
        keeper={keeper}
        onVersion={(version) => go({ process: chosen.processId, version })}
        onEdit={() => go({ process: chosen.processId, version: search.version, doing: "edit" })}
      />
    </>
  );
}

/** The editor, once it is known which version it starts from. */
function Editing(props: {
  readonly organisationId: string;
  readonly processId: string;
  /** Absent for a new process. */
  readonly newest: SavedProcess | undefined;
  readonly version: number | undefined;
  /** A new process begins with the example instead of an empty stage. */
  readonly example: boolean;
  readonly onDone: (saved: SavedProcess | undefined) => void;
}) {
  const { organisationId, processId, newest, version } = props;
  const older = newest !== undefined && version !== undefined && version !== newest.version;
  const versions = useQuery({ ...versionsQuery(organisationId, processId), enabled: older });
  if (older && !versions.data) return <p role="status">{say.loading}</p>;
  const start = versions.data?.find((it) => it.version === version) ?? newest;
  const begin = (): ProcessDraft => {
    if (start && newest) return draftOf(start.process, newest.version, newId);
    return props.example ? draftOf(say.example, 0, newId) : { from: 0, name: "", stages: [emptyStage(newId())] };
  };
  return (
    <ProcessEditor
      key={`${processId} ${version ?? ""}`}
      organisationId={organisationId}
      processId={processId}
      begin={begin}
      onDone={props.onDone}
    />
  );
}

/** Nothing there yet: what a process is, by one example that can be begun with. */
function NoProcess({ keeper }: { readonly keeper: boolean }) {
  const go = useGo();
  return (
    <Empty
      title={say.empty}
      says={keeper ? say.emptySays : `${say.emptySays} ${say.keeperOnly}`}
      action={
        keeper && (
          <Group>
            <Button onClick={() => go({ doing: "example", process: newId() })}>{say.startExample}</Button>
            <Button variant="default" onClick={() => go({ doing: "edit", process: newId() })}>
              {say.new}
            </Button>
            <Button variant="default" onClick={() => go({ doing: "import" })}>
              {say.import}
            </Button>
          </Group>
        )
      }
    />
  );
}
