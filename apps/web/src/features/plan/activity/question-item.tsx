import type { Question } from "@cairn/domain/project/plan/activity.ts";
import { Button, Group } from "@mantine/core";
import { useMay, useNames, useProject, useSend } from "../../../live/use-project.ts";
import { TextEdit } from "../../../parts/text-edit.tsx";
import { WhoSees } from "../../../parts/who-sees.tsx";
import { plan as planWords } from "../../../words/en/plan.ts";
import { ago } from "../../../words/format.ts";
import styles from "./activity-panel.module.css";

/** A question with its answer, written where it stands. */
export function QuestionItem({ question }: { readonly question: Question }) {
  const { you } = useProject();
  const may = useMay();
  const send = useSend();
  const nameOf = useNames();
  const text = planWords.activity;
  const { id: questionId, answer, askedOf, askedBy, space } = question;
  const shapes = may("plan", space);
  return (
    <li>
      <div className={styles["line"]}>
        <p className={styles["question"]}>{question.text}</p>
        <WhoSees thing={question} />
      </div>
      {askedOf && <p className={styles["quiet"]}>{text.askedOf(nameOf(askedOf))}</p>}
      <TextEdit
        multiline
        label={text.answer}
        placeholder={text.answerPlaceholder}
        value={answer?.text}
        draftKey={`answer.${questionId}`}
        mayEdit={may("contribute", space)}
        onSave={(now, from) => send("answerQuestion", { questionId, text: now, from }, text.answered)}
      />
      {answer && <p className={styles["quiet"]}>{text.answeredBy(nameOf(answer.by), ago(answer.at))}</p>}
      <Group gap="xs">
        {answer && (shapes || answer.by === you.personId) && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => void send("takeBackAnswer", { questionId }, text.reopenedQuestion)}
          >
            {text.reopenQuestion}
          </Button>
        )}
        {(shapes || askedBy === you.personId) && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => void send("remove", { id: questionId }, text.removedQuestion)}
          >
            {text.removeQuestion}
          </Button>
        )}
      </Group>
    </li>
  );
}
