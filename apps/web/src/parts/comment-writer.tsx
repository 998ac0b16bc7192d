import type { Thing } from "@cairn/domain/kernel/area.ts";
import { isShared, isWithin, type SpaceId } from "@cairn/domain/kernel/space.ts";
import { Button, Checkbox } from "@mantine/core";
import { Eye, Lock } from "lucide-react";
import { useState } from "react";
import { newId } from "../api/new-id.ts";
import { isCarried } from "../live/answer.ts";
import { useSend } from "../live/use-project.ts";
import { Form } from "../ui/form.tsx";
import { talk as talkWords } from "../words/en/talk.ts";
import { useAudienceWords, useSpaces } from "./audience.ts";
import { useDraft } from "./draft.ts";
import { MentionArea } from "./mention-area.tsx";
import { mentionedIn } from "./mentions.ts";
import { useNameable } from "./nameable.ts";
import styles from "./talk.module.css";

/** Where one's own side can talk about a thing unheard by the others, if the thing is seen by others. */
function useOwnSpace(thing: Thing): SpaceId | undefined {
  return useSpaces().find((space) => !isShared(space) && space !== thing.space && isWithin(space, thing.space));
}

/** Write about a thing. Who will read it is said beside the button; one's own side can talk about it alone. */
export function CommentWriter({ on }: { readonly on: Thing }) {
  const send = useSend();
  const audience = useAudienceWords();
  const own = useOwnSpace(on);
  const [narrow, setNarrow] = useState(false);
  const space = narrow && own ? own : on.space;
  const people = useNameable(space);
  const draft = useDraft(`talk.${on.id}`, "");
  const { says } = audience(space);

  const submit = async (): Promise<void> => {
    const text = draft.text.trim();
    if (!text) return;
    draft.drop();
    const mentions = [...mentionedIn(text, people)];
    const answer = await send("comment", { commentId: newId(), space, on: on.id, text, mentions }, talkWords.sent);
    if (!isCarried(answer)) draft.write(text);
  };
  return (
    <Form className={styles["writer"]} onSend={() => void submit()}>
      <MentionArea
        label={talkWords.write}
        placeholder={talkWords.placeholder}
        value={draft.text}
        onChange={draft.write}
        onSubmit={() => void submit()}
        people={people}
      />
      <div className={styles["foot"]}>
        {own && (
          <Checkbox
            label={talkWords.onlyUs}
            checked={narrow}
            onChange={({ currentTarget }) => setNarrow(currentTarget.checked)}
          />
        )}
        <span className={`${styles["readers"]} ${isShared(space) ? "" : styles["private"]}`}>
          {isShared(space) ? <Eye size={14} aria-hidden /> : <Lock size={14} aria-hidden />} {says}
        </span>
        <Button type="submit" disabled={draft.text.trim() === ""}>
          {talkWords.send}
        </Button>
      </div>
    </Form>
  );
}
