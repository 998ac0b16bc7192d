import * as fc from "fast-check";
import type { talkCommands } from "../../project/talk.ts";
import { anything, few, from, type Inputs, made, person, rarely, seen, text } from "./drawing.ts";

export const talkInputs = {
  comment: made("talk", "commentId", { on: rarely(anything), text, mentions: few(person) }),
  editComment: fc.record({ commentId: seen("comments"), text, mentions: few(person), from }),
} as const satisfies Readonly<Record<keyof typeof talkCommands, Inputs>>;
