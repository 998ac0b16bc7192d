import type { premortemCommands } from "../../project/premortem/premortem.ts";
import { countedId } from "../counting.ts";
import type { Furnished, HappyWays } from "./furnished.ts";

export const premortemHappy = ({ space, id, fresh }: Furnished): HappyWays<keyof typeof premortemCommands> => ({
  formTheme: { input: { space, themeId: fresh, countId: countedId(id("premortem"), 0), title: "Too late" } },
  titleTheme: { input: { themeId: id("theme"), title: "Nobody had an hour", from: "Nobody had time" } },
  groupTheme: {
    input: { themeId: id("theme"), textIds: [countedId(id("premortem"), 1), countedId(id("premortem"), 3)] },
  },
  voteForTheme: { input: { themeId: id("theme") } },
  takeBackVote: { first: ["voteForTheme", { themeId: id("theme") }], input: { themeId: id("theme") } },
  answerTheme: { input: { themeId: id("theme"), activityIds: [id("activity")] } },
});
