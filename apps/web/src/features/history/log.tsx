import type { LoggedEvent } from "@cairn/contract/projects.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { byDay, type Entry } from "../../parts/entries.ts";
import { type Teller, tell } from "../../parts/telling.ts";
import { history as historyWords } from "../../words/en/history.ts";
import { formatDayHere, formatTime } from "../../words/format.ts";
import styles from "./history.module.css";

const page = 100;

/** Step by step, day by day, newest first. */
export function Log(props: {
  readonly entries: readonly Entry<LoggedEvent>[];
  readonly teller: Teller;
  /** The steps that can be taken back. */
  readonly undoable: ReadonlySet<string>;
  readonly onUndo: (commandId: string) => void;
}) {
  const [shown, setShown] = useState(page);
  const hidden = props.entries.length - shown;
  return (
    <>
      {byDay(props.entries.slice(0, shown), formatDayHere).map(([day, entries]) => (
        <section key={day}>
          <h3 className={styles["day"]}>{day}</h3>
          <ol className={styles["steps"]}>
            {entries.map((entry) => (
              <Step
                key={entry.commandId}
                entry={entry}
                teller={props.teller}
                onUndo={props.undoable.has(entry.commandId) ? props.onUndo : undefined}
              />
            ))}
          </ol>
        </section>
      ))}
      {hidden > 0 && (
        <Button variant="default" mt="md" onClick={() => setShown(shown + page)}>
          {historyWords.earlier(Math.min(hidden, page))}
        </Button>
      )}
    </>
  );
}

function Step(props: {
  readonly entry: Entry<LoggedEvent>;
  readonly teller: Teller;
  readonly onUndo: ((commandId: string) => void) | undefined;
}) {
  const { commandId, events } = props.entry;
  const [first, ...more] = events;
  const telling = tell(first, props.teller);
  const { onUndo } = props;
  return (
    <li className={styles["step"]} id={commandId}>
      <time className={styles["time"]} dateTime={first.at}>
        {formatTime(first.at)}
      </time>
      <div>
        <p className={styles["telling"]}>{telling}</p>
        {more.length > 0 && (
          <details className={styles["more"]}>
            <summary>{historyWords.andMore(more.length)}</summary>
            <ul>
              {more.map((event) => (
                <li key={event.eventId}>{tell(event, props.teller)}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {onUndo && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={historyWords.undoOf(telling)}
          onClick={() => onUndo(commandId)}
        >
          {historyWords.undo}
        </Button>
      )}
    </li>
  );
}
