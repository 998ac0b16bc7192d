import { z } from "zod";
import { unlessRemoved } from "../../kernel/area.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile, Reason, Text, TextBefore } from "../../kernel/text.ts";
import { Job } from "../jobs.ts";
import { refuseLeaning } from "./place.ts";
import { plan } from "./plan.ts";

const askQuestion = plan.command({
  summary: "Note a question that should be asked and answered",
  input: z.object({
    questionId: ThingId,
    space: SpaceId,
    text: Reason,
    activityId: ThingId.optional(),
    job: Job.optional(),
    askedOf: PersonId.optional(),
  }),
  needs: "contribute",
  decide: (_, { space, ...question }, around) => {
    if (around.find(question.questionId)) return refuse("duplicate", { id: question.questionId });
    const waitsFor = question.activityId === undefined ? [] : [question.activityId];
    const refused = refuseLeaning(space, { waitsFor, ownerId: question.askedOf }, around);
    return refused ?? [{ type: "questionAsked", space, ...question }];
  },
});

const answerQuestion = plan.command({
  summary: "Answer a question, or improve its answer",
  input: z.object({ questionId: ThingId, text: Text, from: TextBefore.optional() }),
  needs: "contribute",
  decide: (all, { questionId, text, from }) => {
    const question = unlessRemoved(all.questions[questionId]);
    if (!question) return refuse("not_found", { id: questionId });
    const current = question.answer?.text;
    if (current === text) return refuse("nothing_to_change");
    return editedMeanwhile(from, current) ?? [{ type: "questionAnswered", space: question.space, questionId, text }];
  },
});

const takeBackAnswer = plan.command({
  summary: "Take back an answer, so that the question is open again",
  input: z.object({ questionId: ThingId }),
  needs: "contribute",
  decide: (all, { questionId }, around) => {
    const question = unlessRemoved(all.questions[questionId]);
    if (!question) return refuse("not_found", { id: questionId });
    if (!question.answer) return refuse("nothing_to_change");
    const own = question.answer.by === around.actor.personId;
    if (!own && !around.may("plan", question.space)) return refuse("not_allowed", { needs: "plan" });
    return [{ type: "answerTakenBack", space: question.space, questionId }];
  },
});

export const askingCommands = { askQuestion, answerQuestion, takeBackAnswer };
