import { z } from "zod";
import { unlessRemoved } from "../../kernel/area.ts";
import { ThingId } from "../../kernel/ids.ts";
import { refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { refuseCrowd, refuseLeaningOn } from "../leaning.ts";
import { AnswerFields, BaselineFields, dates } from "./dates.ts";
import { baselinesOf, laidTogether } from "./known.ts";

const most = { baselines: 500, answers: 3000 } as const;

const goByDates = dates.command({
  summary: "Say which dates the plan goes by from now on, before whoever sees the space; only what moves is kept",
  input: BaselineFields.extend({ baselineId: ThingId, space: SpaceId }),
  needs: "plan",
  decide: (all, { baselineId, space, dates: asked, ...rest }, around) => {
    if (around.find(baselineId)) return refuse("duplicate", { id: baselineId });
    const ids = asked.map(({ activityId }) => activityId);
    if (new Set(ids).size < ids.length) return refuse("duplicate", { id: "dates" });
    const refused =
      refuseLeaningOn("activities", ids, space, around) ??
      refuseCrowd(all.baselines, space, "sets of dates", most.baselines);
    if (refused) return refused;
    // Only what this audience was told is looked at: what holds for others would betray itself by what moves.
    const told = laidTogether(baselinesOf(all).filter((it) => it.space === space));
    const moved = asked.filter(({ activityId, from, to }) => {
      const was = told.get(activityId);
      return was?.from !== from || was.to !== to;
    });
    if (moved.length === 0) return refuse("nothing_to_change");
    return [{ type: "datesSet", space, baselineId, ...rest, dates: moved }];
  },
});

const takeBackDates = dates.command({
  summary: "Take back the last dates the plan went by, so that those before hold again",
  input: z.object({ baselineId: ThingId }),
  needs: "plan",
  decide: (all, { baselineId }) => {
    const was = unlessRemoved(all.baselines[baselineId]);
    if (!was) return refuse("not_found", { id: baselineId });
    const last = baselinesOf(all).findLast(({ space }) => space === was.space);
    if (last?.id !== baselineId) return refuse("not_now", { state: "other dates by now" });
    return [{ type: "datesTakenBack", space: was.space, baselineId }];
  },
});

const bringDatesBack = dates.command({
  summary: "Go by dates again that were taken back, where none have come after them",
  input: z.object({ baselineId: ThingId }),
  needs: "plan",
  decide: (all, { baselineId }) => {
    const was = all.baselines[baselineId];
    if (!was) return refuse("not_found", { id: baselineId });
    if (!was.removed) return refuse("nothing_to_change");
    const last = baselinesOf(all).findLast(({ space }) => space === was.space);
    if (last && last.at > was.at) return refuse("not_now", { state: "other dates by now" });
    return [{ type: "datesBroughtBack", space: was.space, baselineId }];
  },
});

const answerDates = dates.command({
  summary: "Say whether the dates of an activity can be kept by whoever does it, or which could",
  input: AnswerFields.extend({ answerId: ThingId, space: SpaceId }),
  needs: "contribute",
  decide: (all, { answerId, space, ...answer }, around) => {
    if (around.find(answerId)) return refuse("duplicate", { id: answerId });
    const refused =
      refuseLeaningOn("activities", [answer.activityId], space, around) ??
      refuseCrowd(all.dateAnswers, space, "answers to dates", most.answers);
    if (refused) return refused;
    const owner = around.find(answer.activityId)?.thing;
    const personId = owner && "ownerId" in owner ? owner.ownerId : undefined;
    if (typeof personId !== "string") return refuse("not_now", { state: "nobody has it" });
    if (personId !== around.actor.personId && !around.may("plan", space))
      return refuse("not_allowed", { needs: "own" });
    const parsed = dates.events.datesAnswered.shape.personId.parse(personId);
    return [{ type: "datesAnswered", space, answerId, personId: parsed, ...answer }];
  },
});

export const datesCommands = { goByDates, takeBackDates, bringDatesBack, answerDates };
