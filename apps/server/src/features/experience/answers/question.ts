import type { Filter } from "@cairn/contract/experience.ts";
import { durations, endings, stalls, whoComesIn } from "./curves.ts";
import { journey, journeyList, similar } from "./journeys.ts";
import type { KeptBase } from "./kept-base.ts";
import { chosenBy } from "./looking.ts";
import { journeyMap } from "./map.ts";
import { findings, roadblocks } from "./reckoned.ts";
import { summary } from "./summary.ts";
import { trackRecord } from "./track-record.ts";

type Filtered = { readonly filter: Omit<Filter, "base"> };

/** Everything a base can be asked, as plain data. */
export type Question =
  | { readonly kind: "summary" }
  | ({ readonly kind: "map"; readonly coverage: number } & Filtered)
  | ({ readonly kind: "endings" | "stalls" | "whoComesIn" | "durations" } & Filtered)
  | ({ readonly kind: "journeys"; readonly activity: string | undefined } & Filtered)
  | { readonly kind: "journey"; readonly journey: number }
  | { readonly kind: "similar"; readonly journey: number; readonly day: number }
  | { readonly kind: "findings" }
  | { readonly kind: "roadblocks"; readonly weeks: number }
  | { readonly kind: "trackRecord"; readonly ending: string };

/** What the base says; undefined when there is no such journey. Plain data, as the contract has it. */
export function answerTo(kept: KeptBase, question: Question): unknown {
  switch (question.kind) {
    case "summary":
      return summary(kept);
    case "map":
      return journeyMap(kept, chosenBy(kept, question.filter), question.coverage);
    case "endings":
      return endings(kept, chosenBy(kept, question.filter));
    case "stalls":
      return stalls(kept, chosenBy(kept, question.filter));
    case "whoComesIn":
      return whoComesIn(kept, chosenBy(kept, question.filter));
    case "durations":
      return durations(kept, chosenBy(kept, question.filter));
    case "journeys":
      return journeyList(kept, chosenBy(kept, question.filter), question.activity);
    case "journey":
      return journey(kept, question.journey);
    case "similar":
      return similar(kept, question.journey, question.day);
    case "findings":
      return findings(kept);
    case "roadblocks":
      return roadblocks(kept, question.weeks);
    case "trackRecord":
      return trackRecord(kept, question.ending);
  }
}
