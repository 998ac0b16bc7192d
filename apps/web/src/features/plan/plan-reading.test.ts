import type { Day, Instant } from "@cairn/domain/kernel/days.ts";
import type { PartyId, PersonId } from "@cairn/domain/kernel/ids.ts";
import { sharedWith } from "@cairn/domain/kernel/space.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { emptyProject, type Project } from "@cairn/domain/project/project.ts";
import { describe, expect, it } from "vitest";
import { passes, stuckBecause } from "./plan-reading.ts";

const hanna = "00000000-0000-4000-8000-00000000000a" as PersonId;
const omar = "00000000-0000-4000-8000-00000000000b" as PersonId;
const shared = sharedWith("00000000-0000-4000-8000-000000000001" as PartyId);

function activity(id: string, more: Partial<Activity> = {}): Activity {
  return {
    id,
    space: "ours",
    title: id,
    job: "understand",
    carriedBy: "the customer alone",
    contributors: [],
    waitsFor: [],
    order: id,
    status: "planned",
    ...more,
  };
}

const projectWith = (activities: readonly Activity[], more: Partial<Project> = {}): Project => ({
  ...emptyProject,
  activities: Object.fromEntries(activities.map((it) => [it.id, it])),
  ...more,
});

describe("passes", () => {
  const reader = { personId: hanna, stuck: new Map([["s", "no figures"]]) };

  it("adds narrowings up", () => {
    const mineAndDone = activity("m", { ownerId: hanna, status: "done" });
    expect(passes(mineAndDone, { only: "mine" }, reader)).toBe(true);
    expect(passes(mineAndDone, { only: "mine,open" }, reader)).toBe(false);
    expect(passes(activity("h", { contributors: [hanna] }), { only: "mine,open" }, reader)).toBe(true);
    expect(passes(activity("o", { ownerId: omar }), { only: "mine" }, reader)).toBe(false);
  });

  it("tells one's own side from what others see, and job from job", () => {
    expect(passes(activity("p"), { only: "private" }, reader)).toBe(true);
    expect(passes(activity("p", { space: shared }), { only: "private" }, reader)).toBe(false);
    expect(passes(activity("p", { space: shared }), { only: "shared" }, reader)).toBe(true);
    expect(passes(activity("p"), { job: "own" }, reader)).toBe(false);
  });

  it("holds nothing done to be stuck", () => {
    expect(passes(activity("s"), { only: "stuck" }, reader)).toBe(true);
    expect(passes(activity("s", { status: "done" }), { only: "stuck" }, reader)).toBe(false);
  });
});

describe("stuckBecause", () => {
  it("knows what is in the way until it is cleared, who said not me, and whose day has gone by", () => {
    const at = "2026-11-02T09:00:00.000Z" as Instant;
    const roadblock = { space: "ours", since: at, raisedBy: omar } as const;
    const project = projectWith(
      [
        activity("a"),
        activity("b", { due: "2026-11-03" as Day }),
        activity("c", { declined: { by: omar, because: "no time" } }),
      ],
      {
        roadblocks: {
          r: { ...roadblock, id: "r", what: "no figures", activityId: "a" },
          q: { ...roadblock, id: "q", what: "no room", activityId: "b", cleared: { how: "found one", at } },
        },
      },
    );
    expect([...stuckBecause(project, "2026-11-10" as Day)]).toEqual([
      ["b", ""],
      ["a", "no figures"],
      ["c", "no time"],
    ]);
  });
});
