import { kept } from "@cairn/domain/project/standing.ts";
import { Link } from "@tanstack/react-router";
import { useProject } from "../../live/use-project.ts";
import { Page, Section } from "../../ui/page.tsx";
import { problem as problemWords } from "../../words/en/problem.ts";
import { Baselines } from "./baselines.tsx";
import { Causes } from "./causes.tsx";
import { Impacts } from "./impacts.tsx";
import { Statements } from "./statements.tsx";

/** What hurts, how much, and do we agree? */
export function ProblemPage() {
  const { project, projectId } = useProject();
  const described = kept(project.situations)[0];
  return (
    <Page title={problemWords.title} width="text">
      <Statements />
      <Impacts />
      <Causes />
      <Baselines />
      {described && (
        <Section title={problemWords.situation} says={problemWords.situationSays}>
          <p>{described.situation.tryingTo}</p>
          <Link to="/projects/$projectId/frame" params={{ projectId }}>
            {problemWords.toFrame}
          </Link>
        </Section>
      )}
    </Page>
  );
}
