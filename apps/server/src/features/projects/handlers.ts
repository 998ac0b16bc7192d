import type { projects } from "@cairn/contract/projects.ts";
import { isRefusal } from "@cairn/domain/kernel/refusal.ts";
import type { CommandName } from "@cairn/domain/project/project.ts";
import { submit } from "@cairn/domain/project/submit.ts";
import type { CommandHandler, Handlers } from "../../http/visit.ts";
import { reachInto, throughTheDoor } from "../../store/context.ts";
import { cardsIn, cardsShown } from "../../store/projects/cards.ts";
import type { Folds } from "../../store/projects/folds.ts";
import { eventsAfter, inViewersOrder } from "../../store/projects/log.ts";
import { participationsOf } from "../../store/projects/participation.ts";
import { countClosed } from "../rounds/counting.ts";
import { beginProject } from "./begin.ts";
import { type Afterwards, asDecision, carry } from "./carry.ts";
import { exportOf } from "./export.ts";
import { importProject } from "./import.ts";
import { markdownOf } from "./markdown.ts";
import { saveSeen, seenBefore, summariesOf } from "./queries.ts";
import { follow } from "./stream.ts";
import { takeBack } from "./undo.ts";

/** What can be asked of a project, and of all of one's projects. */
export function projectHandlers(folds: Folds): Handlers<typeof projects> {
  return {
    async listProjects({ db, account }) {
      const taking = await throughTheDoor(db, () => participationsOf(db, account.accountId));
      await reachInto(db, taking);
      return { projects: await summariesOf(db, taking) };
    },

    async beginProject(visit) {
      await beginProject(visit, visit.body);
      return { projectId: visit.body.projectId };
    },

    async readProject({ db, participation, now, fingerprint }) {
      const { projectId, actor, spaces } = participation;
      const [loaded, cards] = await Promise.all([folds.load(db, projectId, spaces), cardsIn(db, projectId, spaces)]);
      const lastSeenAt = seenBefore(participation, now);
      const states = loaded?.folds ?? [];
      const rest = { projectId, you: actor, cards: cardsShown(cards), ...(lastSeenAt && { lastSeenAt }) };
      fingerprint(JSON.stringify([loaded?.logId, states.map(({ space, seq }) => [space, seq]), rest]));
      return { ...rest, spaces: [...states] };
    },

    streamProject: async ({ query, lastEventId }) => follow(lastEventId ?? query.after),

    async readHistory({ db, participation }) {
      const { projectId, spaces } = participation;
      const events = await eventsAfter(db, projectId, spaces);
      return { events: inViewersOrder(events), cards: cardsShown(await cardsIn(db, projectId, spaces)) };
    },

    undo: (visit) => takeBack(visit, folds, visit.body.commandId),

    async markSeen({ db, account, participation, now }) {
      await saveSeen(db, participation, account.accountId, now);
      return {};
    },

    exportProject: ({ db, participation, now }) => exportOf(db, participation, now),
    exportMarkdown: ({ db, participation }) => markdownOf(db, folds, participation),
    importProject: (visit) => importProject(visit, visit.body),
  };
}

/** Every command of the domain in one: it decides, we keep. */
export function commandHandler(folds: Folds, afterwards: Afterwards): CommandHandler {
  return async (visit, name: CommandName) =>
    carry(
      visit,
      folds,
      { name, body: visit.body },
      async (visible) => {
        const outcome = submit(visible, name, visit.body, visit.participation.actor, visit.now);
        if (isRefusal(outcome)) return outcome;
        const { events, cards } = asDecision(outcome);
        return { events: await countClosed(visit, visible, events), cards };
      },
      afterwards,
    );
}
