import type { Question } from "@cairn/domain/project/plan/activity.ts";
import { useMay, useNames, useProject, useSend } from "../live/use-project.ts";
import { parts as partsWords } from "../words/en/parts.ts";
import { ago } from "../words/format.ts";
import styles from "./answer-question.module.css";
import { useAudienceWords } from "./audience.ts";
import { TextEdit } from "./text-edit.tsx";

/** A question with its answer, or the place to answer it. */
export function AnswerQuestion({ question }: { readonly question: Question }) {
  const { project } = useProject();
  const nameOf = useNames();
  const audience = useAudienceWords();
  const may = useMay();
  const send = useSend();
  const says = partsWords.question;
  const about = project.activities[question.activityId ?? ""]?.title;
  return (
    <div className={styles["question"]} id={question.id}>
      <p className={styles["text"]}>{question.text}</p>
      <p className={styles["quiet"]}>
        {says.asked(nameOf(question.askedBy), nameOf(question.askedOf), ago(question.at))}
        {about && ` ${says.about(about)}`} {says.seenBy(audience(question.space).name)}
      </p>
      <TextEdit
        label={says.answer}
        placeholder={says.toAnswer}
        value={question.answer?.text}
        multiline
        draftKey={`question.${question.id}.answer`}
        mayEdit={may("contribute", question.space)}
        onSave={(text, from) => send("answerQuestion", { questionId: question.id, text, from }, says.answered)}
      />
    </div>
  );
}
