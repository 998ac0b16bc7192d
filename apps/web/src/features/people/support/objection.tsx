import { type SupportNote, TurnedInto } from "@cairn/domain/project/support/support.ts";
import { Button, Group, Radio, Textarea } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { newId } from "../../../api/new-id.ts";
import { isCarried } from "../../../live/answer.ts";
import { useMay, useProject, useSend } from "../../../live/use-project.ts";
import { useDraft } from "../../../parts/draft.ts";
import { Form } from "../../../ui/form.tsx";
import { shell as shellWords } from "../../../words/en/shell.ts";
import { support as text } from "../../../words/en/support.ts";
import styles from "./support.module.css";

const longestTitle = 200;

/** What an objection was turned into, and the ways to turn it. */
export function Turning({ note }: { readonly note: SupportNote }) {
  const [turning, setTurning] = useState(false);
  const may = useMay();
  if (turning) return <TurnForm note={note} onDone={() => setTurning(false)} />;
  if (note.turnedInto) return <Turned note={note} onChange={() => setTurning(true)} />;
  if (!may("contribute", note.space)) return undefined;
  return (
    <Button variant="light" size="compact-sm" onClick={() => setTurning(true)}>
      {text.turn}
    </Button>
  );
}

function Turned({ note, onChange }: { readonly note: SupportNote; readonly onChange: () => void }) {
  const { project, projectId } = useProject();
  const may = useMay();
  const send = useSend();
  const { turnedInto: into, turnedText = "", activityId } = note;
  const activity = project.activities[activityId ?? ""];
  if (!into) return undefined;

  const makeActivity = async (): Promise<void> => {
    const made = newId();
    const title = turnedText.slice(0, longestTitle);
    const shape = {
      activityId: made,
      title,
      job: into === "test" ? "test" : "criteria",
      carriedBy: "the customer alone",
    } as const;
    const added = await send("addActivity", { ...shape, space: note.space, because: text.because(note.text) });
    if (!isCarried(added)) return;
    await send(
      "turnObjection",
      { noteId: note.id, turned: { into, text: turnedText, activityId: made } },
      text.activityMade,
    );
  };

  return (
    <div className={styles["turned"]}>
      <p>
        <span className={styles["strong"]}>{text.turnedShort[into]}:</span> {turnedText}
      </p>
      <div className={styles["doing"]}>
        {activity && (
          <Link to="/projects/$projectId/plan" params={{ projectId }} search={{ activity: activity.id }}>
            {activity.title}
          </Link>
        )}
        {!activity && may("plan", note.space) && (
          <Button variant="light" size="compact-sm" onClick={() => void makeActivity()}>
            {text.makeActivity}
          </Button>
        )}
        {may("contribute", note.space) && (
          <>
            <Button variant="subtle" size="compact-sm" onClick={onChange}>
              {shellWords.change}
            </Button>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => void send("turnObjection", { noteId: note.id, turned: null }, text.leftOpen)}
            >
              {text.leaveOpen}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

function TurnForm({ note, onDone }: { readonly note: SupportNote; readonly onDone: () => void }) {
  const send = useSend();
  const [into, setInto] = useState<TurnedInto>(note.turnedInto ?? "test");
  const draft = useDraft(`objection.${note.id}`, note.turnedText ?? "");

  const submit = async (): Promise<void> => {
    const said = draft.text.trim();
    if (!said) return;
    const turned = { into, text: said, activityId: note.activityId };
    const answer = await send("turnObjection", { noteId: note.id, turned, from: draft.from }, text.turnDone);
    if (!isCarried(answer)) return;
    draft.drop();
    onDone();
  };

  return (
    <Form className={styles["form"]} onSend={submit}>
      <p className={styles["quiet"]}>{text.turnSays}</p>
      <Radio.Group label={text.into} value={into} onChange={(value) => setInto(TurnedInto.parse(value))}>
        <Group gap="md" mt="xs">
          {TurnedInto.options.map((it) => (
            <Radio key={it} value={it} label={text.turned[it]} />
          ))}
        </Group>
      </Radio.Group>
      <Textarea
        autoFocus
        label={text.turnText}
        autosize
        minRows={2}
        maxLength={1000}
        required
        value={draft.text}
        onChange={(e) => draft.write(e.currentTarget.value)}
      />
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
