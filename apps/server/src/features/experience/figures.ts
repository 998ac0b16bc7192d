import type { experience } from "@cairn/contract/experience.ts";
import { endingsOf } from "@cairn/evidence/course/endings.ts";
import { gapsOf } from "@cairn/evidence/course/gaps.ts";
import { leaksIn } from "@cairn/evidence/forecast/leaks.ts";
import { findingsOf } from "@cairn/evidence/hazard/findings.ts";
import { type EndingRule, endedBy, endingsAtSilence } from "@cairn/evidence/journeys/ended-by.ts";
import { dayMs, eventsIn, type Journeys, journeysIn, periodOf } from "@cairn/evidence/journeys/journeys.ts";
import { mapOf } from "@cairn/evidence/map/journey-map.ts";
import { loopsOf } from "@cairn/evidence/map/loops.ts";
import { variantsOf } from "@cairn/evidence/map/variants.ts";
import { type Enough, whenEnough } from "@cairn/evidence/shares/few.ts";
import { stageAt } from "@cairn/evidence/survival/aalen-johansen.ts";
import type { z } from "zod";

type Answers = {
  readonly map: z.input<typeof experience.readJourneyMap.ok>;
  readonly ends: z.input<typeof experience.readJourneyEndings.ok>;
  readonly stalls: z.input<typeof experience.readJourneyStalls.ok>;
  readonly findings: z.input<typeof experience.readJourneyFindings.ok>;
};
export type Asked = keyof Answers;
type Figure<A extends Asked> = Extract<Answers[A], { enough: true }>["figure"];

/** The fewest journeys of which something is said. */
const fewest: Readonly<Record<Asked, number>> = { map: 1, ends: 20, stalls: 20, findings: 200 };

const silences = [60, 90, 180];

/** One figure of an import, or how many journeys are missing for it. */
export function figureOf<A extends Asked>(asked: A, base: Journeys, rule: EndingRule | undefined): Answers[A] {
  const ended = rule ? endedBy(base, rule) : base;
  const figures: { readonly [K in Asked]: () => Figure<K> } = {
    map: () => mapFigure(base),
    ends: () => endsFigure(base, ended, rule),
    stalls: () => stallsFigure(ended),
    findings: () => findingsFigure(ended),
  };
  const enough: Enough<Figure<A>> = whenEnough(journeysIn(base), fewest[asked], figures[asked]);
  return enough as Answers[A];
}

const momentOf = (ms: number) => new Date(ms).toISOString() as never;

function saidOf(base: Journeys, method: string) {
  const period = periodOf(base);
  return {
    method,
    journeys: journeysIn(base),
    ...(period && { period: { from: momentOf(period.from), to: momentOf(period.to) } }),
  };
}

const mostEdges = 600;
const mostPaths = 10;

function mapFigure(base: Journeys): Figure<"map"> {
  const { done, edges } = mapOf(base);
  const variants = variantsOf(base);
  const { offsets } = base.journeys;
  const pathOf = (journey: number): string[] =>
    Array.from(
      base.events.activity.subarray(offsets[journey], offsets[journey + 1]),
      (it) => base.activities[it] ?? "",
    );
  return {
    ...saidOf(
      base,
      "A line from one activity to the next counts how often the second began after the first was completed, with nothing begun and completed in between. Medians are exact.",
    ),
    events: eventsIn(base),
    activities: base.activities.map((name, at) => ({ name, count: done[at] ?? 0 })),
    edges: edges
      .toSorted((a, b) => b.count - a.count)
      .slice(0, mostEdges)
      .map(({ from, to, count, medianMs, p80Ms }) => ({
        from,
        to,
        count,
        medianDays: medianMs / dayMs,
        p80Days: p80Ms / dayMs,
      })),
    loops: loopsOf(base).map(({ kind, times, journeys }) => ({ kind, times, journeys })),
    variants: {
      count: variants.length,
      most: variants.slice(0, mostPaths).map(({ example, count }) => ({ path: pathOf(example), count })),
    },
  };
}

/** So many moments are drawn of a curve that steps at every ending. */
const drawn = 60;

function endsFigure(base: Journeys, ended: Journeys, rule: EndingRule | undefined): Figure<"ends"> {
  const curve = endingsOf(ended);
  const last = curve.stages.at(-1)?.time ?? 0;
  const stages = Array.from({ length: drawn + 1 }, (_, at) =>
    stageAt(curve, (last * at) / drawn, ended.endings.length),
  );
  const count = (ending: number): number => ended.journeys.ending.reduce((sum, it) => sum + Number(it === ending), 0);
  return {
    ...saidOf(ended, curve.method),
    stillOpen: curve.stillOpen,
    endings: ended.endings.map((name, at) => ({ name, count: count(at + 1) })),
    stages: stages.map(({ time, running, open, by }) => ({
      days: time,
      running,
      open,
      by: by.map(({ estimate, low, high }) => ({ estimate, low, high })),
    })),
    atSilence: endingsAtSilence(base, { silentEnding: "no decision", ...(rule ?? { byActivity: {} }) }, silences).map(
      ({ days, counts }) => ({ days, counts: [...counts].map(([name, it]) => ({ name, count: it })) }),
    ),
  };
}

function stallsFigure(base: Journeys): Figure<"stalls"> {
  return {
    ...saidOf(
      base,
      "Days from the completion of an activity to whatever came next, by Kaplan and Meier; projects that are still idle count as long as they lasted. A stall is longer than nine in ten of those that went on.",
    ),
    gaps: gapsOf(base)
      .toSorted((a, b) => b.of - a.of)
      .map((gap) => {
        const { estimate, low, high } = gap.onWithin30Days;
        return {
          ...defined(gap),
          activity: base.activities[gap.activity] ?? "",
          onWithin30Days: { estimate, low, high },
        };
      }),
  };
}

type Gap = ReturnType<typeof gapsOf>[number];

/** JSON has no place for what is not known. */
function defined({ of, stillIdle, stalls, medianDays, p80Days, stallDays }: Gap) {
  return {
    of,
    stillIdle,
    stalls,
    ...(medianDays !== undefined && { medianDays }),
    ...(p80Days !== undefined && { p80Days }),
    ...(stallDays !== undefined && { stallDays }),
  };
}

/** Journeys are followed for two years; what comes later is not told apart. */
const weeksFollowed = 104;

function findingsFigure(base: Journeys): Figure<"findings"> {
  const { findings, ended, method, isClosed, pace } = findingsOf(base, { weeks: weeksFollowed, seed: "cairn" });
  const told = findings.map((it) => {
    const about = {
      activity: base.activities[it.activity] ?? "",
      ending: base.endings[it.ending - 1] ?? "",
      with: it.behind.with,
      without: it.behind.without,
    };
    if (it.refused) return { ...about, refused: it.refused };
    const { low, estimate, high } = it.logRatio;
    const ratio = { low: Math.exp(low), estimate: Math.exp(estimate), high: Math.exp(high) };
    return { ...about, ratio, q: it.q, isDistinguishable: it.isDistinguishable, fadesWithLag: it.fadesWithLag };
  });
  return {
    ...saidOf(base, method),
    ended,
    isClosed,
    pace: { spread: pace.spread, isUnexplained: pace.isUnexplained },
    leaks: leaksIn(base).map(({ kind, name, ending }) => ({ kind, name, ending })),
    findings: isClosed ? [] : told,
  };
}
