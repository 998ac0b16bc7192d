import type { Unknown } from "@cairn/domain/project/options/options.ts";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { options as optionsWords } from "../../words/en/options.ts";
import { joinNames } from "../../words/format.ts";

const says = optionsWords.unknowns;
const longestTitle = 200;

/** Make an activity of finding something out, or propose one where one may not shape the plan, and link the two. */
export function useMakeActivity(): (unknown: Unknown) => Promise<void> {
  const { project, you } = useProject();
  const may = useMay();
  const send = useSend();
  return async ({ id: unknownId, what, test, optionIds, space, addedBy }) => {
    const titles = optionIds.flatMap((id) => project.options[id]?.title ?? []);
    const activityId = newId();
    const activity = {
      activityId,
      title: says.activityTitle(what).slice(0, longestTitle),
      because: says.activityBecause(joinNames(titles.map((title) => `“${title}”`))).slice(0, 1000),
      firstStep: test,
      job: "test",
      carriedBy: "the customer alone",
    } as const;
    const shapes = may("plan", space);
    const answer = shapes
      ? await send("addActivity", { space, ...activity }, says.made)
      : await send("proposeActivities", { space, activities: [activity] }, says.proposed);
    const mayLink = shapes || addedBy === you.personId;
    if (isCarried(answer) && mayLink) await send("changeUnknown", { unknownId, changes: { activityId } });
  };
}
