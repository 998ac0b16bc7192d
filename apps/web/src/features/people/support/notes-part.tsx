import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { Person } from "@cairn/domain/project/people.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { NoteKind, type SupportNote } from "@cairn/domain/project/support/support.ts";
import { Button, Group, NativeSelect, Textarea } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../../api/new-id.ts";
import { isCarried } from "../../../live/answer.ts";
import { useNames, useProject, useSend } from "../../../live/use-project.ts";
import { useDraft } from "../../../parts/draft.ts";
import { TextEdit } from "../../../parts/text-edit.tsx";
import { Form } from "../../../ui/form.tsx";
import { Empty } from "../../../ui/page.tsx";
import { shell as shellWords } from "../../../words/en/shell.ts";
import { support as text } from "../../../words/en/support.ts";
import { type Among, AmongChoice } from "./among-customers.tsx";
import { NoteTools } from "./note-tools.tsx";
import { Turning } from "./objection.tsx";
import styles from "./support.module.css";

/** What is noted of somebody, as far as the reader sees it. */
export function notesOf({ supportNotes }: Project, personId: string): readonly SupportNote[] {
  return kept(supportNotes).filter((note) => note.personId === personId);
}

/** What somebody hopes for, would lose, worries about, asks for and objects to. */
export function NotesPart({ person }: { readonly person: Person }) {
  const { project, you } = useProject();
  const notes = notesOf(project, person.id);
  const [adding, setAdding] = useState(false);
  if (!you.inside && notes.length === 0) return undefined;
  const begin = (
    <Button variant={notes.length > 0 ? "default" : "filled"} onClick={() => setAdding(true)}>
      {text.add}
    </Button>
  );
  return (
    <section className={styles["part"]}>
      <h3>{text.notes}</h3>
      {NoteKind.options.map((kind) => (
        <Kind key={kind} kind={kind} notes={notes.filter((note) => note.kind === kind)} />
      ))}
      {adding && <NoteForm person={person} onDone={() => setAdding(false)} />}
      {you.inside && !adding && notes.length > 0 && begin}
      {!adding && notes.length === 0 && <Empty title={text.notesNone} says={text.notesNoneSays} action={begin} />}
    </section>
  );
}

function Kind({ kind, notes }: { readonly kind: NoteKind; readonly notes: readonly SupportNote[] }) {
  const { you } = useProject();
  const nameOf = useNames();
  const send = useSend();
  if (notes.length === 0) return undefined;
  return (
    <>
      <h4>{text.kinds[kind]}</h4>
      <ul className={styles["list"]}>
        {notes.map((note) => (
          <li key={note.id}>
            <TextEdit
              label={text.kinds[kind]}
              value={note.text}
              multiline
              draftKey={`support.${note.id}`}
              mayEdit={note.writtenBy === you.personId}
              onSave={(said, from) => send("rewordSupport", { noteId: note.id, text: said, from }, text.changed)}
            />
            <p className={styles["quiet"]}>{text.by(nameOf(note.writtenBy))}</p>
            {kind === "objection" && <Turning note={note} />}
            <NoteTools thing={note} fields={note.turnedText ? ["text", "turnedText"] : ["text"]} />
          </li>
        ))}
      </ul>
    </>
  );
}

function NoteForm({ person, onDone }: { readonly person: Person; readonly onDone: () => void }) {
  const nameOf = useNames();
  const send = useSend();
  const [space, setSpace] = useState<Among>("circle");
  const [kind, setKind] = useState<NoteKind>("hope");
  const draft = useDraft(`support.new.${person.id}`, "");

  const submit = async (): Promise<void> => {
    const said = draft.text.trim();
    if (!said) return;
    const note = { noteId: newId(), space, personId: person.id as PersonId, kind, text: said };
    const answer = await send("noteSupport", note, text.noted);
    if (!isCarried(answer)) return;
    draft.drop();
    onDone();
  };

  return (
    <Form className={styles["form"]} onSend={submit}>
      <NativeSelect
        autoFocus
        label={text.kind}
        value={kind}
        onChange={(e) => setKind(NoteKind.parse(e.currentTarget.value))}
        data={NoteKind.options.map((it) => ({ value: it, label: text.kinds[it] }))}
      />
      <Textarea
        label={text.text}
        autosize
        minRows={2}
        maxLength={1000}
        required
        value={draft.text}
        onChange={(e) => draft.write(e.currentTarget.value)}
      />
      <AmongChoice name={nameOf(person.id)} value={space} onChange={setSpace} />
      <Group gap="xs">
        <Button type="submit" disabled={!draft.text.trim()}>
          {shellWords.save}
        </Button>
        <Button variant="default" onClick={onDone}>
          {shellWords.cancel}
        </Button>
      </Group>
    </Form>
  );
}
