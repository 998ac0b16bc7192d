import { randomUUID } from "node:crypto";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { realWorld, type World } from "../adapters/clock.ts";
import { startProject, type TestProject } from "./project.ts";
import type { TestServer, Visitor } from "./server.ts";

/** A world whose day a test turns; ids are as they are in truth. */
export type TurningWorld = World & { readonly turnTo: (day: string) => void };

export function turningWorld(day = "2026-03-02"): TurningWorld {
  let today = day;
  return {
    turnTo: (next) => {
      today = next;
    },
    now: () => `${today}T09:00:00.000Z` as Instant,
    newId: realWorld().newId,
  };
}

export type Asked = Visitor & { readonly personId: string };

/** A project with colleagues of the customer's who can be asked, and ways to ask them. */
export type AskedProject = TestProject & {
  readonly colleagues: readonly Asked[];
  /** Opens a round of one scale and one text for these groups of colleagues, by their places. @returns its id */
  readonly open: (groups: readonly (readonly number[])[], more?: object) => Promise<string>;
  readonly cast: (
    who: Visitor,
    roundId: string,
    answers: readonly unknown[],
    headers?: Record<string, string>,
  ) => ReturnType<Visitor["post"]>;
};

/** @param many how many colleagues there are */
export async function projectWithColleagues(server: TestServer, many: number): Promise<AskedProject> {
  const project = await startProject(server);
  const colleagues: Asked[] = [];
  for (let n = 0; n < many; n += 1) {
    const personId = randomUUID();
    const visitor = await server.visitor(`Colleague ${n}`);
    await project.say(project.ann, "addPerson", { personId, space: "ours", side: "customer", name: `Colleague ${n}` });
    await server.letIn(project.projectId, visitor, {
      personId: personId as PersonId,
      side: "customer",
      inside: true,
      role: "member",
    });
    colleagues.push({ ...visitor, personId });
  }
  return {
    ...project,
    colleagues,
    async open(groups, more = {}) {
      const roundId = randomUUID();
      await project.say(project.ann, "openRound", {
        roundId,
        space: "ours",
        kind: "readiness",
        title: "Are we ready?",
        items: [
          { type: "scale", text: "I want this change", low: "not at all", high: "very much" },
          { type: "text", text: "What would help?", upTo: 2 },
        ],
        groups: groups.map((places, at) => ({
          name: `Group ${at}`,
          asked: places.flatMap((place) => colleagues[place]?.personId ?? []),
        })),
        closesOn: "2026-03-02",
        ...more,
      });
      return roundId;
    },
    cast: (who, roundId, answers, headers) =>
      who.post(`${project.path}/rounds/${roundId}/ballot`, { answers }, headers),
  };
}
