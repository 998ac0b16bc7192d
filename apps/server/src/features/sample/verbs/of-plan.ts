import type { Job } from "@cairn/domain/project/jobs.ts";
import type { InputOf } from "@cairn/domain/project/project.ts";
import type { Audience, In, Voice } from "./voice.ts";

type NewActivity = Omit<InputOf<"addActivity">, "activityId" | "space">;
/** Days are days of the story. */
type Given = { readonly to?: string; readonly with?: readonly string[]; readonly due?: number };
type Asked = In & { readonly about?: string; readonly of?: string; readonly job?: Job };

/** What is done with activities and questions. */
export function verbsOfPlan({ stage, does, id, maybe, space }: Voice) {
  return {
    adds: (name: string, activity: NewActivity, audience?: Audience) =>
      does("addActivity", { activityId: id(name), space: space(audience), ...activity }),
    strikesOut: (name: string, because: string) => does("strikeOut", { activityId: id(name), because }),
    putsBack: (name: string, to: InputOf<"putActivityBack">["to"]) =>
      does("putActivityBack", { activityId: id(name), to }),
    moves: (name: string, job: Job, behind: string) =>
      does("moveActivity", { activityId: id(name), job, after: id(behind) }),
    gives: (name: string, { to, with: helpers, due }: Given) =>
      does("changeActivity", {
        activityId: id(name),
        changes: {
          ownerId: maybe(to),
          contributors: helpers?.map(id),
          due: due === undefined ? undefined : stage.day(due),
        },
      }),
    starts: (name: string) => does("startActivity", { activityId: id(name) }),
    finishes: (name: string, note?: string) => does("finishActivity", { activityId: id(name), note }),
    takesUpAgain: (name: string, because: string) => does("reopenActivity", { activityId: id(name), because }),
    declines: (name: string, because: string, suggested?: string) =>
      does("declineActivity", { activityId: id(name), because, suggested: maybe(suggested) }),
    declinesNoMore: (name: string) => does("takeBackDecline", { activityId: id(name) }),
    asks: (name: string, text: string, { in: audience, about, of, job }: Asked) =>
      does("askQuestion", {
        questionId: id(name),
        space: space(audience),
        text,
        activityId: maybe(about),
        job,
        askedOf: maybe(of),
      }),
    answers: (name: string, text: string) => does("answerQuestion", { questionId: id(name), text }),
    takesBackAnswer: (name: string) => does("takeBackAnswer", { questionId: id(name) }),
  };
}
