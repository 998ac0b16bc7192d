import { openQuestions } from "@cairn/domain/project/standing.ts";
import { useProject } from "../../live/use-project.ts";
import { AnswerQuestion } from "../../parts/answer-question.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Section } from "../../ui/page.tsx";
import { home as homeWords } from "../../words/en/home.ts";

const most = 5;

/** Questions without an answer, to be answered where they stand. */
export function OpenQuestions() {
  const { project, you } = useProject();
  const open = openQuestions(project, you.personId);
  if (open.length === 0) return undefined;
  return (
    <Section title={homeWords.questions}>
      {open.slice(0, most).map((question) => (
        <AnswerQuestion key={question.id} question={question} />
      ))}
      {open.length > most && (
        <Fold title={homeWords.questionsMore(open.length - most)}>
          {open.slice(most).map((question) => (
            <AnswerQuestion key={question.id} question={question} />
          ))}
        </Fold>
      )}
    </Section>
  );
}
