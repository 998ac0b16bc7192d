import type { Ending } from "@cairn/contract/experience-filter.ts";
import type { EndingRule, Survey } from "@cairn/contract/experience-import.ts";
import type { z } from "zod";

type Said = EndingRule["byActivity"];

/** What people call their endings, the surer words first. Somebody has to look at what comes of it. */
const calledSo: readonly (readonly [z.output<typeof Ending>, RegExp])[] = [
  ["no decision", /no.?decision|cancel|withdr|dropped|abandon|expired|stale|lapsed|timed.?out|no.?response|dormant/i],
  ["chose another", /another|competitor|lost/i],
  ["chose not to act", /declin|reject|refus|denied|not.?pursued|decided.*\bno\b/i],
  ["realised", /realis|realiz|benefit|went.?live|in.?use/i],
  ["committed", /sign|\bwon\b|approv|accept|activat|grant|committed|ordered|decided.*\byes\b/i],
];

const endingCalled = (word: string): z.output<typeof Ending> | undefined =>
  calledSo.find(([, words]) => words.test(word))?.[0];

/**
 * A first guess at how endings are told, from their names alone. What was said already stays. Of activities only those are
 * guessed that come last in at least half of the projects that have them: an offer that is accepted on the way ends nothing.
 */
export function guessedEndings(rule: EndingRule, { activities, outcomes }: Survey): EndingRule {
  const guess = (words: readonly string[], said: Said): Said => ({
    ...Object.fromEntries(
      words.flatMap((word) => {
        const ending = endingCalled(word);
        return ending ? [[word, ending]] : [];
      }),
    ),
    ...said,
  });
  const lastOnes = activities.filter(({ last, journeys }) => last > 0 && last >= journeys / 2).map(({ name }) => name);
  return {
    ...rule,
    byOutcome: guess(
      outcomes.map(({ value }) => value),
      rule.byOutcome,
    ),
    byActivity: guess(lastOnes, rule.byActivity),
  };
}
