import type { Fact } from "@cairn/domain/project/brief/fact.ts";

const rooms = {
  statement: "/problem",
  agreed: "/problem",
  impact: "/problem",
  "more impacts": "/problem",
  "no statement": "/problem",
  "no impact": "/problem",
  "standing still": "/decide/costs",
  waiting: "/decide/costs",
  "no terms": "/decide/costs",
  "carrying on is not costed": "/decide/costs",
  "carrying on is no option": "/decide/options",
  options: "/decide/options",
  "no options": "/decide/options",
  "nobody leads yet": "/decide/options",
  lead: "/decide/options",
  tips: "/decide/options",
  unknown: "/decide/options",
  "more unknown": "/decide/options",
  "nothing unknown": "/decide/options",
  risk: "/decide/risks",
  "more risks": "/decide/risks",
  "no risk": "/decide/risks",
  stopping: "/decide/risks",
  "no risks to compare": "/decide/risks",
  readiness: "/decide/readiness",
  answers: "/decide/readiness",
  "too few answers": "/decide/readiness",
  "round under way": "/decide/readiness",
  "no round": "/decide/readiness",
  "asked for": "/decide/decisions",
  "still missing": "/decide/decisions",
  decided: "/decide/decisions",
  "more questions": "/decide",
  "nothing asked for": "/decide",
} as const satisfies Readonly<Record<Fact["says"], string>>;

/** Things that have an address of their own within their room. */
const named: ReadonlySet<Fact["says"]> = new Set(["statement", "agreed", "impact", "risk", "unknown", "lead"]);

/** Where a fact comes from, or where it is to be made: a path within the project. */
export function placeOf({ says, ids: [id] }: Fact): string {
  const room = rooms[says];
  if (id !== undefined && room === "/decide/decisions") return `${room}/${id}`;
  return id !== undefined && named.has(says) ? `${room}#${id}` : room;
}
