import { isCustomersOwn } from "../../kernel/space.ts";
import type { Furnish } from "./furnish.ts";

export const supportKinds = {
  hope: 30,
  objection: 31,
  objectionTurned: 32,
  stance: 33,
  commitment: 34,
  commitmentKept: 35,
  onePager: 36,
} as const;

export const page = {
  audience: "The night shift",
  achieve: "Hand over without losing an hour",
  whyNow: "We lose thirty hours a week",
  changesForYou: "One list instead of three",
  ask: "Try it for two weeks",
  unknown: "Whether it works in the basement",
} as const;

/** What is noted of people where that may be, what was promised, and a page for those who carry it on. */
export function furnishSupport({ say, space, id }: Furnish<keyof typeof supportKinds | "person" | "activity">): void {
  const personId = id("person");
  if (isCustomersOwn(space)) {
    say("noteSupport", { space, noteId: id("hope"), personId, kind: "hope", text: "Fewer calls at night" });
    for (const kind of ["objection", "objectionTurned"] as const)
      say("noteSupport", {
        space,
        noteId: id(kind),
        personId,
        kind: "objection",
        text: "It will not work in the basement",
      });
    const turned = { into: "test", text: "Try it in the basement", activityId: id("activity") };
    say("turnObjection", { noteId: id("objectionTurned"), turned });
    const said = { stance: "undecided", restsOn: "said to me", day: "2026-01-02" };
    say("noteStance", { space, stanceId: id("stance"), personId, ...said });
  }
  for (const kind of ["commitment", "commitmentKept"] as const)
    say("makeCommitment", {
      space,
      commitmentId: id(kind),
      what: "Opens the day",
      ownerId: personId,
      due: "2026-02-02",
    });
  say("keepCommitment", { commitmentId: id("commitmentKept"), note: "All came" });
  say("writeOnePager", { space, onePagerId: id("onePager"), ...page });
}
