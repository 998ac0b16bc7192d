import type { Low } from "@cairn/domain/project/rounds/results.ts";
import type { RoundCount } from "@cairn/domain/project/rounds/rounds.ts";
import { sum } from "@cairn/domain/statistics/spread.ts";
import { readiness as readinessWords } from "../../words/en/readiness.ts";
import { joinNames } from "../../words/format.ts";

const says = readinessWords;

/** The answer to the screen's question in one line: what stands out in the latest count, or that it is not known yet. */
export function headlineOf(latest: RoundCount | undefined, low: readonly Low[], isOpen: boolean): string {
  if (!latest) return isOpen ? says.open : says.title;
  if (latest.reported.length === 0) return says.notEnough;
  const [first] = low;
  if (!first) return says.noneLow(sum(latest.reported.map(({ answered }) => answered)));
  const { groups, n } = first.line;
  const isSome = groups.length < latest.groups.length;
  return says.low(first.item.text, Math.round(first.share * n), n, isSome ? joinNames(groups) : "");
}
