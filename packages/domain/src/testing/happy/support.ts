import type { commitmentCommands } from "../../project/support/commitments.ts";
import type { onePagerCommands } from "../../project/support/one-pager.ts";
import type { supportCommands } from "../../project/support/support.ts";
import { page } from "../furnish/support.ts";
import type { Furnished, HappyWays } from "./furnished.ts";

type Names = keyof typeof supportCommands | keyof typeof commitmentCommands | keyof typeof onePagerCommands;

export const supportHappy = ({ space, id, fresh }: Furnished): HappyWays<Names> => ({
  noteSupport: {
    input: { space, noteId: fresh, personId: id("person"), kind: "worry", text: "The first night alone" },
  },
  rewordSupport: { input: { noteId: id("hope"), text: "No calls at night", from: "Fewer calls at night" } },
  turnObjection: {
    input: { noteId: id("objection"), turned: { into: "condition", text: "It works in the basement" } },
  },
  noteStance: {
    input: {
      space,
      stanceId: fresh,
      personId: id("person"),
      stance: "for it",
      restsOn: "my impression",
      text: "Nodded",
    },
  },
  makeCommitment: {
    input: { space, commitmentId: fresh, what: "Asks twice a month", ownerId: id("person"), due: "2026-02-02" },
  },
  changeCommitment: {
    input: {
      commitmentId: id("commitment"),
      changes: { what: "Opens both days", ownerId: id("person"), due: "2026-03-02" },
      from: { what: "Opens the day" },
    },
  },
  keepCommitment: { input: { commitmentId: id("commitment"), note: "All came" } },
  reopenCommitment: { input: { commitmentId: id("commitmentKept") } },
  writeOnePager: { input: { space, onePagerId: fresh, ...page, audience: "The day shift" } },
  rewordOnePager: { input: { onePagerId: id("onePager"), changes: { ask: "Try it for a week" }, from: page } },
});
