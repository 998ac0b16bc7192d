import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMay, useProject } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { Empty } from "../../ui/page.tsx";
import { plan as planWords } from "../../words/en/plan.ts";
import { AddActivity } from "./add-activity.tsx";
import { withStatus } from "./plan-reading.ts";

/** A plan without activities: what waits to come into it, or else what an activity is and the two ways to the first one. */
export function PlanEmpty() {
  const { project, projectId } = useProject();
  const may = useMay();
  const space = useDefaultSpace();
  const proposed = withStatus(project, "proposed").length;
  return (
    <>
      <Empty
        title={proposed > 0 ? planWords.emptyYet : planWords.empty}
        says={proposed > 0 ? planWords.emptyYetSays(proposed) : planWords.emptySays}
        action={
          may("contribute", space) && (
            <Button renderRoot={(props) => <Link to="/projects/$projectId/frame" params={{ projectId }} {...props} />}>
              {proposed > 0 ? planWords.toProposals : planWords.toFrame}
            </Button>
          )
        }
      />
      <AddActivity job="own" />
    </>
  );
}
