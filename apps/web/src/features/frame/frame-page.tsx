import { compare } from "@cairn/domain/kernel/order.ts";
import type { DescribedSituation } from "@cairn/domain/project/problem/problem.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useMay, useProject } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { useLibrary } from "../../parts/use-library.ts";
import { Empty, Page } from "../../ui/page.tsx";
import { frame as frameWords } from "../../words/en/frame.ts";
import { FrameView } from "./frame-view.tsx";
import { SituationForm } from "./situation-form.tsx";

const say = frameWords;

/** From the situation in the customer's own words to a proposed plan, every proposal with its reason. */
export function FramePage() {
  const { project, you } = useProject();
  const { projectId } = useParams({ from: "/projects/$projectId" });
  const { step, ...search } = useSearch({ from: "/projects/$projectId/frame" });
  const navigate = useNavigate();
  const may = useMay();
  const usual = useDefaultSpace();
  const library = useLibrary();
  const described = latestOf(kept(project.situations));
  const holding = you.side !== "customer";
  const mayDescribe = may("plan", described?.space ?? usual);

  if (!described && !mayDescribe) {
    return (
      <Page title={say.title} width="text">
        <Empty title={say.situation.none} says={say.situation.noneSays} />
      </Page>
    );
  }
  if (!described || (step === "situation" && mayDescribe)) {
    return (
      <Page
        title={holding ? say.situation.titleForSeller : say.situation.title}
        says={holding ? say.situation.saysForSeller : say.situation.says}
        width="text"
      >
        <SituationForm
          described={described}
          onDescribed={() => {
            void navigate({ to: "/projects/$projectId/frame", params: { projectId }, search }).then(toTop);
          }}
        />
      </Page>
    );
  }
  if (!library) {
    return (
      <Page title={say.title}>
        <p role="status">{say.loading}</p>
      </Page>
    );
  }
  return <FrameView described={described} library={library} mayDescribe={mayDescribe} />;
}

/** The answer to what was sent begins at the top of the page, for the eye and for a screen reader. */
function toTop(): void {
  window.scrollTo(0, 0);
  document.getElementById("content")?.focus({ preventScroll: true });
}

/** The situation that was begun last, when there are several: ids sort by the time they were made. */
function latestOf(described: readonly DescribedSituation[]): DescribedSituation | undefined {
  return described.toSorted((a, b) => compare(a.id, b.id)).at(-1);
}
