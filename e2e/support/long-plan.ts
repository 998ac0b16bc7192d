import { randomUUID } from "node:crypto";
import type { Browser } from "../../apps/server/src/testing/browser.ts";
import { addedPerson, command } from "../../apps/server/src/testing/projects.ts";

const jobs = ["own", "understand", "readiness", "explore", "criteria", "decide", "change"] as const;
const atOnce = 60;

/** A plan of so many activities of fifteen people, each waiting for one or two before it. @returns their ids in order */
export async function fillWithLongPlan(browser: Browser, projectId: string, count: number): Promise<readonly string[]> {
  const people: string[] = [];
  for (let at = 0; at < 15; at += 1) {
    const personId = await addedPerson(browser, projectId, { space: "ours", name: `Person ${at + 1}` });
    const halfDays = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    const time = { workingTimeId: randomUUID(), space: "ours", personId, hoursPerWeek: 8 + 2 * (at % 5), halfDays };
    await command(browser, projectId, "stateWorkingTime", time);
    people.push(personId);
  }
  const ids = Array.from({ length: count }, () => randomUUID());
  const activities = ids.map((activityId, at) => {
    const waits = at < 15 ? [] : [ids[at - 15], ...(at % 3 === 0 ? [ids[at - 7]] : [])];
    const likely = 1 + (at % 4);
    return {
      activityId,
      title: `Activity ${at + 1}`,
      job: jobs[Math.floor((at * jobs.length) / count)],
      carriedBy: "the customer alone",
      ownerId: people[at % people.length],
      effortHours: 2 + (at % 3),
      duration: { low: likely / 2, likely, high: 2 * likely },
      waitsFor: waits,
    };
  });
  for (let from = 0; from < count; from += atOnce) {
    const some = activities.slice(from, from + atOnce);
    await command(browser, projectId, "proposeActivities", { space: "ours", activities: some });
    await command(browser, projectId, "acceptActivities", { activityIds: some.map((it) => it.activityId) });
  }
  return ids;
}
