import type { Day } from "../../kernel/days.ts";
import type { PersonId } from "../../kernel/ids.ts";
import type { DecisionRecord } from "../decisions/decision.ts";
import type { Why } from "../decisions/undecided.ts";
import type { Firmness } from "../options/firmness.ts";
import type { Impact } from "../problem/impact.ts";
import type { Risk, RiskOf } from "../risks/risks.ts";

/** One thing to say in the brief. What it says is taken from the things in `ids`; where there is nothing, there are none. */
export type Fact = { readonly ids: readonly string[] } & (
  | { readonly says: "statement"; readonly text: string }
  | { readonly says: "agreed"; readonly by: readonly PersonId[] }
  | { readonly says: "impact"; readonly impact: Impact }
  | { readonly says: "more impacts" | "more questions" | "more unknown"; readonly count: number }
  | CostFact
  | { readonly says: "options"; readonly titles: readonly string[] }
  | { readonly says: "nobody leads yet"; readonly why: "one option" | "criteria" | "weights" | "scores" | "own scores" }
  | LeadFact
  | {
      readonly says: "tips";
      readonly criterion: string;
      readonly from: number;
      readonly at: number;
      readonly to: string;
    }
  | { readonly says: "risk"; readonly risk: Risk }
  | { readonly says: "more risks"; readonly of: RiskOf; readonly rated: number; readonly unrated: number }
  | ReadinessFact
  | { readonly says: "unknown"; readonly what: string; readonly test: string | undefined }
  | { readonly says: "asked for"; readonly title: string; readonly decides?: PersonId; readonly decideBy?: Day }
  | { readonly says: "still missing"; readonly why: Why }
  | { readonly says: "decided"; readonly title: string; readonly record: DecisionRecord; readonly chosen?: string }
  | { readonly says: "stopping"; readonly changing: number; readonly standingStill: number }
  | { readonly says: "no risk"; readonly of: RiskOf }
  | { readonly says: Lacking }
);

/** What the case has nothing about yet. */
export const lacking = [
  "no statement",
  "no impact",
  "no options",
  "carrying on is no option",
  "no terms",
  "carrying on is not costed",
  "no risk",
  "no round",
  "nothing unknown",
  "nothing asked for",
  "no risks to compare",
] as const;
type Lacking = Exclude<(typeof lacking)[number], "no risk">;

/** Does it say that something is not there yet? */
export const isLacking = ({ says }: Fact): boolean => lacking.some((it) => it === says);

/** What carrying on as now comes to, over the whole case or its first months. The sum itself is played through elsewhere. */
type CostFact =
  | {
      readonly says: "standing still";
      readonly months: number;
      /** The first month, `YYYY-MM`. */
      readonly begins: string;
      readonly currency: string;
      readonly inflationPerYear: number;
      readonly lines: number;
    }
  | { readonly says: "waiting"; readonly months: number; readonly currency: string };

/** Who leads at the agreed weights, with how many people counted on each criterion. */
type LeadFact = {
  readonly says: "lead";
  /** Several when they are level. */
  readonly titles: readonly string[];
  readonly firmness: Firmness;
  readonly people: { readonly fewest: number; readonly most: number };
  readonly agreedOn: Day;
};

type ReadinessFact =
  | {
      readonly says: "readiness";
      readonly title: string;
      readonly on: Day;
      readonly answered: number;
      readonly asked: number;
    }
  | {
      readonly says: "answers";
      /** Is it the item with the lowest or the highest mean? It is only ordered by; a mean of words is no measure. */
      readonly which: "lowest" | "highest";
      readonly text: string;
      /** What 1 and 5 mean. */
      readonly low: string;
      readonly high: string;
      /** How often each step from 1 to 5 was chosen. */
      readonly counts: readonly number[];
    }
  | { readonly says: "too few answers"; readonly title: string; readonly on: Day }
  | { readonly says: "round under way"; readonly title: string; readonly closesOn: Day };
