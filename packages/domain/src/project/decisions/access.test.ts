import { describe, expect, it } from "vitest";
import { isRefusal } from "../../kernel/refusal.ts";
import type { SpaceId } from "../../kernel/space.ts";
import { lead, member, ownA, sellerA, sellerB, sharedA } from "../../testing/cast.ts";
import { happyIn } from "../../testing/happy.ts";
import { furnish, hostOf, stageOf } from "../../testing/stage.ts";
import type { CommandName } from "../project.ts";

/**
 * What is said to a decision lies among the customer's own wherever the question was put. So a guest writes none of it,
 * in no space, whoever owns the project.
 */

const actors = { lead, member, "seller A": sellerA, "seller B": sellerB } as const;
const shapes = ["addApproval", "changeApproval", "markApproval", "recordDecision", "reopenDecision"] as const;
const words = ["rateDecision", "sayAgreement", "writeDissent"] as const;
const commands: readonly CommandName[] = [...shapes, "takeReopeningBack", ...words];
/** The lead wrote these, so to a member they are somebody else's. */
const others: readonly CommandName[] = commands.filter((name) => !["rateDecision", "writeDissent"].includes(name));

describe.each(["in trust", "taken over"] as const)("to a decision, %s", (start) => {
  const comes = (space: SpaceId, who: keyof typeof actors, name: CommandName): string => {
    const stage = stageOf(start);
    if (start === "in trust") stage.do(lead, "addPerson", { ...member, space: "ours", name: "Mo" });
    furnish(stage, space, hostOf(space, start));
    const { first, input } = happyIn(space)[name];
    if (first) stage.try(actors[who], ...first);
    const came = stage.try(actors[who], name, input);
    return isRefusal(came) ? came.refused : "done";
  };

  it.each(commands)("the lead may %s in either space", (name) => {
    expect([comes("ours", "lead", name), comes(sharedA, "lead", name)]).toEqual(["done", "done"]);
  });

  it.each(others)("a member may not %s for others", (name) => {
    for (const space of ["ours", sharedA] as const) {
      expect(["not_allowed", "nothing_to_change"]).toContain(comes(space, "member", name));
    }
  });

  it.each(commands)("no seller may %s, and learns nothing by trying", (name) => {
    const blind = ["not_found", "not_allowed"];
    for (const space of ["ours", sharedA, ownA] as const) {
      expect(blind).toContain(comes(space, "seller A", name));
      expect(comes(space, "seller B", name)).toBe("not_found");
    }
  });
});

it("a member who decides takes it, says what is found, and asks again", () => {
  const stage = stageOf();
  const decisionId = "00000000-0000-4000-8000-0000000000d1";
  const recordId = "00000000-0000-4000-8000-0000000000d2";
  const question = { space: "ours", decisionId, title: "Do we move?", decides: member.personId, enoughEvidence: "One" };
  stage.do(lead, "openDecision", question);
  stage.do(member, "sayEvidenceIsThere", { decisionId });
  stage.do(member, "recordDecision", { recordId, decisionId, ending: "go", reasons: "It helps" });
  stage.do(member, "reopenDecision", { recordId, because: "It does not" });
  expect(stage.try(member, "changeDecision", { decisionId, changes: { rule: "Alone" } })).toMatchObject({
    refused: "not_allowed",
  });
});
