import type { evidence as contract } from "@cairn/contract/evidence.ts";
import { Failure } from "@cairn/contract/failures.ts";
import type { Handlers, Step } from "../../http/visit.ts";
import { comeInAs, throughTheDoor } from "../../store/context.ts";
import type { Participation } from "../../store/projects/participation.ts";
import { basesOf } from "./bases.ts";
import { leadingOrganisation } from "./queries.ts";
import type { Reckoning } from "./reckoning.ts";

/**
 * What the past projects of the organisation whose people lead a project say to it. It is that organisation's own past: its
 * guests do not learn that there is any.
 */
export const evidenceHandlers = ({ reckoning }: { readonly reckoning: Reckoning }): Handlers<typeof contract> => ({
  async readEvidence({ step, participation, now }) {
    const past = await pastOf(step, participation);
    if (!past || !past.base.imports.some(({ rule }) => rule && Object.keys(rule.standsFor).length > 0))
      return { state: "none" };
    const said = await reckoning.figure(past.step, past.base, { kind: "evidence" }, now);
    if (said.state !== "reckoned") return said;
    // What the thread answers is made by the contract's shapes; in tests the door checks it.
    return { ...said, figure: { ...(said.figure as object), organisation: past.organisation } as never };
  },
});

/**
 * The own base of the organisation that leads the project, and how to look into it.
 * @throws Failure `not_found` for a guest
 */
async function pastOf(step: Step, { projectId, actor }: Participation) {
  if (actor.side !== "customer") throw new Failure("not_found", { id: projectId });
  const leading = await step((db) => throughTheDoor(db, () => leadingOrganisation(db, projectId)));
  if (!leading) return undefined;
  const asThem: Step = (work) =>
    step((db) => {
      comeInAs(db, { organisationId: leading.organisationId });
      return work(db);
    });
  const { own } = await asThem((db) => basesOf(db, leading.organisationId));
  return own && { base: own, organisation: leading.name, step: asThem };
}
