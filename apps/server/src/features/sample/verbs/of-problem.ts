import type { Situation } from "@cairn/domain/frame/situation.ts";
import type { InputOf } from "@cairn/domain/project/project.ts";
import { source } from "./of-value.ts";
import type { Audience, Voice } from "./voice.ts";

type Impact = Omit<InputOf<"addImpact">, "impactId" | "space" | "source">;

/** What is said about the problem and its impact. */
export function verbsOfProblem({ does, id, space }: Voice) {
  const statementId = id("statement");
  return {
    describesSituation: (situation: Situation, audience?: Audience) =>
      does("describeSituation", { situationId: id("situation"), space: space(audience), situation }),
    writes: (text: string, audience?: Audience) =>
      does("writeStatement", { statementId, space: space(audience), text }),
    agrees: () => does("agreeToStatement", { statementId }),
    agreesNoMore: () => does("takeBackAgreement", { statementId }),
    weighs: (name: string, impact: Impact, audience?: Audience) =>
      does("addImpact", { impactId: id(name), space: space(audience), source, ...impact }),
    weighsAgain: (name: string, changes: Impact) =>
      does("changeImpact", { impactId: id(name), changes: { source, ...changes } }),
  };
}
