import type { talkCommands } from "../../project/talk.ts";
import type { Furnished, HappyWays } from "./furnished.ts";

export const talkHappy = ({ space, id, fresh }: Furnished): HappyWays<keyof typeof talkCommands> => ({
  comment: { input: { space, commentId: fresh, on: id("activity"), text: "Yes", mentions: [id("person")] } },
  editComment: { input: { commentId: id("comment"), text: "Is it?", from: "Is this so?" } },
});
