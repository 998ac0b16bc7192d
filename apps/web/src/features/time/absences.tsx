import type { Day } from "@cairn/domain/kernel/days.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { absencesOf } from "@cairn/domain/project/working-time/working-time.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useProject, useSend } from "../../live/use-project.ts";
import { DayField } from "../../parts/day-field.tsx";
import { Form } from "../../ui/form.tsx";
import { Section } from "../../ui/page.tsx";
import { time as text } from "../../words/en/time.ts";
import { AbsencesFile } from "./absences-file.tsx";
import styles from "./time.module.css";

/** So many are noted at once. */
const atOnce = 100;

/** The days somebody is away, by hand or from their calendar; why is not asked. */
export function Absences(props: { readonly personId: PersonId; readonly space: SpaceId; readonly mayNote: boolean }) {
  const { personId, space, mayNote } = props;
  const { project } = useProject();
  const send = useSend();
  const absences = absencesOf(project, personId);
  const note = async (spans: readonly { from: Day; to: Day }[]): Promise<boolean> => {
    for (let at = 0; at < spans.length; at += atOnce) {
      const absences = spans.slice(at, at + atOnce).map(({ from, to }) => ({ absenceId: newId(), from, to }));
      if (!isCarried(await send("noteAbsences", { space, personId, absences }, text.added))) return false;
    }
    return true;
  };
  return (
    <Section title={text.absences} says={text.absencesSays}>
      {absences.length === 0 && <p>{text.none}</p>}
      <ul className={styles["spans"]}>
        {absences.map(({ id, from, to }) => (
          <li key={id}>
            <span className="figures">{text.span(from, to)}</span>
            {mayNote && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={text.remove(from, to)}
                onClick={() => void send("remove", { id }, text.removed)}
              >
                ×
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayNote && (
        <>
          <SpanForm label={text.add} onSpan={(from, to) => void note([{ from, to }])} />
          <AbsencesFile onTake={note} />
        </>
      )}
    </Section>
  );
}

/** From a day to a day; one day when only the first is given. */
export function SpanForm(props: {
  readonly label: string;
  readonly onSpan: (from: Day, to: Day) => void;
  readonly first?: { readonly from: Day; readonly to: Day };
}) {
  const [from, setFrom] = useState(props.first?.from);
  const [to, setTo] = useState(props.first?.to);
  const until = to ?? from;
  const isReady = from !== undefined && until !== undefined && from <= until;
  return (
    <Form
      className={styles["span"]}
      onSend={() => {
        if (!isReady) return;
        props.onSpan(from, until);
        setFrom(undefined);
        setTo(undefined);
      }}
    >
      <DayField label={text.from} value={from} onChange={setFrom} />
      <DayField label={text.to} value={to} onChange={setTo} />
      <Button type="submit" variant="default" disabled={!isReady}>
        {props.label}
      </Button>
    </Form>
  );
}
