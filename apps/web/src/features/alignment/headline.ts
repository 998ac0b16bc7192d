import type { Gap } from "@cairn/domain/project/rounds/results.ts";
import type { RoundCount } from "@cairn/domain/project/rounds/rounds.ts";
import { alignment as alignmentWords } from "../../words/en/alignment.ts";

const says = alignmentWords;

/** The answer to the screen's question in one line: where people are furthest apart, or that it is not known yet. */
export function headlineOf(latest: RoundCount | undefined, gaps: readonly Gap[], isOpen: boolean): string {
  if (!latest) return isOpen ? says.open : says.title;
  if (latest.reported.length === 0) return says.notEnough;
  const [widest] = gaps;
  if (!widest || widest.apart === 0) return says.agreed;
  return says.widest(widest.option ?? widest.item.text);
}
