import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { compare } from "@cairn/domain/kernel/order.ts";
import { isWithin } from "@cairn/domain/kernel/space.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { Button, Group, Textarea } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../../api/new-id.ts";
import { isCarried } from "../../../live/answer.ts";
import { useMay, useProject, useSend } from "../../../live/use-project.ts";
import { useDraft } from "../../../parts/draft.ts";
import { PersonChoice } from "../../../parts/person-choice.tsx";
import { SpaceChoice } from "../../../parts/space-choice.tsx";
import { Form } from "../../../ui/form.tsx";
import { plan as planWords } from "../../../words/en/plan.ts";
import { shell as shellWords } from "../../../words/en/shell.ts";
import styles from "./activity-panel.module.css";
import { QuestionItem } from "./question-item.tsx";

/** What should be asked about an activity, and what was answered. */
export function ActivityQuestions({ activity }: { readonly activity: Activity }) {
  const { project } = useProject();
  const may = useMay();
  const draft = useDraft(`ask.${activity.id}`, "");
  const questions = kept(project.questions)
    .filter(({ activityId }) => activityId === activity.id)
    .toSorted((a, b) => compare(a.at, b.at));
  const text = planWords.activity;
  return (
    <>
      {questions.length === 0 && <p className={styles["quiet"]}>{text.questionsNone}</p>}
      <ul className={styles["list"]}>
        {questions.map((question) => (
          <QuestionItem key={question.id} question={question} />
        ))}
      </ul>
      {may("contribute", activity.space) &&
        (draft.open ? (
          <AskForm activity={activity} draft={draft} />
        ) : (
          <Button variant="default" size="compact-md" onClick={draft.begin}>
            {text.ask}
          </Button>
        ))}
    </>
  );
}

function AskForm(props: { readonly activity: Activity; readonly draft: ReturnType<typeof useDraft> }) {
  const { activity, draft } = props;
  const send = useSend();
  const [askedOf, setAskedOf] = useState<PersonId>();
  const [space, setSpace] = useState(activity.space);
  const text = planWords.activity;
  const ask = async (): Promise<void> => {
    const question = draft.text.trim();
    if (!question) return;
    const of = askedOf ? { askedOf } : {};
    const input = { questionId: newId(), space, text: question, activityId: activity.id, ...of };
    const answer = await send("askQuestion", input, text.asked);
    if (isCarried(answer)) draft.drop();
  };
  return (
    <Form className={styles["form"]} onSend={ask}>
      <Textarea
        autoFocus
        autosize
        minRows={2}
        maxLength={1000}
        label={text.askText}
        value={draft.text}
        onChange={({ currentTarget }) => draft.write(currentTarget.value)}
      />
      <PersonChoice label={text.askOf} value={askedOf} onChange={setAskedOf} space={space} clearable />
      <SpaceChoice value={space} onChange={setSpace} among={(it) => isWithin(it, activity.space)} />
      <Group gap="xs">
        <Button type="submit" disabled={draft.text.trim() === ""}>
          {text.askSubmit}
        </Button>
        <Button variant="default" onClick={draft.drop}>
          {shellWords.cancel}
        </Button>
      </Group>
    </Form>
  );
}
