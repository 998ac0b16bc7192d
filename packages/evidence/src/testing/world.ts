import { Gathering } from "../journeys/gather.ts";
import { dayMs, type Journeys, weekMs } from "../journeys/journeys.ts";
import { settledByOrder } from "../journeys/undated.ts";
import { type Chance, chanceFrom, pick } from "../numbers/chance.ts";

/**
 * Worlds whose truth is known, to hold the engine against. `base` is the recipe of the design; each other one has one thing
 * that goes wrong in life.
 */
export const worldNames = [
  "base",
  "few",
  "unmeasured",
  "reverse",
  "drift",
  "undated",
  "rare",
  "segment",
  "burst",
] as const;
export type WorldName = (typeof worldNames)[number];

export const simulatedEndings = ["won", "lost", "no decision"] as const;
export const weeksAtMost = 40;
export const activitiesInWorld = 40;
/** Half of the activities, the even ones, move how projects end; the odd ones do nothing. */
export const isNull = (activity: number): boolean => activity % 2 === 1;
/** In the world `reverse` this one, which does nothing, comes because the project is about to be won. */
export const closingActivity = 39;
/** In the world `rare` this one works, and hardly anybody does it. */
export const rareActivity = 0;
/** In the world `segment` these work only in segment B. */
export const isOnlyInSegment = (activity: number): boolean => !isNull(activity) && activity < 10;

/** What is true in a world: the rates a week at which activities begin, and by how much they move the hazards. */
export type Truth = {
  readonly name: WorldName;
  readonly rates: Float64Array;
  /** For each ending a number for each activity: what is added to the log hazard once it was done. */
  readonly effects: readonly Float64Array[];
};

/** One project as it truly went. `doneInWeek`: Infinity for never. */
export type TrueProject = {
  readonly size: number;
  readonly segment: "A" | "B";
  readonly beganAt: number;
  readonly doneInWeek: Float64Array;
  /** 0 for still open after {@link weeksAtMost} weeks. */
  ending: number;
  endedInWeek: number;
};

export type World = { readonly base: Journeys; readonly truth: Truth; readonly projects: readonly TrueProject[] };

const firstBegin = Date.UTC(2020, 0, 6);
const yearWeeks = 52;
const beginWeeks = 3 * yearWeeks;
const uniform = (chance: Chance, low: number, high: number): number => low + (high - low) * chance();
const drawnNormal = (chance: Chance): number => Math.sqrt(-2 * Math.log(chance())) * Math.cos(2 * Math.PI * chance());

/** The truth of a world, the same for every sample of it that has the same seed. */
export function truthOf(name: WorldName, seed: number): Truth {
  const chance = chanceFrom(`truth ${name} ${seed}`);
  const rates = Float64Array.from({ length: activitiesInWorld }, () => uniform(chance, 0.01, 0.05));
  if (name === "rare") rates[rareActivity] = 0.0015;
  const when = (draw: () => number) =>
    Float64Array.from({ length: activitiesInWorld }, (_, activity) => (isNull(activity) ? 0 : draw()));
  const won = when(() => uniform(chance, 0.25, 0.6));
  const lost = when(() => (chance() < 0.5 ? 0.1 : -0.1));
  return { name, rates, effects: [won, lost, when(() => -uniform(chance, 0.1, 0.5))] };
}

/** @param sample different ones are different projects of the same world */
export function worldOf(name: WorldName, seed: number, projects: number, sample = "train"): World {
  const truth = truthOf(name, seed);
  const chance = chanceFrom(`${sample} ${name} ${seed}`);
  const all = Array.from({ length: projects }, () => projectOf(truth, chance));
  return { base: recordOf(truth, all, chance), truth, projects: all };
}

const yearsIn = (truth: Truth, beganAt: number, week: number): number =>
  truth.name === "drift" ? (beganAt + week * weekMs - firstBegin) / (yearWeeks * weekMs) : 0;

/** Chances of the three endings in a week, of whoever got that far. */
export function hazardsIn(truth: Truth, project: TrueProject, week: number, doneInWeek: Float64Array): number[] {
  const years = yearsIn(truth, project.beganAt, week);
  const logs = [-8 + 0.05 * week + 0.3 * project.size - 0.5 * years, -4.6, -3 + 0.03 * week];
  for (let activity = 0; activity < activitiesInWorld; activity += 1) {
    if (!(doneInWeek[activity]! < week)) continue;
    if (truth.name === "segment" && project.segment === "A" && isOnlyInSegment(activity)) continue;
    for (let ending = 0; ending < 3; ending += 1) logs[ending]! += truth.effects[ending]![activity]!;
  }
  const odds = logs.map(Math.exp);
  const all = 1 + odds.reduce((sum, it) => sum + it, 0);
  return odds.map((it) => it / all);
}

export const rateIn = (truth: Truth, project: TrueProject, week: number, activity: number): number =>
  Math.min(1, truth.rates[activity]! * Math.exp(0.4 * project.size + 0.3 * yearsIn(truth, project.beganAt, week)));

function projectOf(truth: Truth, chance: Chance): TrueProject {
  const project: TrueProject = {
    size: drawnNormal(chance),
    segment: chance() < 0.5 ? "A" : "B",
    beganAt: firstBegin + pick(chance, beginWeeks) * weekMs,
    doneInWeek: new Float64Array(activitiesInWorld).fill(Number.POSITIVE_INFINITY),
    ending: 0,
    endedInWeek: weeksAtMost,
  };
  liveOn(truth, project, 0, project.doneInWeek, chance);
  return project;
}

/** Lets a project live from a week on, until it ends or the weeks are over, and writes down what happens. */
export function liveOn(truth: Truth, project: TrueProject, from: number, done: Float64Array, chance: Chance): void {
  for (let week = from; week < weeksAtMost; week += 1) {
    const hazards = hazardsIn(truth, project, week, done);
    let draw = chance();
    for (const [ending, hazard] of hazards.entries()) {
      if (draw < hazard) {
        project.ending = ending + 1;
        project.endedInWeek = week;
        return;
      }
      draw -= hazard;
    }
    for (let activity = 0; activity < activitiesInWorld; activity += 1) {
      if (done[activity] === Number.POSITIVE_INFINITY && chance() < rateIn(truth, project, week, activity))
        done[activity] = week;
    }
  }
}

/** What was written down of the projects: not always what happened. */
function recordOf(truth: Truth, projects: readonly TrueProject[], chance: Chance): Journeys {
  const gathering = new Gathering(simulatedEndings);
  for (let activity = 0; activity < activitiesInWorld; activity += 1)
    gathering.activities.numberOf.set(`activity ${activity}`, activity);
  gathering.activities.words.push(...gathering.activities.numberOf.keys());
  for (const [at, project] of projects.entries()) {
    const journey = `project ${at}`;
    const endedAt = project.beganAt + (project.endedInWeek + 0.5) * weekMs;
    for (const { activity, at } of eventsOf(truth, project, chance)) {
      gathering.add({ journey, activity: `activity ${activity}`, startedAt: at });
    }
    const { size, segment } = project;
    gathering.know(journey, {
      ...(project.ending > 0 ? { ending: simulatedEndings[project.ending - 1]! } : {}),
      endedAt: project.ending > 0 ? endedAt : project.beganAt + weeksAtMost * weekMs,
      organisation: `organisation ${at}`,
      beganAt: project.beganAt,
      traits: truth.name === "unmeasured" ? { segment } : { size, segment },
    });
  }
  return gathering.gathered();
}

type Written = { readonly activity: number; readonly at: number };

function eventsOf(truth: Truth, project: TrueProject, chance: Chance): Written[] {
  const weekStart = (week: number): number => project.beganAt + week * weekMs;
  const written: Written[] = [];
  for (const [activity, week] of project.doneInWeek.entries()) {
    if (week < project.endedInWeek) written.push({ activity, at: weekStart(week) + chance() * weekMs });
  }
  if (truth.name === "reverse" && project.ending === 1 && chance() < 0.8) {
    const week = Math.max(0, project.endedInWeek - 1 - pick(chance, 2));
    written.push({ activity: closingActivity, at: weekStart(week) + chance() * weekMs });
  }
  if (truth.name === "burst") written.push(...burstIn(project, chance));
  const inOrder = written.toSorted((one, other) => one.at - other.at);
  if (truth.name !== "undated") return inOrder;
  const lost = inOrder.map((event) => (chance() < 0.3 ? { ...event, at: Number.NaN } : event));
  const last = weekStart(project.endedInWeek);
  const settled = settledByOrder(Float64Array.from(lost, ({ at }) => at));
  return lost.map(({ activity }, at) => ({ activity, at: Number.isNaN(settled[at]) ? last : settled[at]! }));
}

/** From half of the time on, three projects in ten write down a dozen activities in one day that nobody did. */
function burstIn(project: TrueProject, chance: Chance): Written[] {
  if (project.beganAt < firstBegin + (beginWeeks / 2) * weekMs || chance() > 0.3) return [];
  const at = project.beganAt + Math.floor(chance() * project.endedInWeek) * weekMs + dayMs;
  return Array.from({ length: 12 }, () => ({ activity: pick(chance, activitiesInWorld), at: at + chance() * dayMs }));
}
