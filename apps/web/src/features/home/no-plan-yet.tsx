import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useProject } from "../../live/use-project.ts";
import { Empty } from "../../ui/page.tsx";
import { home as homeWords } from "../../words/en/home.ts";

/** Nothing is planned yet: what a plan begins with. */
export function NoPlanYet() {
  const { projectId } = useProject();
  const says = homeWords;
  return (
    <Empty
      title={says.noPlan}
      says={says.frameSays}
      action={
        <Button component={Link} to={`/projects/${projectId}/frame`}>
          {says.toFrame}
        </Button>
      }
    />
  );
}
