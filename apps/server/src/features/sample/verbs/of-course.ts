import type { Job } from "@cairn/domain/project/jobs.ts";
import type { InputOf } from "@cairn/domain/project/project.ts";
import type { In, Voice } from "./voice.ts";

type Raised = In & { readonly because?: string; readonly about?: string };
type Said = In & { readonly on?: string; readonly to?: readonly string[] };

/** What happens on the way, what is said about it, and who sees it. */
export function verbsOfCourse({ does, id, maybe, space }: Voice) {
  return {
    raises: (name: string, what: string, { in: audience, because, about }: Raised) =>
      does("raiseRoadblock", {
        roadblockId: id(name),
        space: space(audience),
        what,
        because,
        activityId: maybe(about),
      }),
    clears: (name: string, how: string) => does("clearRoadblock", { roadblockId: id(name), how }),
    raisesAgain: (name: string) => does("sayRoadblockIsBack", { roadblockId: id(name) }),
    pauses: (name: string, because: string, restartWhen: string) =>
      does("pauseProject", { pauseId: id(name), space: space(), because, restartWhen }),
    restarts: (name: string, because: string) => does("restartProject", { pauseId: id(name), because }),
    reopens: (name: string, job: Job, because: string) =>
      does("reopenJob", { reopeningId: id(name), space: space(), job, because }),
    says: (name: string, text: string, { in: audience, on, to = [] }: Said = {}) =>
      does("comment", { commentId: id(name), space: space(audience), on: maybe(on), text, mentions: to.map(id) }),
    rewords: (name: string, text: string) => does("editComment", { commentId: id(name), text, mentions: [] }),
    removes: (name: string) => does("remove", { id: id(name) }),
    restores: (name: string) => does("restore", { id: id(name) }),
    shares: (name: string) => does("share", { id: id(name), to: space("shared"), leaveOut: true }),
    withdraws: (name: string) => does("withdraw", { id: id(name) }),
    takesOutForGood: (name: string, field: InputOf<"redact">["field"]) => does("redact", { id: id(name), field }),
  };
}
