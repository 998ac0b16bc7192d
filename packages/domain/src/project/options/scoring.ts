import { z } from "zod";
import { type Around, unlessRemoved } from "../../kernel/area.ts";
import { Day } from "../../kernel/days.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { same } from "../../kernel/plain.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { isShared, SpaceId } from "../../kernel/space.ts";
import { Reason } from "../../kernel/text.ts";
import { refuseCrowd, refuseLeaningOn } from "../leaning.ts";
import { maxCriteria } from "./choosing.ts";
import { isPartOf, scoresIn, weightsIn } from "./comparison.ts";
import { type Options, options, ScoreValue } from "./options.ts";

const NewScore = z.object({
  scoreId: ThingId,
  criterionId: ThingId,
  /** 0 does not do it at all, 10 could not be better; absent: "I do not know". */
  value: ScoreValue.optional(),
  because: Reason.optional(),
});
type NewScore = z.infer<typeof NewScore>;
const maxRequests = 50;

/** A guest may take part in what is compared with them, but the customer's people alone judge it. */
function refuseGuest(space: SpaceId, { actor }: Around): Refusal | undefined {
  return isShared(space) && actor.side !== "customer" ? refuse("not_allowed", { needs: "the customer" }) : undefined;
}

/** Everybody has one score for an option on a criterion, and changes that one. */
function refuseScore(all: Options, space: SpaceId, optionId: string, score: NewScore, around: Around) {
  const { scoreId: id, criterionId } = score;
  const refused = refuseLeaningOn("criteria", [criterionId], space, around);
  if (refused) return refused;
  const criterion = all.criteria[criterionId];
  if (!criterion || !isPartOf(space, criterion)) return refuse("not_found", { id: criterionId });
  const isSameCell = (it: { readonly optionId: string; readonly criterionId: string; readonly scoredBy: string }) =>
    it.optionId === optionId && it.criterionId === criterionId && it.scoredBy === around.actor.personId;
  const taken = around.find(id) && !(all.scores[id]?.space === space && isSameCell(all.scores[id]));
  const twice = scoresIn(space, all).some((it) => it.id !== id && isSameCell(it));
  return taken || twice ? refuse("duplicate", { id }) : undefined;
}

const isNews = (all: Options, { scoreId, value, because }: NewScore): boolean => {
  const was = unlessRemoved(all.scores[scoreId]);
  return !was || !same({ value: was.value, because: was.because }, { value, because });
};

const scoreOption = options.command({
  summary: "Score an option on one or more criteria, 0 to 10 or “I do not know”, each with a reason if there is one",
  input: z.object({ space: SpaceId, optionId: ThingId, scores: z.array(NewScore).min(1).max(maxCriteria) }),
  needs: "contribute",
  decide: (all, { space, optionId, scores }, around) => {
    const refused = refuseLeaningOn("options", [optionId], space, around) ?? refuseGuest(space, around);
    if (refused) return refused;
    const option = all.options[optionId];
    if (!option || !isPartOf(space, option)) return refuse("not_found", { id: optionId });
    if (option.ruledOut) return refuse("not_now", { state: "ruled out" });
    if (weightsIn(space, all).state !== "agreed") return refuse("not_now", { state: "weights are not agreed yet" });
    if (new Set(scores.flatMap((it) => [it.scoreId, it.criterionId])).size < 2 * scores.length)
      return refuse("duplicate", { id: "scores" });
    for (const score of scores) {
      const wrong = refuseScore(all, space, optionId, score, around);
      if (wrong) return wrong;
    }
    const news = scores.filter((score) => isNews(all, score));
    if (news.length === 0) return refuse("nothing_to_change");
    return news.map((score) => ({ type: "optionScored" as const, space, optionId, ...score }));
  },
});

const takeBackScores = options.command({
  summary: "Take back scores of one's own, so that they are missing again",
  input: z.object({ scoreIds: z.array(ThingId).min(1).max(maxCriteria) }),
  needs: "contribute",
  decide: (all, { scoreIds }, around) => {
    const events = [];
    for (const scoreId of new Set(scoreIds)) {
      const score = unlessRemoved(all.scores[scoreId]);
      if (!score) return refuse("not_found", { id: scoreId });
      if (score.scoredBy !== around.actor.personId) return refuse("not_allowed", { needs: "having scored it" });
      events.push({ type: "scoreTakenBack" as const, space: score.space, scoreId });
    }
    return events;
  },
});

const askForScores = options.command({
  summary: "Ask people to score the options, with the reason and the day it is needed by",
  input: z.object({
    requestId: ThingId,
    space: SpaceId,
    askedOf: z.array(PersonId).min(1).max(50),
    because: Reason.optional(),
    due: Day.optional(),
  }),
  needs: "plan",
  decide: (all, { space, ...request }, around) => {
    if (around.find(request.requestId)) return refuse("duplicate", { id: request.requestId });
    const refused =
      refuseLeaningOn("people", request.askedOf, space, around) ??
      refuseCrowd(all.scoringRequests, space, "requests to score", maxRequests);
    return refused ?? [{ type: "scoresAskedFor", space, ...request }];
  },
});

export const scoringCommands = { scoreOption, takeBackScores, askForScores };
