import type { problemCommands } from "../../project/problem.ts";
import { situation } from "../stage.ts";
import type { Furnished, HappyWays } from "./furnished.ts";

export const problemHappy = ({ space, id, fresh }: Furnished): HappyWays<keyof typeof problemCommands> => ({
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
});
