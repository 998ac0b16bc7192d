import { Link } from "@tanstack/react-router";
import { useProject } from "../../live/use-project.ts";
import { Page, Section } from "../../ui/page.tsx";
import { words } from "../../words/words.ts";
import { Impacts } from "./impacts.tsx";
import { Statements } from "./statements.tsx";

/** What hurts, how much, and do we agree? */
export function ProblemPage() {
  const { project, projectId } = useProject();
  const described = Object.values(project.situations).find(({ removed }) => !removed);
  return (
    <Page title={words.problem.title} width="text">
      <Statements />
      <Impacts />
      {described && (
        <Section title={words.problem.situation} says={words.problem.situationSays}>
          <p>{described.situation.tryingTo}</p>
          <Link to="/projects/$projectId/frame" params={{ projectId }}>
            {words.problem.toFrame}
          </Link>
        </Section>
      )}
    </Page>
  );
}
