import type { causeCommands } from "../../project/problem/causes.ts";
import type { impactCommands } from "../../project/problem/impacts.ts";
import type { situationCommands } from "../../project/problem/situations.ts";
import type { statementCommands } from "../../project/problem/statements.ts";
import { situation } from "../stage.ts";
import type { Furnished, HappyWays } from "./furnished.ts";

export const problemHappy = ({
  space,
  id,
  fresh,
}: Furnished): HappyWays<
  | keyof typeof statementCommands
  | keyof typeof causeCommands
  | keyof typeof impactCommands
  | keyof typeof situationCommands
> => ({
  writeStatement: {
    input: { statementId: id("statement"), space, text: "We lose an hour", from: "We wait too long" },
  },
  agreeToStatement: { input: { statementId: id("statement"), from: "We wait too long" } },
  takeBackAgreement: {
    first: ["agreeToStatement", { statementId: id("statement") }],
    input: { statementId: id("statement") },
  },
  addImpact: { input: { space, impactId: fresh, what: "Hours lost", low: 1, high: 4, unit: "hours a week" } },
  changeImpact: {
    input: { impactId: id("impact"), changes: { what: "Hours lost each week" }, from: { what: "Hours lost" } },
  },
  describeSituation: { input: { situationId: id("situation"), space, situation: { ...situation, size: "large" } } },
  addCause: { input: { space, causeId: fresh, what: "Nobody sorts requests", kind: "cause" } },
  changeCause: {
    input: { causeId: id("cause"), changes: { what: "One desk for all", kind: "symptom" }, from: { what: "One desk" } },
  },
  doubtCause: { input: { space, doubtId: fresh, causeId: id("cause"), text: "It was so before, too" } },
  settleDoubt: { input: { doubtId: id("doubt"), how: "We counted for a week" } },
  reopenDoubt: { input: { doubtId: id("doubtSettled") } },
});
