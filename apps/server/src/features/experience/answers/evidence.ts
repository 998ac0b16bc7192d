import type { ActivityEvidence } from "@cairn/domain/frame/evidence.ts";
import type { Finding } from "@cairn/evidence/hazard/finding.ts";
import { findingsOf } from "@cairn/evidence/hazard/findings.ts";
import type { Journeys } from "@cairn/evidence/journeys/journeys.ts";
import { endingsTogether } from "@cairn/evidence/journeys/renamed.ts";
import { usualOf } from "@cairn/evidence/likeness/usual.ts";
import type { KeptBase } from "./kept-base.ts";
import { standingOf } from "./looking.ts";
import { learnable, type Reckoned, weeksFollowed } from "./reckoned.ts";
import { endedIn, leastForFindings } from "./summary.ts";

const wentAhead = "went ahead";
/** So many of those that went ahead, and of the others, must have come as far as the week that is looked at. */
const leastCell = 20;

/** What the base says of the activities of the library that something in it stands for: how each goes with going ahead. */
export function evidence(kept: KeptBase): Reckoned<object> {
  const have = endedIn(kept.journeys);
  if (have < leastForFindings) return { have, need: leastForFindings };
  const whole = endingsTogether(kept.inLibraryTerms(), ["committed", "realised"], wentAhead);
  const ending = 1 + whole.endings.indexOf(wentAhead);
  const told = ending === 0 ? [] : tellings(whole, ending, kept);
  const ended = (isAhead: boolean): number =>
    whole.journeys.ending.reduce((sum, it) => sum + Number(it > 0 && (it === ending) === isAhead), 0);
  const isEnough = ({ ahead, others }: ActivityEvidence): boolean => Math.min(ahead.of, others.of) >= leastCell;
  return {
    figure: {
      ...standingOf(kept, "hazard"),
      ahead: ended(true),
      others: ended(false),
      activities: told.filter(isEnough),
      tooFew: [...kept.standing.keys()]
        .filter((id) => !told.some((it) => it.libraryId === id && isEnough(it)))
        .toSorted(),
    },
  };
}

function tellings(whole: Journeys, ending: number, { standing, mark }: KeptBase): readonly ActivityEvidence[] {
  const { base } = learnable(whole, new Set(standing.keys()));
  const { findings, isClosed } = findingsOf(base, { weeks: weeksFollowed(base), seed: mark.version });
  return [...standing].flatMap(([libraryId, names]): ActivityEvidence[] => {
    const activity = whole.activities.indexOf(libraryId);
    if (activity < 0) return [];
    const found = findings.find((it) => it.ending === ending && base.activities[it.activity] === libraryId);
    return [{ libraryId, names: [...names], ...usualOf(whole, activity, ending), ...compared(isClosed, found) }];
  });
}

function compared(isClosed: boolean, found: Finding | undefined): Pick<ActivityEvidence, "goesWith" | "ratio" | "q"> {
  if (isClosed || !found || found.refused !== undefined || found.fadesWithLag) return { goesWith: "not compared" };
  const { low, estimate, high } = found.logRatio;
  const figures = { ratio: { low: Math.exp(low), estimate: Math.exp(estimate), high: Math.exp(high) }, q: found.q };
  if (!found.isDistinguishable || (low <= 0 && high >= 0))
    return { goesWith: "cannot be told from chance", ...figures };
  return { goesWith: low > 0 ? "goes with going ahead" : "goes with not going ahead", ...figures };
}
