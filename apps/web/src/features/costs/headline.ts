import { type Costing, isAsNow } from "@cairn/domain/project/costs/costing.ts";
import type { Assessment } from "../../parts/assessment.ts";
import { costs as costsWords } from "../../words/en/costs.ts";

/**
 * The answer in a few words: what is farthest ahead of carrying on as now after the last month, in the middle of the runs.
 * None before there is an assessment, or where there is nothing to compare with.
 */
export function headlineOf(
  { options, terms }: Costing,
  assessment: Assessment | undefined,
): { readonly title: string; readonly says?: string } | undefined {
  const costed = options.filter(({ lines }) => lines.length > 0);
  if (!terms || !assessment || costed.length < 2 || !costed.some(isAsNow)) return undefined;
  const { againstNow, runs } = assessment.appraisal;
  const [best] = againstNow
    .flatMap(({ id, upToMonth, aheadAtEnd }) => {
      const option = costed.find((it) => it.option.id === id)?.option;
      return option ? [{ option, ahead: upToMonth.at(-1)?.p50 ?? 0, share: aheadAtEnd.share }] : [];
    })
    .toSorted((a, b) => b.ahead - a.ahead);
  if (!best || best.ahead <= 0) return { title: costsWords.asNowBest(terms.months) };
  return {
    title: costsWords.headline(best.option.title, terms.months),
    says: costsWords.headlineSays(best.share, runs),
  };
}
