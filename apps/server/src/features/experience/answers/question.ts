import type { Filter } from "@cairn/contract/experience-filter.ts";
import { durations, endings, stalls, whoComesIn } from "./curves.ts";
import { evidence } from "./evidence.ts";
import { journey, journeyList, similar } from "./journeys.ts";
import type { KeptBase } from "./kept-base.ts";
import { chosenBy } from "./looking.ts";
import { journeyMap } from "./map.ts";
import { outlook, type UnderWay } from "./outlook.ts";
import { findings, roadblocks } from "./reckoned.ts";
import { summary } from "./summary.ts";
import { trackRecord } from "./track-record.ts";

type Filtered = { readonly filter: Omit<Filter, "base"> };

/** Everything a base can be asked, as plain data. */
export type Question =
  | { readonly kind: "summary" }
  | ({ readonly kind: "map"; readonly coverage: number } & Filtered)
  | ({ readonly kind: "endings" } & Filtered)
  | ({ readonly kind: "stalls" } & Filtered)
  | ({ readonly kind: "whoComesIn" } & Filtered)
  | ({ readonly kind: "durations" } & Filtered)
  | ({ readonly kind: "journeys"; readonly activity: string | undefined } & Filtered)
  | { readonly kind: "journey"; readonly journey: number }
  | { readonly kind: "similar"; readonly journey: number; readonly day: number }
  | { readonly kind: "findings" }
  | { readonly kind: "evidence" }
  | { readonly kind: "outlook"; readonly project: UnderWay }
  | { readonly kind: "roadblocks"; readonly weeks: number }
  | { readonly kind: "trackRecord"; readonly ending: string };

type Asked<Kind extends Question["kind"]> = Extract<Question, { readonly kind: Kind }>;

const answers: { readonly [Kind in Question["kind"]]: (kept: KeptBase, question: Asked<Kind>) => unknown } = {
  summary,
  map: (kept, { filter, coverage }) => journeyMap(kept, chosenBy(kept, filter), coverage),
  endings: (kept, { filter }) => endings(kept, chosenBy(kept, filter)),
  stalls: (kept, { filter }) => stalls(kept, chosenBy(kept, filter)),
  whoComesIn: (kept, { filter }) => whoComesIn(kept, chosenBy(kept, filter)),
  durations: (kept, { filter }) => durations(kept, chosenBy(kept, filter)),
  journeys: (kept, { filter, activity }) => journeyList(kept, chosenBy(kept, filter), activity),
  journey: (kept, { journey: number }) => journey(kept, number),
  similar: (kept, { journey: number, day }) => similar(kept, number, day),
  findings,
  evidence,
  outlook: (kept, { project }) => outlook(kept, project),
  roadblocks: (kept, { weeks }) => roadblocks(kept, weeks),
  trackRecord: (kept, { ending }) => trackRecord(kept, ending),
};

/** What the base says; undefined when there is no such journey. Plain data, as the contract has it. */
export const answerTo = (kept: KeptBase, question: Question): unknown =>
  // Each kind stands beside what answers just that kind.
  (answers[question.kind] as (kept: KeptBase, question: Question) => unknown)(kept, question);
