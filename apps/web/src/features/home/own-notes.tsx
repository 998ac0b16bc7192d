import type { PartyId } from "@cairn/domain/kernel/ids.ts";
import { ownOf } from "@cairn/domain/kernel/space.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { Button, Textarea } from "@mantine/core";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useNames, useProject, useSend } from "../../live/use-project.ts";
import { useDraft } from "../../parts/draft.ts";
import { Form } from "../../ui/form.tsx";
import { Section } from "../../ui/page.tsx";
import { home as homeWords } from "../../words/en/home.ts";
import { ago } from "../../words/format.ts";
import styles from "./home.module.css";

/** The seller's notes on the project as a whole, for those to whom their own space is open. */
export function OwnNotes({ side }: { readonly side: PartyId }) {
  const { you } = useProject();
  const says = homeWords.seller;
  return you.inside ? <Notes side={side} /> : <Section title={says.notes} says={says.notesClosed} />;
}

function Notes({ side }: { readonly side: PartyId }) {
  const { project } = useProject();
  const nameOf = useNames();
  const send = useSend();
  const says = homeWords.seller;
  const space = ownOf(side);
  const draft = useDraft("home.note", "");
  const text = draft.text.trim();
  const notes = kept(project.comments)
    .filter((it) => it.space === space && it.on === undefined)
    .toSorted((a, b) => b.at.localeCompare(a.at));

  async function keep(): Promise<void> {
    const answer = await send("comment", { commentId: newId(), space, text }, says.kept);
    if (isCarried(answer)) draft.drop();
  }

  return (
    <Section title={says.notes} says={says.notesSays}>
      <Form onSend={keep}>
        <Textarea
          label={says.note}
          autosize
          minRows={2}
          maxLength={10_000}
          value={draft.text}
          onChange={({ currentTarget }) => draft.write(currentTarget.value)}
        />
        <div className={styles["doing"]}>
          <Button type="submit" variant="default" disabled={!text}>
            {says.keep}
          </Button>
        </div>
      </Form>
      <ul className={styles["list"]}>
        {notes.map((note) => (
          <li key={note.id}>
            <p className={styles["note"]}>{note.text}</p>
            <p className={styles["quiet"]}>
              {nameOf(note.writtenBy)} · {ago(note.at)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
