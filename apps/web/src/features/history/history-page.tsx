import type { LoggedEvent } from "@cairn/contract/projects.ts";
import { saidForOneself } from "@cairn/domain/project/own-say.ts";
import { emptyProject } from "@cairn/domain/project/project.ts";
import { undoable } from "@cairn/domain/project/undoable.ts";
import { useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { sentenceFor } from "../../api/failure-words.ts";
import { takeBack, useLive, useMay, useProject } from "../../live/use-project.ts";
import { useAudienceWords } from "../../parts/audience.ts";
import { entriesOf } from "../../parts/entries.ts";
import type { Teller } from "../../parts/telling.ts";
import { TrailDrawing } from "../../parts/trail-drawing.tsx";
import { useHistory } from "../../parts/use-history.ts";
import { Empty, Page, Section } from "../../ui/page.tsx";
import { history as historyWords } from "../../words/en/history.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import { formatDayHere } from "../../words/format.ts";
import { Filters } from "./filters.tsx";
import { Log } from "./log.tsx";
import { passes } from "./passes.ts";

/** What really happened: the trail, and every step in words. */
export function HistoryPage() {
  const { data, error } = useHistory();
  const says = historyWords;
  const [first] = data?.events ?? [];
  return (
    <Page
      title={says.title}
      says={data && says.says(entriesOf(data.events).length, first ? formatDayHere(first.at) : "")}
    >
      {error && <p role="alert">{sentenceFor(error)}</p>}
      {!data && !error && <p role="status">{shellWords.loading}</p>}
      {data && <Steps events={data.events} names={new Map(data.cards.map((card) => [card.personId, card.name]))} />}
    </Page>
  );
}

function Steps(props: { readonly events: readonly LoggedEvent[]; readonly names: ReadonlyMap<string, string> }) {
  const { events, names } = props;
  const says = historyWords;
  const { project, you } = useProject();
  const live = useLive();
  const audience = useAudienceWords();
  const search = useSearch({ from: "/projects/$projectId/history" });
  const entries = useMemo(() => entriesOf(events), [events]);
  const may = useMay();
  const canUndo = useMemo(() => undoable(emptyProject, events), [events]);
  const mine = entries.filter(
    ({ events: [{ by, space, type }] }) => by === you.personId || (may("plan", space) && !saidForOneself.has(type)),
  );
  const undoableHere = new Set(mine.map(({ commandId }) => commandId).filter((id) => canUndo.has(id)));
  const shown = entries.filter((entry) => passes(entry, search, project));
  const nameOf = (id: string | undefined): string => (id ? (names.get(id) ?? shellWords.somebody) : "");
  const teller: Teller = { project, nameOf, audience: (space) => audience(space).name };
  const people = [...new Set(events.map(({ by }) => by))]
    .map((value) => ({ value, label: nameOf(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));

  return (
    <>
      <Section title={says.trail} says={says.trailSays}>
        <TrailDrawing log={events} />
      </Section>
      <Section title={says.log}>
        <Filters search={search} people={people} shown={shown.length} all={entries.length} />
        {shown.length === 0 && <Empty title={says.emptyFiltered} says={says.emptyFilteredSays} />}
        <Log
          entries={shown}
          teller={teller}
          undoable={undoableHere}
          onUndo={(commandId) => void takeBack(live, commandId)}
        />
      </Section>
    </>
  );
}
