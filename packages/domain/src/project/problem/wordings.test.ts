import { expect, it } from "vitest";
import { lead, member, sellerA, sharedA, uuid } from "../../testing/cast.ts";
import { stageOf } from "../../testing/stage.ts";
import { wordingsOf } from "./wordings.ts";

const statementId = uuid(0x601);

it("tells each wording with who agreed to exactly this one", () => {
  const stage = stageOf();
  stage.do(lead, "writeStatement", { space: "ours", statementId, text: "We wait" });
  stage.do(member, "agreeToStatement", { statementId });
  stage.do(lead, "agreeToStatement", { statementId });
  stage.do(lead, "takeBackAgreement", { statementId });
  stage.do(lead, "writeStatement", { space: "ours", statementId, text: "We wait an hour" });
  stage.do(lead, "agreeToStatement", { statementId });
  const wordings = wordingsOf(stage.world.history(lead), statementId);
  expect(wordings.map(({ text, agreedBy }) => [text, agreedBy])).toEqual([
    ["We wait", [member.personId]],
    ["We wait an hour", [lead.personId]],
  ]);
});

it("begins for a guest with the wording that was shared, and hides the earlier ones", () => {
  const stage = stageOf();
  stage.do(lead, "writeStatement", { space: "ours", statementId, text: "Ada is too slow" });
  stage.do(lead, "writeStatement", { space: "ours", statementId, text: "We wait" });
  stage.do(lead, "share", { id: statementId, to: sharedA });
  const seen = wordingsOf(stage.world.history(sellerA), statementId);
  expect(seen.map(({ text }) => text)).toEqual(["We wait"]);
  expect(wordingsOf(stage.world.history(lead), statementId).map(({ text }) => text)).toEqual([
    "Ada is too slow",
    "We wait",
  ]);
});
