import * as fc from "fast-check";
import type { Call } from "../../packages/domain/src/kernel/area.ts";
import { isRefusal } from "../../packages/domain/src/kernel/refusal.ts";
import type { SpaceId } from "../../packages/domain/src/kernel/space.ts";
import { lead, minute, sellerA, sharedA, sharedB, uuid } from "../../packages/domain/src/testing/cast.ts";
import { courses } from "../../packages/domain/src/testing/commands.ts";
import { beginning, playStep, stepOf } from "../../packages/domain/src/testing/play.ts";
import type { Kept, World } from "../../packages/domain/src/testing/world.ts";
import { library } from "../../packages/library/src/library.gen.ts";

/** The log of each space of a project. */
export type Logs = ReadonlyMap<SpaceId, readonly Kept[]>;

const sizeOf = (logs: Logs): number => [...logs.values()].reduce((sum, log) => sum + log.length, 0);

/** Everything in the project, whoever sees it, cut to so many events. */
function logsOf(world: World, events: number): Logs {
  const all = new Map([...world.logs(lead), ...world.logs(sellerA)]);
  const inOrder = [...all.values()].flat().toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return Map.groupBy(inOrder.slice(0, events), ({ space }) => space);
}

/** What the random courses of the domain's tests come to, one long one; what is refused leaves nothing. */
export function drawnLogs(events: number): Logs {
  const world = beginning("taken over");
  const course = courses({ minLength: events * 8, maxLength: events * 8 });
  const [intents = []] = fc.sample(course, { seed: 20_261_123, numRuns: 1 });
  for (const [index, intent] of intents.entries()) {
    if (index % 500 === 0 && sizeOf(logsOf(world, events)) >= events) break;
    // Taking back replays the whole log, and its events are those of the commands it comes to.
    if (!("undo" in intent)) playStep(world, stepOf(world, intent), index);
  }
  return logsOf(world, events);
}

const activities = 300;
const places: readonly SpaceId[] = ["ours", sharedA, sharedB];

/** The longest life a project may have: 300 activities with the library's texts, worked on until there are so many events. */
export function livedLogs(events: number): Logs {
  const world = beginning("taken over");
  let step = 0;
  const say = ({ command, input }: Call) => {
    step += 1;
    const came = world.submit({ command, input }, lead, `c${String(step).padStart(5, "0")}`, minute(step));
    if (isRefusal(came)) throw new Error(`${command}: ${JSON.stringify(came)}`);
    return came.length;
  };
  let done = 0;
  for (let n = 0; n < activities; n += 1) done += say(planned(n));
  for (let n = 0; done < events; n += 1) {
    for (const call of worked(n)) done += say(call);
  }
  return logsOf(world, events);
}

const activityId = (n: number): string => uuid(0x10_0000 + (n % activities));
const placeOf = (n: number): SpaceId => places[(n % activities) % places.length] ?? "ours";

function planned(n: number): Call {
  const { job, title, why, firstStep, watchFor, signOfFailure, doneWhen } =
    library.activities[n % library.activities.length] ?? fail();
  const texts = { title, because: why, firstStep, watchFor, signOfFailure, doneWhen };
  const input = { activityId: activityId(n), space: placeOf(n), job, ...texts, carriedBy: "together" };
  return { command: "addActivity", input };
}

/** What is done to an activity each time its turn comes: nine events, of which three are talk. */
function worked(n: number): readonly Call[] {
  const [about, space, round] = [{ activityId: activityId(n) }, placeOf(n), `in round ${Math.floor(n / activities)}`];
  const [questionId, roadblockId] = [uuid(0x20_0000 + n), uuid(0x30_0000 + n)];
  const comment = (which: number): Call => ({
    command: "comment",
    input: { commentId: uuid(0x40_0000 + n * 3 + which), space, on: about.activityId, text: `What I heard ${round}` },
  });
  return [
    { command: "changeActivity", input: { ...about, changes: { effortHours: n + 1 } } },
    comment(0),
    { command: "askQuestion", input: { questionId, space, text: `Who decides this ${round}?`, ...about } },
    { command: "answerQuestion", input: { questionId, text: `The council, ${round}` } },
    comment(1),
    { command: "raiseRoadblock", input: { roadblockId, space, what: `Nobody has time ${round}`, ...about } },
    { command: "clearRoadblock", input: { roadblockId, how: `Work was moved ${round}` } },
    comment(2),
    { command: "changeActivity", input: { ...about, changes: { title: `Find out what is needed ${round}, ${n}` } } },
  ];
}

function fail(): never {
  throw new Error("The library is empty");
}

/** How often each kind of event is in the logs, most frequent first. */
export function kindsIn(logs: Logs): readonly (readonly [string, number])[] {
  const kinds = Map.groupBy([...logs.values()].flat(), ({ type }) => type);
  return [...kinds].map(([type, all]) => [type, all.length] as const).toSorted(([, a], [, b]) => b - a);
}
