import type { Day, Instant } from "@cairn/domain/kernel/days.ts";
import { PartyId, PersonId } from "@cairn/domain/kernel/ids.ts";
import { ownOf, type SpaceId, sharedWith } from "@cairn/domain/kernel/space.ts";
import { fold } from "@cairn/domain/project/fold.ts";
import { emptyProject } from "@cairn/domain/project/project.ts";
import { whereWeAre } from "@cairn/domain/project/standing.ts";
import { expect, it } from "vitest";
import { home as homeWords } from "../../words/en/home.ts";
import { jobsThatHold, latestDecision, withSeller } from "./reading.ts";

const hanna = PersonId.parse("0190a000-0000-7000-8000-000000000001");
const idOf = (letter: string): string => `0190a000-0000-7000-8000-00000000000${letter}`;
type Event = { readonly type: string; readonly [field: string]: unknown };

/** Each event on a day of its own, from 1 March on. */
const project = (...events: readonly Event[]) =>
  fold(
    emptyProject,
    events.map((event, at) => ({
      ...event,
      space: "ours" as const,
      at: `2026-03-${String(at + 1).padStart(2, "0")}T09:00:00.000Z` as Instant,
      by: hanna,
    })),
  );
const activity = (letter: string): Event => ({
  type: "activityAdded",
  activityId: idOf(letter),
  title: `Do ${letter}`,
  job: "understand",
  carriedBy: "the customer alone",
  contributors: [],
  waitsFor: [],
  order: letter,
});
const sentence = (...events: readonly Event[]): string => sentenceWith(0, ...events);
const sentenceWith = (undecided: number, ...events: readonly Event[]): string =>
  homeWords.where(whereWeAre(project(...events), hanna, "2026-03-12" as Day), () => "Ben", undecided);

it("says where the project stands from its facts", () => {
  expect(sentence()).toBe("There is no plan yet.");
  expect(sentence(activity("a"), activity("b"))).toBe("None of 2 activities is done yet.");
  expect(
    sentence(
      activity("a"),
      activity("b"),
      { type: "activityFinished", activityId: idOf("a") },
      { type: "activityStarted", activityId: idOf("b") },
      { type: "roadblockRaised", roadblockId: idOf("9"), what: "legal has not answered" },
    ),
  ).toBe(
    "1 of 2 activities is done; “Do b” is under way; one thing has been stuck for 7 days: legal has not answered.",
  );
  expect(sentenceWith(2, activity("a"))).toBe("The one activity is not done yet; 2 decisions are open.");
  expect(sentence({ ...activity("a"), due: "2026-03-09", ownerId: hanna })).toBe(
    "The one activity is not done yet; “Do a” is 3 days late, with Ben.",
  );
  expect(sentence(activity("a"), { type: "projectPaused", pauseId: idOf("8"), because: "Elections" })).toBe(
    "The project has rested for 10 days: Elections",
  );
  expect(sentence(activity("a"), { type: "activityFinished", activityId: idOf("a") })).toBe(
    "Everything in the plan is done.",
  );
  const proposed = { ...activity("b"), proposed: true };
  expect(sentence(activity("a"), { type: "activityFinished", activityId: idOf("a") }, proposed)).toBe(
    "Everything in the plan is done; 1 proposal waits for an answer.",
  );
});

it("lets a job hold when all of it is done and nobody took it up again since", () => {
  const done = [activity("a"), { type: "activityFinished", activityId: idOf("a") }];
  const again = { type: "jobReopened", reopeningId: idOf("7"), job: "understand", because: "A site was forgotten" };
  expect(jobsThatHold(project())).toEqual([]);
  expect(jobsThatHold(project(...done))).toEqual(["understand"]);
  expect(jobsThatHold(project(...done, activity("b")))).toEqual([]);
  expect(jobsThatHold(project(...done, again))).toEqual([]);
});

it("counts to what is with a seller only what the customer sees, too", () => {
  const party = PartyId.parse(idOf("f"));
  const carried = { ...activity("a"), carriedBy: "a seller" };
  const lying = (space: SpaceId) =>
    withSeller(
      fold(emptyProject, [{ ...carried, space, at: "2026-03-01T09:00:00.000Z" as Instant, by: hanna }]),
      party,
      hanna,
    );
  expect(lying(sharedWith(party)).activities).toHaveLength(1);
  expect(lying(ownOf(party)).activities).toEqual([]);
});

const nobody = { mustAgree: [], advises: [], does: [], told: [], optionIds: [] };
const taken = (ending: string): readonly Event[] => [
  { type: "decisionOpened", decisionId: idOf("d"), title: "Do we go on?", decides: hanna, ...nobody },
  {
    type: "decisionRecorded",
    recordId: idOf("e"),
    decisionId: idOf("d"),
    ending,
    reasons: "It is not worth it",
    reopenWhen: "It grows",
  },
];
const latestOn = (day: string, ...events: readonly Event[]) => latestDecision(project(...events), day as Day);

it("tells of a decision for a fortnight, and of a stop that ends everything for as long as it does", () => {
  expect(latestOn("2026-03-16", ...taken("go smaller"))).toMatchObject({
    record: { ending: "go smaller" },
    ends: false,
  });
  expect(latestOn("2026-03-17", ...taken("go smaller"))).toBeUndefined();
  expect(latestOn("2027-03-17", ...taken("stop"))).toMatchObject({ record: { ending: "stop" }, ends: true });
  expect(latestOn("2026-03-16", ...taken("stop"), activity("a"))).toMatchObject({ ends: false });
  expect(latestOn("2027-03-17", ...taken("stop"), activity("a"))).toBeUndefined();
  const other = { type: "decisionOpened", decisionId: idOf("c"), title: "And the other ward?", ...nobody };
  expect(latestOn("2026-03-16", ...taken("stop"), other)).toMatchObject({ ends: false });
});
