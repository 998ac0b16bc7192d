import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { Comment } from "@cairn/domain/project/talk.ts";
import { Button, Group } from "@mantine/core";
import { memo, useState } from "react";
import { isCarried, theirsIn } from "../live/answer.ts";
import { useMay, useNames, useProject, useSend } from "../live/use-project.ts";
import { parts as partsWords } from "../words/en/parts.ts";
import { shell as shellWords } from "../words/en/shell.ts";
import { talk as talkWords } from "../words/en/talk.ts";
import { ago, formatMoment } from "../words/format.ts";
import { useDraft } from "./draft.ts";
import { MentionArea } from "./mention-area.tsx";
import { mentionedIn } from "./mentions.ts";
import { useNameable } from "./nameable.ts";
import styles from "./talk.module.css";
import both from "./text-edit.module.css";
import { WhoSees } from "./who-sees.tsx";

/** One comment: who, when, what, and for whom. Its writer can change, remove and restore it. */
export const CommentItem = memo(function CommentItem({ comment }: { readonly comment: Comment }) {
  const { you } = useProject();
  const may = useMay();
  const send = useSend();
  const nameOf = useNames();
  const draft = useDraft(`comment.${comment.id}`, comment.text);
  const mine = comment.writtenBy === you.personId;
  const talk = talkWords;
  if (comment.removed) {
    return (
      <li className={`${styles["comment"]} ${styles["removed"]}`}>
        {talk.youRemoved}
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => void send("restore", { id: comment.id }, talk.restored)}
        >
          {talk.restore}
        </Button>
      </li>
    );
  }
  return (
    <li className={styles["comment"]}>
      <div className={styles["who"]}>
        <strong>{nameOf(comment.writtenBy)}</strong>
        <time dateTime={comment.at} title={formatMoment(comment.at)}>
          {ago(comment.at)}
        </time>
        {comment.editedAt && <span className={styles["quiet"]}>{talk.edited}</span>}
        <WhoSees thing={comment} />
      </div>
      {draft.open ? (
        <EditComment comment={comment} draft={draft} />
      ) : (
        <>
          <p className={styles["text"]}>
            <WithNames text={comment.text} names={comment.mentions.map(nameOf)} />
          </p>
          <Group gap="xs">
            {mine && (
              <Button size="compact-sm" variant="subtle" onClick={draft.begin}>
                {talk.edit}
              </Button>
            )}
            {(mine || may("plan", comment.space)) && (
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => void send("remove", { id: comment.id }, talk.removed)}
              >
                {talk.remove}
              </Button>
            )}
            {(mine || may("steer", comment.space)) && <TakeOut comment={comment} />}
          </Group>
        </>
      )}
    </li>
  );
});

/** Taking the words out for good cannot be undone, so it is asked twice. */
function TakeOut({ comment }: { readonly comment: Comment }) {
  const send = useSend();
  const [asked, setAsked] = useState(false);
  const takeOut = () => void send("redact", { id: comment.id, field: "text" }, talkWords.takenOut);
  return (
    <Button size="compact-sm" variant="subtle" onClick={asked ? takeOut : () => setAsked(true)}>
      {asked ? talkWords.takeOutSure : talkWords.takeOut}
    </Button>
  );
}

function EditComment({ comment, draft }: { readonly comment: Comment; readonly draft: ReturnType<typeof useDraft> }) {
  const send = useSend();
  const people = useNameable(comment.space);
  const [theirs, setTheirs] = useState<string>();

  const save = async (): Promise<void> => {
    const text = draft.text.trim();
    if (text === comment.text) return draft.drop();
    const mentions: PersonId[] = [...mentionedIn(text, people)];
    const input = { commentId: comment.id, text, mentions, from: theirs ?? draft.from };
    const answer = await send("editComment", input, talkWords.editedNow);
    if (isCarried(answer)) return draft.drop();
    setTheirs(theirsIn(answer));
  };
  return (
    <div className={styles["writer"]}>
      {theirs !== undefined && (
        <div role="alert" className={both["both"]}>
          <strong>{partsWords.changedMeanwhile}</strong>
          <p>{partsWords.changedMeanwhileSays}</p>
          <span>{partsWords.theirs}</span>
          <blockquote>{theirs}</blockquote>
          <span>{partsWords.yours}</span>
        </div>
      )}
      <MentionArea
        autoFocus
        label={talkWords.editOf}
        value={draft.text}
        onChange={draft.write}
        onSubmit={() => void save()}
        onEscape={draft.drop}
        people={people}
      />
      <Group gap="xs">
        <Button size="compact-md" onClick={() => void save()}>
          {theirs === undefined ? shellWords.save : partsWords.saveYours}
        </Button>
        <Button size="compact-md" variant="default" onClick={draft.drop}>
          {theirs === undefined ? shellWords.cancel : partsWords.keepTheirs}
        </Button>
      </Group>
    </div>
  );
}

/** A text with the names in it set off. */
function WithNames({ text, names }: { readonly text: string; readonly names: readonly string[] }) {
  const first = names
    .map((name) => ({ name: `@${name}`, at: text.indexOf(`@${name}`) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at || b.name.length - a.name.length)[0];
  if (!first) return text;
  const after = text.slice(first.at + first.name.length);
  return (
    <>
      {text.slice(0, first.at)}
      <mark>{first.name}</mark>
      <WithNames text={after} names={names} />
    </>
  );
}
