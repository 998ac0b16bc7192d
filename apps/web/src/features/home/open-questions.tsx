import { openQuestions } from "@cairn/domain/project/standing.ts";
import { Link } from "@tanstack/react-router";
import { useProject } from "../../live/use-project.ts";
import { AnswerQuestion } from "../../parts/answer-question.tsx";
import { Section } from "../../ui/page.tsx";
import { home as homeWords } from "../../words/en/home.ts";

const most = 5;

/** Questions without an answer, to be answered where they stand. */
export function OpenQuestions() {
  const { project, projectId, you } = useProject();
  const open = openQuestions(project, you.personId);
  if (open.length === 0) return undefined;
  return (
    <Section title={homeWords.questions}>
      {open.slice(0, most).map((question) => (
        <AnswerQuestion key={question.id} question={question} />
      ))}
      {open.length > most && (
        <p>
          <Link to="/projects/$projectId/plan" params={{ projectId }}>
            {homeWords.questionsMore(open.length - most)}
          </Link>
        </p>
      )}
    </Section>
  );
}
