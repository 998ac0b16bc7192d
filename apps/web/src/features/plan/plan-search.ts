import { type Job, jobs } from "@cairn/domain/project/jobs.ts";
import type { Zoom } from "./timeline/timeline-scale.ts";

/** What the list can be narrowed to. Narrowings add up: `mine` and `open` show what is both. */
export const narrowings = ["mine", "open", "stuck", "private", "shared"] as const;
export type Narrowing = (typeof narrowings)[number];

/** How somebody looks at the plan, as its address says it. */
export type PlanSearch = {
  readonly view?: "timeline";
  /** The activity that stands open at the side. */
  readonly activity?: string;
  /** Narrowings, comma-separated. */
  readonly only?: string;
  readonly job?: Job;
  /** How close; weeks when it is not said. */
  readonly zoom?: Exclude<Zoom, "weeks">;
  /** Whether what holds the end is marked on the timeline. */
  readonly chain?: true;
  /** The set of dates the timeline is compared with. */
  readonly compare?: string;
};

const isJob = (value: unknown): value is Job => jobs.some((job) => job === value);

/** The parts of an address that mean something here; everything else is left out. */
export function planSearch(search: Readonly<Record<string, unknown>>): PlanSearch {
  const only = narrowingsIn(typeof search["only"] === "string" ? search["only"] : undefined);
  const zoom = (["days", "months", "quarters"] as const).find((it) => it === search["zoom"]);
  return {
    ...(search["view"] === "timeline" ? { view: "timeline" as const } : {}),
    ...(typeof search["activity"] === "string" ? { activity: search["activity"] } : {}),
    ...(only.length > 0 ? { only: only.join(",") } : {}),
    ...(isJob(search["job"]) ? { job: search["job"] } : {}),
    ...(zoom ? { zoom } : {}),
    ...(search["chain"] === true ? { chain: true as const } : {}),
    ...(typeof search["compare"] === "string" ? { compare: search["compare"] } : {}),
  };
}

/** The narrowings an address asks for, each once, in their own order. */
export function narrowingsIn(only: string | undefined): readonly Narrowing[] {
  const asked = new Set(only?.split(","));
  return narrowings.filter((narrowing) => asked.has(narrowing));
}

/** The address with one narrowing more, or one less. */
export function toggled({ only, ...rest }: PlanSearch, narrowing: Narrowing): PlanSearch {
  const was = narrowingsIn(only);
  const now = was.includes(narrowing) ? was.filter((it) => it !== narrowing) : [...was, narrowing];
  return now.length > 0 ? { ...rest, only: narrowings.filter((it) => now.includes(it)).join(",") } : rest;
}

/** The address that shows everything again. */
export function unnarrowed({ only: _only, job: _job, ...rest }: PlanSearch): PlanSearch {
  return rest;
}

/** The address with nothing open at the side. */
export function closed({ activity: _activity, ...rest }: PlanSearch): PlanSearch {
  return rest;
}
