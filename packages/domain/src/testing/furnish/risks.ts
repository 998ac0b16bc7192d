import type { Furnish } from "./furnish.ts";

export const risksKinds = { risk: 80, riskEnded: 81 } as const;

/** An open risk of changing, and one of standing still that has ended. */
export function furnishRisks({ say, space, id }: Furnish<keyof typeof risksKinds>): void {
  say("nameRisk", { space, riskId: id("risk"), of: "changing", what: "Data is late", likelihood: 0.2, impact: 3 });
  say("nameRisk", {
    space,
    riskId: id("riskEnded"),
    of: "standing still",
    what: "The vendor gives up",
    sign: "No mail",
  });
  say("endRisk", { riskId: id("riskEnded"), how: "it can no longer happen" });
}
