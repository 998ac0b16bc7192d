import type { Condition } from "./experience.ts";
import type { Situation } from "./situation.ts";

const allows = <T>(listed: readonly T[] | undefined, value: T): boolean => listed?.includes(value) ?? true;

/** Does the situation meet the condition? Every facet the condition names must hold; of its rules, at least one. */
export function holds(
  { kind, reach, size, buying, rules, finishing, dated }: Condition,
  situation: Situation,
): boolean {
  return (
    allows(kind, situation.kind) &&
    allows(reach, situation.reach) &&
    allows(size, situation.size) &&
    allows(buying, situation.buying) &&
    allows(finishing, situation.finishing) &&
    (rules?.some((rule) => situation.rules.includes(rule)) ?? true) &&
    (dated === undefined || dated === (situation.dateThatMatters !== undefined))
  );
}

const buyingInWords: Readonly<Record<Situation["buying"], string>> = {
  yes: "something will be bought",
  perhaps: "something may be bought",
  no: "nothing will be bought",
};

const finishingInWords: Readonly<Record<Situation["finishing"], string>> = {
  "usually on time": "projects usually finish on time",
  "usually late": "projects usually run late",
  "often stall": "projects often stall",
  "hard to say": "it is hard to say how projects get finished",
};

const or = (words: readonly string[]): string => words.join(" or ");

/** The condition as the end of a sentence that begins with "when". */
export function conditionInWords({ kind, reach, size, buying, rules, finishing, dated }: Condition): string {
  const parts = [
    kind && `the change is: ${or(kind)}`,
    reach && `${or(reach)} people have to work differently`,
    size && `the project is ${or(size)}`,
    buying && or(buying.map((it) => buyingInWords[it])),
    rules && `there are rules on ${or(rules)}`,
    finishing && or(finishing.map((it) => finishingInWords[it])),
    dated === undefined ? undefined : dated ? "there is a date that matters" : "no date has been named",
  ];
  return parts.filter((part) => part !== undefined).join(", and ") || "always";
}
