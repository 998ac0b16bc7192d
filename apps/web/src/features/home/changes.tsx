import { changedSince } from "@cairn/domain/project/changed-since.ts";
import { Link } from "@tanstack/react-router";
import { useProject } from "../../live/use-project.ts";
import { useAudienceWords } from "../../parts/audience.ts";
import { condensed, entriesOf } from "../../parts/entries.ts";
import { type Teller, tell } from "../../parts/telling.ts";
import { useHistory } from "../../parts/use-history.ts";
import { Section } from "../../ui/page.tsx";
import { history as historyWords } from "../../words/en/history.ts";
import { home as homeWords } from "../../words/en/home.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import { ago } from "../../words/format.ts";
import styles from "./home.module.css";

const most = 6;

/** What others did since the reader was here; before a second visit, what happened lately. */
export function Changes() {
  const { project, projectId, you, lastSeenAt } = useProject();
  const { data } = useHistory();
  const audience = useAudienceWords();
  const says = homeWords;
  if (!data) return undefined;
  const names = new Map(data.cards.map((card) => [card.personId as string, card.name]));
  const nameOf = (id: string | undefined): string => (id ? (names.get(id) ?? shellWords.somebody) : "");
  const teller: Teller = { project, nameOf, audience: (space) => audience(space).name };
  // Of each thing only the last that happened to it, oldest first as the log has it.
  const news = changedSince(data.events, lastSeenAt, you.personId).flatMap(({ events }) => events.at(-1) ?? []);
  const entries = entriesOf(news.toReversed());
  return (
    <Section title={lastSeenAt ? says.changed(ago(lastSeenAt)) : says.changedFirst}>
      {entries.length === 0 && (
        <p className={styles["quiet"]}>{lastSeenAt ? says.changedNothing : says.changedByNobody}</p>
      )}
      <ul className={styles["list"]}>
        {condensed(entries)
          .slice(0, most)
          .map(({ commandId, events: [first, ...more] }) => (
            <li key={commandId}>
              <p>
                {tell(first, teller)} {more.length > 0 && historyWords.andMore(more.length)}
              </p>
              <p className={styles["quiet"]}>{ago(first.at)}</p>
            </li>
          ))}
      </ul>
      <p>
        <Link to="/projects/$projectId/history" params={{ projectId }}>
          {says.toHistory}
        </Link>
      </p>
    </Section>
  );
}
