import { randomUUID } from "node:crypto";
import type { PartyId, PersonId } from "@cairn/domain/kernel/ids.ts";
import type { Answered, TestServer, Visitor } from "./server.ts";

/** A project of a customer with a seller as its guest. */
export type TestProject = {
  readonly projectId: string;
  readonly path: string;
  readonly partyId: string;
  readonly shared: string;
  /** Leads for the customer. */
  readonly ann: Visitor;
  /** Accompanies as a seller. */
  readonly sam: Visitor;
  readonly samId: string;
  /** Carries a command out and expects that it works. */
  readonly say: (who: Visitor, command: string, body: object) => Promise<Answered>;
  /** Adds an activity and gives its id. */
  readonly plan: (who: Visitor, space: string, title: string, more?: object) => Promise<string>;
};

/** Begins a project as Ann and lets Sam's company take part. */
export async function startProject(server: TestServer): Promise<TestProject> {
  const [ann, sam] = [await server.visitor("Ann Example"), await server.visitor("Sam Seller")];
  const [projectId, partyId, samId] = [randomUUID(), randomUUID(), randomUUID()];
  const path = `/api/projects/${projectId}`;
  const shared = `shared:${partyId}`;
  const say: TestProject["say"] = async (who, command, body) => {
    const answered = await who.post(`${path}/${command}`, body);
    if (answered.status !== 200) throw new Error(`${command}: ${answered.text}`);
    return answered;
  };
  const plan: TestProject["plan"] = async (who, space, title, more = {}) => {
    const activityId = randomUUID();
    await say(who, "addActivity", { activityId, space, title, job: "own", carriedBy: "together", ...more });
    return activityId;
  };
  await ann.post("/api/projects", { projectId, name: "Answer in one day", customer: "Example Council" });
  await say(ann, "admitSeller", { partyId, name: "Seller Ltd" });
  await say(ann, "addPerson", { personId: samId, space: shared, side: partyId, name: "Sam Seller" });
  await server.letIn(projectId, sam, {
    personId: samId as PersonId,
    side: partyId as PartyId,
    inside: true,
    role: "seller",
  });
  return { projectId, path, partyId, shared, ann, sam, samId, say, plan };
}

/** The code of a failure, and its details. */
export const failureIn = ({ status, json }: Answered): readonly unknown[] => {
  const { code, details } = json as { code: unknown; details: unknown };
  return [status, code, details];
};
