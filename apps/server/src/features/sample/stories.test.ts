import type { Thing } from "@cairn/domain/kernel/area.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import { sees } from "@cairn/domain/kernel/space.ts";
import { union } from "@cairn/domain/project/fold.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { areas, type Project } from "@cairn/domain/project/project.ts";
import { slipsIn } from "@cairn/library/wording.ts";
import { describe, expect, it } from "vitest";
import { type Played, replay } from "./replay.ts";
import { stories } from "./sample.ts";
import { idOf } from "./sample-ids.ts";
import { finished } from "./story-finished.ts";
import { running } from "./story-running.ts";

const now = "2026-11-18T10:15:00.000Z" as Instant;
const played = stories.map((story) => ({ story, ...replay(story, now) }));

/** Everything at the end, as nobody sees it. */
const wholeOf = ({ folds }: Pick<Played, "folds">): Project => union([...folds.values()]);
const activitiesOf = (project: Project): readonly Activity[] => Object.values(project.activities);

/** What a sample does not show, and why. */
const notShown: Readonly<Record<string, string>> = {
  restartTakenBack: "Only undoing a restart makes it; nobody in a story takes one back",
};

it("shows every kind of event at least once", () => {
  const kinds = Object.values(areas).flatMap(({ events }) => Object.keys(events));
  const shown = new Set(played.flatMap(({ events }) => events.map(({ type }) => type)));
  expect(kinds.filter((kind) => !shown.has(kind))).toEqual(Object.keys(notShown));
});

it("comes to the same bytes for the same moment, and to the same things on any day", () => {
  const later = "2027-01-02T23:59:59.999Z" as Instant;
  for (const { story, events, folds } of played) {
    expect(JSON.stringify(replay(story, now).events)).toBe(JSON.stringify(events));
    const moved = replay(story, later);
    expect(moved.events.map(({ type }) => type)).toEqual(events.map(({ type }) => type));
    expect(Object.keys(wholeOf(moved).activities)).toEqual(Object.keys(wholeOf({ folds }).activities));
    expect(moved.events.map(({ at }) => at)).not.toEqual(events.map(({ at }) => at));
  }
});

describe.each(stories)("$slug", (story) => {
  it.each([
    "2026-11-16T00:00:00.000Z",
    "2026-11-20T23:59:59.999Z",
    "2026-11-21T12:00:00.000Z",
    "2026-11-22T12:00:00.000Z",
  ])("looks current on %s", (moment) => {
    const { events } = replay(story, moment as Instant);
    const last = events.at(-1)?.at ?? "";
    expect(last < moment).toBe(true);
    const weekdays = new Set(events.map(({ at }) => new Date(at).getUTCDay()));
    expect([...weekdays].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
    if (story.endedAgo === 0) {
      const hours = (Date.parse(moment) - Date.parse(last)) / 3_600_000;
      expect(hours).toBeLessThan(24 * 4);
    }
  });

  it("happens in the order in which its events are numbered", () => {
    const { events } = replay(story, now);
    const ids = events.map(({ eventId }) => eventId);
    expect(ids.toSorted()).toEqual(ids);
    for (const own of Map.groupBy(events, ({ space }) => space).values()) {
      expect(own.map(({ seq }) => seq)).toEqual(own.map((_, at) => at + 1));
    }
  });

  it("shows the seller nothing that only the customer has", () => {
    const { events, folds, partyId } = replay(story, now);
    const whole: readonly Thing[] = Object.values(wholeOf({ folds })).flatMap((things) => Object.values<Thing>(things));
    // What was withdrawn had been seen before.
    const gone = Object.values(wholeOf({ folds }).gone).map(({ thingId }) => thingId);
    const hidden = whole.filter(({ id, space }) => space === "ours" && !gone.includes(id)).map(({ id }) => id);
    const visible = events.filter(({ space }) => sees({ side: partyId, inside: true }, space)).map(withoutAuthors);
    expect(hidden.length).toBeGreaterThan(5);
    expect(visible.length).toBeGreaterThan(15);
    expect(visible.flatMap(uuidsIn).filter((id) => hidden.includes(id))).toEqual([]);

    const keys = Object.keys(story.cast).filter((key) => hidden.includes(idOf(`${story.slug}/${key}`)));
    expect(keys.length).toBeGreaterThan(2);
    const firstNames = keys.map((key) => key.charAt(0).toUpperCase() + key.slice(1));
    expect(visible.filter((text) => firstNames.some((name) => text.includes(name)))).toEqual([]);
  });

  it("finishes nothing before what it waits for", () => {
    const whole = wholeOf(replay(story, now));
    const early = activitiesOf(whole).flatMap((activity) =>
      activity.waitsFor.flatMap((id) => {
        const before = whole.activities[id];
        const open = before?.status !== "done" && before?.status !== "struck out";
        const late = (before?.doneAt ?? "") > (activity.doneAt ?? "");
        return activity.status === "done" && (open || late)
          ? [`${activity.libraryId} before ${before?.libraryId}`]
          : [];
      }),
    );
    expect(early).toEqual([]);
  });

  it("is told in plain words, without sales words, raised voices or figures", () => {
    const acts = story.acts({ id: idOf, day: () => "2026-11-18" as never });
    const texts = acts
      // The texts of the library are checked there.
      .filter(({ call }) => call.command !== "proposeActivities")
      .flatMap(({ call }) => textsIn(call.input));
    expect(texts.length).toBeGreaterThan(100);
    expect(
      texts.flatMap((text) => slipsIn(text).map(({ text: slip, because }) => `${slip} ${because}: ${text}`)),
    ).toEqual([]);
  });
});

it("ends the finished project with nothing open", () => {
  const whole = wholeOf(replay(finished, now));
  expect(new Set(activitiesOf(whole).map(({ status }) => status))).toEqual(new Set(["done", "struck out"]));
  expect(Object.values(whole.questions).filter(({ answer }) => !answer)).toEqual([]);
  expect(Object.values(whole.roadblocks).filter(({ cleared }) => !cleared)).toEqual([]);
  expect(Object.values(whole.pauses).map(({ restarted }) => restarted !== undefined)).toEqual([true]);
  expect(Object.values(whole.sellers).map(({ left }) => left !== undefined)).toEqual([true]);
});

it("leaves the running project half done, with something for the lead to do", () => {
  const { chair, folds } = replay(running, now);
  const whole = wholeOf({ folds });
  const all = activitiesOf(whole);
  const count = (status: Activity["status"]) => all.filter((it) => it.status === status).length;
  const planned = count("planned") + count("under way");
  expect(count("done") / (count("done") + planned)).toBeGreaterThan(0.35);
  expect(count("done") / (count("done") + planned)).toBeLessThan(0.65);
  expect(planned + count("done")).toBeLessThanOrEqual(45);
  expect(count("proposed")).toBe(5);
  const mine = all.filter(
    (it) => it.ownerId === chair.personId && (it.status === "planned" || it.status === "under way"),
  );
  expect(mine.length).toBeGreaterThanOrEqual(3);
  expect(mine.filter(({ due }) => due !== undefined && due < now.slice(0, 10))).toHaveLength(1);
  expect(Object.values(whole.roadblocks).filter(({ cleared }) => !cleared)).toHaveLength(1);
  expect(all.filter(({ declined, status }) => declined && status === "planned")).toHaveLength(1);
  expect(
    Object.values(whole.questions).filter(({ answer, askedOf }) => !answer && askedOf === chair.personId),
  ).toHaveLength(3);
  const left = Object.values(whole.people).find((person) => person.left);
  expect(all.some(({ ownerId, status }) => ownerId === left?.id && status === "under way")).toBe(true);
  expect(Object.values(whole.covers).map(({ ownership, sample }) => [ownership, sample])).toEqual([
    ["taken over", true],
  ]);
});

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

function uuidsIn(text: string): readonly string[] {
  return text.match(uuid) ?? [];
}

/** Who did something stands there by an id alone, whose name and place the seller is not given. */
function withoutAuthors(value: unknown): string {
  const authors = ["by", "proposedBy", "writtenBy", "askedBy", "raisedBy", "addedBy", "doneBy"];
  return JSON.stringify(value, (field, it: unknown) => (authors.includes(field) ? undefined : it));
}

/** The sentences and titles in an input: whatever is neither an id, a word of the domain, nor an address. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") {
    const isText = value.includes(" ") && !value.includes("@");
    return isText ? [value] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, it]) => (field === "reach" ? [] : textsIn(it)));
}
