import { randomUUID } from "node:crypto";
import { PastAnswers } from "@cairn/contract/evidence.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "../../testing/browser.ts";
import { type Keeping, keeping } from "../../testing/past-projects.ts";
import { command, entered, invited } from "../../testing/projects.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";
import { tallyOf } from "./past-answers.ts";

let server: TestServer;
let ours: Keeping;
let asking: string;
const ended: { readonly projectId: string; readonly learningId: string }[] = [];
beforeAll(async () => {
  server = await startTestServer();
  ours = await keeping(server);
  asking = await begun(ours.keeper);
  for (let nth = 0; nth < 4; nth += 1) ended.push(await answered(ours.keeper, { A10: "taken", A22: "struck out" }));
});
afterAll(() => server[Symbol.asyncDispose]());

async function begun(by: Browser): Promise<string> {
  const projectId = randomUUID();
  await by.post("/api/projects", { projectId, name: "Quennell's secret project", customer: "Keep Ltd" });
  return projectId;
}

async function answer(by: Browser, projectId: string, libraryId: string, given: string, space = "ours") {
  const activityId = randomUUID();
  const proposed = { activityId, libraryId, title: "Ask Quennell", job: "understand", carriedBy: "together" };
  await command(by, projectId, "proposeActivities", { space, activities: [proposed] });
  if (given === "struck out") await command(by, projectId, "strikeOut", { activityId, because: "Quennell is against" });
  else await command(by, projectId, "acceptActivity", { activityId });
}

/** A project with its answers that has ended, and that its organisation may learn from. */
async function answered(by: Browser, answers: Readonly<Record<string, string>>) {
  const [projectId, learningId, decisionId] = [await begun(by), randomUUID(), randomUUID()];
  for (const [libraryId, given] of Object.entries(answers)) await answer(by, projectId, libraryId, given);
  await answer(by, projectId, "A30", "struck out", "circle");
  await command(by, projectId, "allowLearning", { learningId });
  const { you } = (await by.get(`/api/projects/${projectId}`)).json as { you: { personId: string } };
  const question = { decisionId, space: "ours", title: "Shall we?", decides: you.personId };
  await command(by, projectId, "openDecision", question);
  await command(by, projectId, "recordDecision", { recordId: randomUUID(), decisionId, ending: "go", reasons: "Yes" });
  return { projectId, learningId };
}

const read = async (by = ours.keeper, projectId = asking) => by.get(`/api/projects/${projectId}/past-answers`);

describe("what earlier projects struck out", () => {
  it("is not said of fewer than five", async () => {
    expect((await read()).json).toMatchObject({ state: "counted", figure: { projects: 4, answers: [] } });
  });

  it("is counted by the library's words alone, without reasons, projects or a circle", async () => {
    ended.push(await answered(ours.keeper, { A10: "taken", A22: "taken" }));
    const { json, text } = await read();
    const figure = PastAnswers.parse((json as { figure: unknown }).figure);
    expect(figure).toMatchObject({ projects: 5, answers: [{ libraryId: "A22", struckOut: 4, share: { of: 5 } }] });
    // Wilson, 4 of 5
    expect(figure.answers[0]?.share.low).toBeCloseTo(0.376, 3);
    expect(figure.answers[0]?.share.high).toBeCloseTo(0.964, 3);
    const ids = ended.flatMap(({ projectId }) => projectId);
    for (const secret of ["Quennell", "A30", ...ids]) expect(text).not.toContain(secret);
  });

  it("does not count a project that has not ended, or that nobody lets it learn from", async () => {
    await answer(ours.keeper, asking, "A22", "struck out");
    expect((await read()).json).toMatchObject({
      figure: { projects: 5, answers: [{ struckOut: 4, share: { of: 5 } }] },
    });
    const { projectId, learningId } = ended[0]!;
    await command(ours.keeper, projectId, "endLearning", { learningId });
    expect((await read()).json).toMatchObject({ figure: { projects: 4, answers: [] } });
  });

  it("is nobody's business but that of the organisation's own people", async () => {
    const email = `gil.${randomUUID()}@elsewhere.example`;
    const { path } = await invited(ours.keeper, asking, { email, role: "member", space: "ours", name: "Gil" });
    const elsewhere = await entered(server, path, email);
    expect((await read(elsewhere)).json).toEqual({ state: "none" });
    const others = await keeping(server);
    expect((await read(others.keeper)).status).toBe(404);
    expect((await read(others.keeper, await begun(others.keeper))).json).toEqual({ state: "none" });
  });
});

it("is counted of each by those that answered it", () => {
  const five = Array.from({ length: 5 }, () => [{ libraryId: "A1", answer: "struck out" as const }]);
  const other = [{ libraryId: "A2", answer: "struck out" as const }];
  expect(tallyOf([...five, other])).toMatchObject([{ libraryId: "A1", struckOut: 5, share: { of: 5 } }]);
  const taken = Array.from({ length: 9 }, () => [{ libraryId: "A1", answer: "taken" as const }]);
  expect(tallyOf(taken)).toEqual([]);
});
