import { Ending } from "@cairn/contract/experience-filter.ts";
import type { EndingPreview, EndingRule, Reading, Survey } from "@cairn/contract/experience-import.ts";
import { endedAsSaid } from "@cairn/evidence/journeys/ended-as-said.ts";
import { endedBy, endingsAtSilence } from "@cairn/evidence/journeys/ended-by.ts";
import { cairnEndings, type Journeys } from "@cairn/evidence/journeys/journeys.ts";

const drift = "no decision";
/** How the counts would change if silence were an ending after so many days: shown wherever the rule is used. */
const silencesShown = [60, 90, 180];

/** The column or attribute that says how journeys ended, if the reading names one. */
export const outcomeOf = (reading: Reading | undefined): string | undefined =>
  reading?.format === "csv" ? reading.columns.outcome : reading?.outcome;

/** The rule before anybody said one: words that are Cairn's own endings mean just that. */
export const ownWords = ({ outcomes }: Survey): EndingRule => ({
  byActivity: {},
  byOutcome: Object.fromEntries(
    outcomes.flatMap(({ value }) => {
      const ending = Ending.safeParse(value.trim().toLowerCase());
      return ending.success ? [[value, ending.data]] : [];
    }),
  ),
  roadblocks: [],
  standsFor: {},
});

/** A base as it was read, with its endings told by the rule. */
export const endingsTold = (read: Journeys, outcome: string | undefined, rule: EndingRule): Journeys =>
  endedBy(asSaid(read, outcome, rule), silenceRule(rule));

const asSaid = (read: Journeys, outcome: string | undefined, rule: EndingRule): Journeys =>
  outcome === undefined ? read : endedAsSaid(read, outcome, rule.byOutcome);

const silenceRule = ({ byActivity, silentDays }: EndingRule) =>
  silentDays === undefined ? { byActivity } : { byActivity, silentDays, silentEnding: drift };

/** What the rule comes to, and what it would come to at other silences. */
export function endingPreview(read: Journeys, outcome: string | undefined, rule: EndingRule): EndingPreview {
  const { byActivity, silentDays = Number.POSITIVE_INFINITY } = rule;
  const asked = [silentDays, ...silencesShown];
  const silences = endingsAtSilence(asSaid(read, outcome, rule), { byActivity, silentEnding: drift }, asked);
  const [now, ...others] = silences.map(({ days, counts }) => ({ days, counts: inOrder(counts) }));
  return { rule, counts: now?.counts ?? [], atSilence: others };
}

const open = "still open";

const inOrder = (counts: ReadonlyMap<string, number>): EndingPreview["counts"] =>
  [...cairnEndings, open as typeof open].map((ending) => ({ ending, journeys: counts.get(ending) ?? 0 }));
