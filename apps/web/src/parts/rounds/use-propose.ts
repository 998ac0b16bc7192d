import type { LibraryActivity } from "@cairn/domain/frame/experience.ts";
import type { InputOf } from "@cairn/domain/project/project.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { newId } from "../../api/new-id.ts";
import { useProject, useSend } from "../../live/use-project.ts";

type Proposal = Omit<InputOf<"proposeActivities">["activities"][number], "activityId">;

/** Proposing an activity because of what a round came to: it waits in the tray until somebody takes it or strikes it out. */
export function usePropose(): {
  readonly propose: (proposal: Proposal, done: string) => Promise<unknown>;
  /** Is an activity of the library in the plan, proposed, or struck out with a reason? Then nobody need be asked again. */
  readonly isThere: (libraryId: string) => boolean;
} {
  const { project } = useProject();
  const send = useSend();
  const there = new Set(kept(project.activities).map(({ libraryId }) => libraryId));
  return {
    propose: (proposal, done) =>
      send("proposeActivities", { space: "ours", activities: [{ activityId: newId(), ...proposal }] }, done),
    isThere: (libraryId) => there.has(libraryId),
  };
}

/** An activity of the library as a proposal, with the reason that brought it up. */
export const fromLibrary = (it: LibraryActivity, because: string): Proposal => ({
  libraryId: it.id,
  job: it.job,
  title: it.title,
  because: `${because} ${it.why}`.slice(0, 1000),
  doneWhen: it.doneWhen,
  firstStep: it.firstStep,
  watchFor: it.watchFor,
  signOfFailure: it.signOfFailure,
  carriedBy: it.carriedBy === "together" ? "together" : "the customer alone",
});
