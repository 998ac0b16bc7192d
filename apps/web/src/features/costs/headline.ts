import { type Costing, isAsNow } from "@cairn/domain/project/costs/costing.ts";
import type { Assessment } from "../../parts/assessment.ts";
import { costs as costsWords } from "../../words/en/costs.ts";

/**
 * The answer in a few words: which option's middle sum is best after the last month. None before there is an assessment, or
 * where there is nothing to compare with.
 */
export function headlineOf(
  { options, terms }: Costing,
  assessment: Assessment | undefined,
): { readonly title: string; readonly says?: string } | undefined {
  const costed = options.filter(({ lines }) => lines.length > 0);
  if (!terms || !assessment || costed.length < 2 || !costed.some(isAsNow)) return undefined;
  const { asNow, others, againstNow, runs } = assessment.appraisal;
  const endOf = (id: string): number => [asNow, ...others].find((it) => it.id === id)?.upToMonth.at(-1)?.p50 ?? 0;
  const [first, ...rest] = costed;
  const best = rest.reduce((a, b) => (a && endOf(b.option.id) > endOf(a.option.id) ? b : a), first);
  if (!best) return undefined;
  if (isAsNow(best)) return { title: costsWords.asNowBest(terms.months) };
  const share = againstNow.find(({ id }) => id === best.option.id)?.aheadAtEnd.share ?? 0;
  return {
    title: costsWords.headline(best.option.title, terms.months),
    says: costsWords.headlineSays(share, runs),
  };
}
