import type { evidence as contract } from "@cairn/contract/evidence.ts";
import { Failure } from "@cairn/contract/failures.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import { type Journey, journeyOf } from "@cairn/domain/project/journey.ts";
import type { Account, Handlers, Step } from "../../http/visit.ts";
import { comeInAs, throughTheDoor } from "../../store/context.ts";
import { type Folds, sideBySide } from "../../store/projects/folds.ts";
import type { Participation } from "../../store/projects/participation.ts";
import type { UnderWay } from "./answers/outlook.ts";
import { basesOf, keyOf, sentBase } from "./bases.ts";
import type { FigureThread } from "./figures/asking.ts";
import { tallyOf } from "./past-answers.ts";
import { leadingOrganisation } from "./queries.ts";
import type { Reckoning } from "./reckoning.ts";

/**
 * What the past projects of the organisation whose people lead a project say to it. It is that organisation's own past: who does
 * not belong to it does not learn that there is any.
 */
export const evidenceHandlers = ({ thread, reckoning, folds }: House): Handlers<typeof contract> => ({
  async readEvidence({ step, participation, account, now }) {
    const past = await pastOf(step, participation, account, folds);
    if (!past) return { state: "none" };
    const said = await reckoning.figure(past.step, past.base, { kind: "evidence" }, now);
    if (said.state !== "reckoned") return said;
    // What the thread answers is made by the contract's shapes; in tests the door checks it.
    return { ...said, figure: { ...(said.figure as object), organisation: past.organisation } as never };
  },

  async readPastAnswers({ step, participation, account }) {
    const past = await pastOf(step, participation, account, folds);
    const answers = past?.base.ownProjects?.answers;
    if (!past || !answers) return { state: "none" };
    const figure = { organisation: past.organisation, projects: answers.length, answers: tallyOf(answers) };
    return { state: "counted", figure };
  },

  async readOutlook({ step, participation, account, now }) {
    const past = await pastOf(step, participation, account, folds);
    if (!past) return { state: "none" };
    const { projectId, spaces } = participation;
    const loaded = await step((db) => folds.load(db, projectId, spaces));
    const journey = journeyOf(sideBySide(loaded?.folds ?? []));
    if (!journey) return { state: "none" };
    const question = { kind: "outlook", project: underWay(journey, now) } as const;
    const said = (await thread.ask(keyOf(past.base), question, () => past.step((db) => sentBase(db, past.base)))) as {
      readonly figure?: object;
    };
    return { ...said, ...(said.figure && { figure: { ...said.figure, organisation: past.organisation } }) } as never;
  },
});

type House = { readonly thread: FigureThread; readonly reckoning: Reckoning; readonly folds: Folds };

const underWay = ({ begunAt, steps }: Journey, now: Instant): UnderWay => ({
  beganAt: Date.parse(begunAt),
  now: Date.parse(now),
  steps: steps.map(({ libraryId, startedAt, doneAt }) => ({
    libraryId,
    startedAt: Date.parse(startedAt),
    doneAt: Date.parse(doneAt),
  })),
});

/**
 * The own base of the organisation that leads the project, if anything in it stands for an activity of the library, and how
 * to look into it.
 * @throws Failure `not_found` for a guest
 */
async function pastOf(step: Step, { projectId, actor }: Participation, { accountId }: Account, folds: Folds) {
  if (actor.side !== "customer") throw new Failure("not_found", { id: projectId });
  const leading = await step((db) => throughTheDoor(db, () => leadingOrganisation(db, projectId, accountId)));
  if (!leading) return undefined;
  const asThem: Step = (work) =>
    step((db) => {
      comeInAs(db, { organisationId: leading.organisationId });
      return work(db);
    });
  const { own } = await asThem((db) => basesOf(db, leading.organisationId, folds));
  const isTold =
    own?.ownProjects !== undefined ||
    own?.imports.some(({ rule }) => rule && Object.keys(rule.standsFor).length > 0) === true;
  return own && isTold ? { base: own, organisation: leading.name, step: asThem } : undefined;
}
