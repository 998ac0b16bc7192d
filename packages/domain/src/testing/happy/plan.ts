import type { askingCommands } from "../../project/plan/asking.ts";
import type { doingCommands } from "../../project/plan/doing.ts";
import type { shapingCommands } from "../../project/plan/shaping.ts";
import type { Furnished, HappyWays } from "./furnished.ts";

export function planHappy({
  space,
  id,
  fresh,
}: Furnished): HappyWays<keyof typeof shapingCommands | keyof typeof doingCommands | keyof typeof askingCommands> {
  const activity = { activityId: id("activity") };
  const newActivity = { activityId: fresh, job: "own", title: "Say who leads", carriedBy: "together" };
  return {
    addActivity: { input: { space, ...newActivity, waitsFor: [id("activity")], ownerId: id("person") } },
    proposeActivities: { input: { space, activities: [newActivity] } },
    changeActivity: {
      input: { ...activity, changes: { title: "Another title", due: null }, from: { title: "The activity one" } },
    },
    moveActivity: { input: { ...activity, job: "explore", after: "start" } },
    putActivityBackInPlace: { input: { ...activity, job: "explore", order: "b" } },
    acceptActivity: { input: { activityId: id("proposal") } },
    acceptActivities: { input: { activityIds: [id("proposal"), id("done")] } },
    strikeOut: { input: { ...activity, because: "Done elsewhere" } },
    startActivity: { input: activity },
    finishActivity: { input: { ...activity, note: "It is written down" } },
    reopenActivity: { input: { activityId: id("done"), because: "It did not hold" } },
    declineActivity: { input: { activityId: id("declined"), because: "I am away", suggested: id("person") } },
    takeBackDecline: { input: { activityId: id("declined") } },
    putActivityBack: { input: { activityId: id("struck"), to: "planned" } },
    askQuestion: { input: { space, questionId: fresh, text: "Who pays?", ...activity, askedOf: id("person") } },
    answerQuestion: { input: { questionId: id("answered"), text: "Fifty", from: "Forty" } },
    takeBackAnswer: { input: { questionId: id("answered") } },
  };
}
