import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMay, useProject } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { Empty } from "../../ui/page.tsx";
import { plan as planWords } from "../../words/en/plan.ts";
import { AddActivity } from "./add-activity.tsx";

/** A plan without activities: what an activity is, and the two ways to the first one. */
export function PlanEmpty() {
  const { projectId } = useProject();
  const may = useMay();
  const space = useDefaultSpace();
  return (
    <>
      <Empty
        title={planWords.empty}
        says={planWords.emptySays}
        action={
          may("contribute", space) && (
            <Button renderRoot={(props) => <Link to="/projects/$projectId/frame" params={{ projectId }} {...props} />}>
              {planWords.toFrame}
            </Button>
          )
        }
      />
      <AddActivity job="own" />
    </>
  );
}
