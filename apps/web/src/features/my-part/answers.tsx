import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { isWithin } from "@cairn/domain/kernel/space.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { Button, Textarea } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { newId } from "../../api/new-id.ts";
import { type Answer as Came, isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { useSpaces } from "../../parts/audience.ts";
import { useDraft } from "../../parts/draft.ts";
import { PersonChoice } from "../../parts/person-choice.tsx";
import { SpaceChoice } from "../../parts/space-choice.tsx";
import { Form } from "../../ui/form.tsx";
import { myPart as myPartWords } from "../../words/en/my-part.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import styles from "./my-part.module.css";

export type AnswerKind = keyof typeof myPartWords.answer;

const kinds: readonly AnswerKind[] = ["done", "stuck", "not me", "question"];

/** The four answers to what is asked. Whoever only helps has nothing to hand on. */
export function Answers({ activity, mine }: { readonly activity: Activity; readonly mine: boolean }) {
  const [chosen, setChosen] = useState<AnswerKind>();
  const says = myPartWords;
  return (
    <>
      <div role="group" aria-label={says.answers} className={styles["answers"]}>
        {kinds
          .filter((kind) => mine || kind !== "not me")
          .map((kind) => (
            <Button
              key={kind}
              variant={kind === "done" && !chosen ? "filled" : "default"}
              aria-expanded={chosen === kind}
              onClick={() => setChosen(chosen === kind ? undefined : kind)}
            >
              {says.answer[kind]}
            </Button>
          ))}
      </div>
      {chosen && <AnswerForm key={chosen} kind={chosen} activity={activity} onClose={() => setChosen(undefined)} />}
    </>
  );
}

function AnswerForm(props: { readonly kind: AnswerKind; readonly activity: Activity; readonly onClose: () => void }) {
  const { kind, activity, onClose } = props;
  const says = myPartWords;
  const send = useSend();
  const draft = useDraft(`my-part.${activity.id}.${kind}`, "");
  const [space, setSpace] = useState(activity.space);
  const [suggested, setSuggested] = useState<PersonId>();
  const field = useRef<HTMLTextAreaElement>(null);
  const among = (wanted: typeof space) => isWithin(wanted, activity.space);
  const hasChoice = useSpaces().filter(among).length > 1;
  useEffect(() => field.current?.focus(), []);

  const activityId = activity.id;
  const text = draft.text.trim();
  const give: Readonly<Record<AnswerKind, () => Promise<Came>>> = {
    done: () => send("finishActivity", { activityId, note: text || undefined }, says.said.done),
    stuck: () => send("raiseRoadblock", { roadblockId: newId(), space, what: text, activityId }, says.said.stuck),
    "not me": () => send("declineActivity", { activityId, because: text, suggested }, says.said["not me"]),
    question: () => send("askQuestion", { questionId: newId(), space, text, activityId }, says.said.question),
  };

  async function submit(): Promise<void> {
    const given = give[kind]();
    onClose();
    // Kept until the server has it: what was refused can be sent again as it was written.
    if (isCarried(await given)) draft.drop();
  }

  return (
    <Form className={styles["form"]} onSend={submit}>
      <Textarea
        ref={field}
        label={says.label[kind]}
        description={says.hint[kind]}
        autosize
        minRows={2}
        maxLength={kind === "stuck" ? 200 : 1000}
        value={draft.text}
        onChange={({ currentTarget }) => draft.write(currentTarget.value)}
      />
      {kind === "not me" && (
        <PersonChoice label={says.whoElse} value={suggested} onChange={setSuggested} space={activity.space} clearable />
      )}
      {(kind === "stuck" || kind === "question") && hasChoice && (
        <SpaceChoice value={space} onChange={setSpace} among={among} />
      )}
      <div className={styles["send"]}>
        <Button type="submit" size="md" disabled={!text && kind !== "done"}>
          {says.submit[kind]}
        </Button>
        <Button type="button" size="md" variant="default" onClick={onClose}>
          {shellWords.cancel}
        </Button>
      </div>
    </Form>
  );
}
