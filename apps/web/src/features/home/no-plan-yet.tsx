import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useProject } from "../../live/use-project.ts";
import { Empty } from "../../ui/page.tsx";
import { words } from "../../words/words.ts";

/** Nothing is planned yet: what a plan begins with. */
export function NoPlanYet() {
  const { projectId } = useProject();
  const says = words.home;
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
