import { jobs } from "@cairn/domain/project/jobs.ts";
import { Button, NativeSelect } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useProject } from "../../live/use-project.ts";
import { history as historyWords } from "../../words/en/history.ts";
import { jobs as jobsWords } from "../../words/en/jobs.ts";
import styles from "./history.module.css";
import { type HistorySearch, historySearch } from "./history-search.ts";

/** Narrow the history; the choice stands in the address, so that it can be sent to somebody. */
export function Filters(props: {
  readonly search: HistorySearch;
  readonly people: readonly { readonly value: string; readonly label: string }[];
  readonly shown: number;
  readonly all: number;
}) {
  const says = historyWords;
  const { projectId } = useProject();
  const navigate = useNavigate();
  const narrow = (change: { readonly [field in keyof HistorySearch]: string }): void => {
    const search = historySearch({ ...props.search, ...change });
    void navigate({ to: "/projects/$projectId/history", params: { projectId }, search, replace: true });
  };
  const kinds = Object.entries(says.kinds).map(([value, label]) => ({ value, label }));
  const { person = "", job = "", kind = "" } = props.search;
  return (
    <div role="group" aria-label={says.filter} className={styles["filters"]}>
      <NativeSelect
        label={says.person}
        value={person}
        onChange={({ currentTarget }) => narrow({ person: currentTarget.value })}
        data={[{ value: "", label: says.everybody }, ...props.people]}
      />
      <NativeSelect
        label={says.job}
        value={job}
        onChange={({ currentTarget }) => narrow({ job: currentTarget.value })}
        data={[{ value: "", label: says.anyJob }, ...jobs.map((value) => ({ value, label: jobsWords[value].title }))]}
      />
      <NativeSelect
        label={says.kind}
        value={kind}
        onChange={({ currentTarget }) => narrow({ kind: currentTarget.value })}
        data={[{ value: "", label: says.anyKind }, ...kinds]}
      />
      {props.shown < props.all && (
        <p role="status" className={styles["hides"]}>
          {says.hides(props.shown, props.all)}{" "}
          <Button variant="subtle" size="compact-sm" onClick={() => narrow({ person: "", job: "", kind: "" })}>
            {says.showAll}
          </Button>
        </p>
      )}
    </div>
  );
}
