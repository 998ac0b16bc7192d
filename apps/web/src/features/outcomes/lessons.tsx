import { type Lesson, LessonFields } from "@cairn/domain/project/outcomes/reviews.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useMay, useNames, useProject, useSend } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { useDraftFields } from "../../parts/draft-fields.ts";
import { SheetForm } from "../../parts/sheet-form.tsx";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { Empty, Section } from "../../ui/page.tsx";
import { outcomes as outcomesWords } from "../../words/en/outcomes.ts";
import { ago } from "../../words/format.ts";
import styles from "./outcomes.module.css";

const says = outcomesWords.lessons;
const Kind = LessonFields.shape.kind;

/** What the next project should know; each item leaves only with consent. */
export function Lessons() {
  const { project } = useProject();
  const may = useMay();
  const usual = useDefaultSpace();
  const [adding, setAdding] = useState(false);
  const all = kept(project.lessons);
  const add = may("contribute", usual) && <Button onClick={() => setAdding(true)}>{says.add}</Button>;
  return (
    <Section title={says.title} says={says.says}>
      {all.length > 0 && (
        <ul className={styles["list"]}>
          {all.map((lesson) => (
            <LessonItem key={lesson.id} lesson={lesson} />
          ))}
        </ul>
      )}
      {adding && <LessonForm onDone={() => setAdding(false)} />}
      {!adding && all.length > 0 && add}
      {!adding && all.length === 0 && <Empty title={says.none} says={says.noneSays} action={add} />}
    </Section>
  );
}

function LessonItem({ lesson }: { readonly lesson: Lesson }) {
  const { you } = useProject();
  const nameOf = useNames();
  const may = useMay();
  const [changing, setChanging] = useState(false);
  const { text, kind, consent, space, addedBy } = lesson;
  const mayWord = addedBy === you.personId || may("plan", space);
  if (changing) {
    return (
      <li>
        <LessonForm lesson={lesson} onDone={() => setChanging(false)} />
      </li>
    );
  }
  return (
    <li>
      <span className={styles["text"]}>{text}</span>
      <span className={styles["quiet"]}>
        {says.kinds[kind]} · {consent ? says.released(nameOf(consent.by), ago(consent.at)) : says.kept}
      </span>
      <ThingActions
        thing={lesson}
        called={text}
        onChange={mayWord ? () => setChanging(true) : undefined}
        mayRemove={mayWord}
      >
        {may("steer", space) && <Consent lesson={lesson} />}
      </ThingActions>
    </li>
  );
}

function Consent({ lesson: { id: lessonId, text, consent } }: { readonly lesson: Lesson }) {
  const send = useSend();
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={consent ? says.keepBackOf(text) : says.releaseOf(text)}
      onClick={() =>
        consent
          ? void send("keepLessonBack", { lessonId }, says.keptBackDone)
          : void send("releaseLesson", { lessonId, from: { text } }, says.releasedDone)
      }
    >
      {consent ? says.keepBack : says.release}
    </Button>
  );
}

const Fields = z.object({ text: z.string().catch(""), kind: Kind.catch("helped") });

function LessonForm(props: { readonly lesson?: Lesson; readonly onDone: () => void }) {
  const send = useSend();
  const usual = useDefaultSpace();
  const [space, setSpace] = useState(usual);
  const [lessonId] = useState(() => props.lesson?.id ?? newId());
  const { fields, lay, drop } = useDraftFields("lesson.new", (found) => Fields.parse(found), props.lesson);
  const close = (): void => {
    drop();
    props.onDone();
  };
  const submit = async (): Promise<void> => {
    const answer = props.lesson
      ? await send("changeLesson", { lessonId, changes: fields, from: { text: props.lesson.text } }, says.changed)
      : await send("noteLesson", { lessonId, space, ...fields }, says.added);
    if (isCarried(answer)) close();
  };
  return (
    <SheetForm
      onSend={submit}
      onClose={close}
      ready={fields.text.trim() !== ""}
      audience={props.lesson ? undefined : { space, onChange: setSpace }}
    >
      <Textarea
        label={says.text}
        required
        autoFocus
        autosize
        minRows={2}
        maxLength={1000}
        value={fields.text}
        onChange={({ currentTarget }) => lay({ text: currentTarget.value })}
      />
      <NativeSelect
        label={says.kind}
        value={fields.kind}
        onChange={({ currentTarget }) => lay({ kind: Kind.parse(currentTarget.value) })}
        data={Kind.options.map((value) => ({ value, label: says.kinds[value] }))}
      />
    </SheetForm>
  );
}
