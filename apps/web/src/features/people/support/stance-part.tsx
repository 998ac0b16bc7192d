import type { Day } from "@cairn/domain/kernel/days.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { compare } from "@cairn/domain/kernel/order.ts";
import type { Person } from "@cairn/domain/project/people.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { RestsOn, Stance, type StanceEntry } from "@cairn/domain/project/support/support.ts";
import { Button, Group, NativeSelect, Radio, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../../api/new-id.ts";
import { isCarried } from "../../../live/answer.ts";
import { useNames, useProject, useSend } from "../../../live/use-project.ts";
import { useDraft } from "../../../parts/draft.ts";
import { Form } from "../../../ui/form.tsx";
import { LevelsOverTime } from "../../../ui/levels-over-time.tsx";
import { Empty } from "../../../ui/page.tsx";
import { shell as shellWords } from "../../../words/en/shell.ts";
import { support as text } from "../../../words/en/support.ts";
import { formatDay, today } from "../../../words/format.ts";
import { type Among, AmongChoice } from "./among-customers.tsx";
import { NoteTools } from "./note-tools.tsx";
import styles from "./support.module.css";

/** Where somebody stood, as far as the reader sees it, oldest first; of one day in the order it was noted. */
export function stancesOf({ stances }: Project, personId: string): readonly StanceEntry[] {
  return kept(stances)
    .filter((entry) => entry.personId === personId)
    .toSorted((a, b) => compare(a.day, b.day) || compare(a.id, b.id));
}

export const stanceWords = ({ stance }: StanceEntry): string =>
  Stance.options.includes(stance as Stance) ? text.stances[stance as Stance] : text.redactedStance;

/** Where somebody stands: drawn over time, said as a list, and the way to note it. */
export function StancePart({ person }: { readonly person: Person }) {
  const { project, you } = useProject();
  const entries = stancesOf(project, person.id);
  const [noting, setNoting] = useState(false);
  if (!you.inside && entries.length === 0) return undefined;
  const begin = (
    <Button variant={entries.length > 0 ? "default" : "filled"} onClick={() => setNoting(true)}>
      {text.note}
    </Button>
  );
  return (
    <section className={styles["part"]}>
      <h3>{text.where}</h3>
      {entries.length > 0 && <Drawn person={person} entries={entries} />}
      {noting && <StanceForm person={person} onDone={() => setNoting(false)} />}
      {you.inside && !noting && entries.length > 0 && begin}
      {!noting && entries.length === 0 && <Empty title={text.whereNone} says={text.whereNoneSays} action={begin} />}
    </section>
  );
}

const daysSince1970 = (day: Day): number => Date.parse(day) / 86_400_000;

function Drawn({ person, entries }: { readonly person: Person; readonly entries: readonly StanceEntry[] }) {
  const nameOf = useNames();
  const drawn = entries.flatMap(({ id, day, stance, restsOn }) => {
    const level = Stance.options.indexOf(stance as Stance);
    return level < 0 ? [] : [{ key: id, at: daysSince1970(day), level, isOpen: restsOn === "my impression" }];
  });
  const [first, last] = [entries[0], entries.at(-1)];
  return (
    <>
      {drawn.length > 0 && first && last && (
        <>
          <LevelsOverTime
            label={text.drawing(nameOf(person.id))}
            levels={Stance.options.map((stance) => text.stances[stance])}
            points={drawn}
            from={formatDay(first.day)}
            to={formatDay(last.day)}
          />
          <p className={styles["legend"]} aria-hidden>
            <span>{text.said}</span>
            <span>{text.impression}</span>
          </p>
        </>
      )}
      <ul className={styles["list"]} aria-label={text.asList}>
        {entries.toReversed().map((entry) => (
          <li key={entry.id}>
            <p>
              {text.entry(
                formatDay(entry.day),
                stanceWords(entry),
                text.rested[entry.restsOn],
                nameOf(entry.writtenBy),
              )}
            </p>
            {entry.text && <p className={styles["asWritten"]}>{entry.text}</p>}
            <NoteTools thing={entry} fields={entry.text ? ["stance", "text"] : ["stance"]} />
          </li>
        ))}
      </ul>
    </>
  );
}

function StanceForm({ person, onDone }: { readonly person: Person; readonly onDone: () => void }) {
  const nameOf = useNames();
  const send = useSend();
  const [space, setSpace] = useState<Among>("circle");
  const [stance, setStance] = useState<Stance>("undecided");
  const [restsOn, setRestsOn] = useState<RestsOn>("said to me");
  const [day, setDay] = useState<string>(today());
  const draft = useDraft(`stance.${person.id}`, "");

  const submit = async (): Promise<void> => {
    const said = { personId: person.id as PersonId, stance, restsOn, day, text: draft.text.trim() || undefined };
    const answer = await send("noteStance", { stanceId: newId(), space, ...said }, text.noted);
    if (!isCarried(answer)) return;
    draft.drop();
    onDone();
  };

  return (
    <Form className={styles["form"]} onSend={submit}>
      <NativeSelect
        autoFocus
        label={text.stance}
        value={stance}
        onChange={(e) => setStance(Stance.parse(e.currentTarget.value))}
        data={Stance.options.map((it) => ({ value: it, label: text.stances[it] }))}
      />
      <Radio.Group label={text.restsOn} value={restsOn} onChange={(value) => setRestsOn(RestsOn.parse(value))}>
        <Group gap="md" mt="xs">
          {RestsOn.options.map((it) => (
            <Radio key={it} value={it} label={text.rests[it]} />
          ))}
        </Group>
      </Radio.Group>
      <Textarea
        label={text.inTheirWords}
        autosize
        minRows={2}
        maxLength={1000}
        value={draft.text}
        onChange={(e) => draft.write(e.currentTarget.value)}
      />
      <div className={styles["fields"]}>
        <TextInput
          label={text.day}
          type="date"
          required
          max={today()}
          value={day}
          onChange={(e) => setDay(e.currentTarget.value)}
        />
      </div>
      <AmongChoice name={nameOf(person.id)} value={space} onChange={setSpace} />
      <Group gap="xs">
        <Button type="submit">{shellWords.save}</Button>
        <Button variant="default" onClick={onDone}>
          {shellWords.cancel}
        </Button>
      </Group>
    </Form>
  );
}
