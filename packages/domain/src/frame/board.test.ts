import { library } from "@cairn/library/library.gen.ts";
import { expect, it } from "vitest";
import type { Actor } from "../kernel/actor.ts";
import type { Instant } from "../kernel/days.ts";
import type { PartyId, PersonId } from "../kernel/ids.ts";
import { isRefusal } from "../kernel/refusal.ts";
import { type SpaceId, sharedWith } from "../kernel/space.ts";
import { fold } from "../project/fold.ts";
import { type CommandName, emptyProject, type InputOf, type Project } from "../project/project.ts";
import { submit } from "../project/submit.ts";
import { boardOf, layDownNew } from "./board.ts";
import { activitiesOf, proposeFrame } from "./propose.ts";
import type { Situation } from "./situation.ts";

const now = "2026-11-02T09:00:00.000Z" as Instant;
const lead: Actor = {
  personId: "00000000-0000-7000-8000-000000000001" as PersonId,
  side: "customer",
  inside: true,
  role: "lead",
};
const situation: Situation = {
  tryingTo: "Answer every request of our citizens within two days",
  kind: "new way of working",
  affected: [],
  reach: "11 to 50",
  size: "small",
  buying: "no",
  rules: [],
  finishing: "hard to say",
};

let made = 100;
const newId = () => `00000000-0000-7000-8000-${String((made += 1)).padStart(12, "0")}`;

function after<N extends CommandName>(project: Project, name: N, input: InputOf<N>): Project {
  const outcome = submit(project, name, input, lead, now);
  if (isRefusal(outcome)) throw new Error(`${name}: ${outcome.refused} ${JSON.stringify(outcome.details)}`);
  return fold(
    project,
    outcome.events.map((event) => ({ ...event, at: now, by: lead.personId })),
  );
}

function laidDown(project: Project, space: SpaceId, described: Situation = situation) {
  const frame = proposeFrame(described, library);
  const laid = layDownNew(frame, boardOf(frame, project.activities, library), { space, newId });
  if (!laid) throw new Error("nothing was new");
  return { frame, ids: laid.ids, project: after(project, "proposeActivities", laid.propose) };
}

it("lays a whole frame down once, and finds nothing new afterwards", () => {
  const { frame, project } = laidDown(emptyProject, "ours");
  const board = boardOf(frame, project.activities, library);
  expect(board.flatMap(({ waiting }) => waiting)).toHaveLength(activitiesOf(frame).length);
  expect(board.flatMap(({ fresh }) => fresh)).toEqual([]);
  expect(layDownNew(frame, board, { space: "ours", newId })).toBeUndefined();
});

it("keeps what waits for what", () => {
  const { frame, ids, project } = laidDown(emptyProject, "ours");
  for (const { libraryId, waitsFor } of activitiesOf(frame)) {
    const laid = project.activities[ids.get(libraryId) ?? ""];
    expect(new Set(laid?.waitsFor)).toEqual(new Set(waitsFor.map((id) => ids.get(id))));
  }
});

it("proposes only what is new when the situation has changed, leaning on what is there", () => {
  const first = laidDown(emptyProject, "ours");
  const larger: Situation = { ...situation, size: "large", kind: "replace a system", buying: "yes" };
  const second = laidDown(first.project, "ours", larger);
  expect(second.ids.size).toBeGreaterThan(0);
  for (const libraryId of second.ids.keys()) expect(first.ids.has(libraryId)).toBe(false);
  const oldIds = new Set(first.ids.values());
  const leaning = [...second.ids.values()].flatMap((id) => second.project.activities[id]?.waitsFor ?? []);
  expect(leaning.some((id) => oldIds.has(id))).toBe(true);
});

it("does not lean on what the wider audience cannot see", () => {
  const partyId = "00000000-0000-7000-8000-0000000000aa" as PartyId;
  const shared = sharedWith(partyId);
  const { ids, project } = laidDown(after(emptyProject, "admitSeller", { partyId, name: "A seller" }), "ours");
  const larger: Situation = { ...situation, size: "large", kind: "replace a system", buying: "yes" };
  const second = laidDown(project, shared, larger);
  const unseen = new Set(ids.values());
  const leaning = [...second.ids.values()].flatMap((id) => second.project.activities[id]?.waitsFor ?? []);
  expect(leaning.filter((id) => unseen.has(id))).toEqual([]);
});

it("takes a struck-out proposal as answered, and a removed one as never made", () => {
  const { frame, ids, project } = laidDown(emptyProject, "ours");
  const [struck, removed] = [...ids];
  if (!struck || !removed) throw new Error("too few proposals");
  const settled = after(
    after(project, "strikeOut", { activityId: struck[1], because: "We did this last year" }),
    "remove",
    { id: removed[1] },
  );
  const board = boardOf(frame, settled.activities, library);
  expect(board.flatMap(({ struckOut }) => struckOut.map(({ libraryId }) => libraryId))).toEqual([struck[0]]);
  expect(board.flatMap(({ fresh }) => fresh.map(({ libraryId }) => libraryId))).toEqual([removed[0]]);
});

it("counts what was written by hand in other words as there", () => {
  const frame = proposeFrame(situation, library);
  const [proposed] = activitiesOf(frame);
  if (!proposed) throw new Error("an empty frame");
  const project = after(emptyProject, "addActivity", {
    activityId: newId(),
    space: "ours",
    job: proposed.job,
    title: proposed.title,
    carriedBy: "the customer alone",
  });
  const board = boardOf(frame, project.activities, library);
  expect(board.flatMap(({ fresh }) => fresh.map(({ libraryId }) => libraryId))).not.toContain(proposed.libraryId);
});
