import * as fc from "fast-check";
import type { premortemCommands } from "../../project/premortem/premortem.ts";
import { activity, few, type Inputs, made, seen, text } from "./drawing.ts";

const themeId = { themeId: seen("themes") };
const textIds = few(seen("revealedTexts"));

export const premortemInputs = {
  formTheme: made("theme", "themeId", { countId: seen("roundCounts"), title: text, textIds }),
  titleTheme: fc.record({ ...themeId, title: text }),
  groupTheme: fc.record({ ...themeId, textIds }),
  voteForTheme: fc.record(themeId),
  takeBackVote: fc.record(themeId),
  answerTheme: fc.record({ ...themeId, activityIds: few(activity) }),
} as const satisfies Readonly<Record<keyof typeof premortemCommands, Inputs>>;
