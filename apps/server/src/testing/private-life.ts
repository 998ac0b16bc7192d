import type { Actor } from "@cairn/domain/kernel/actor.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { Item } from "@cairn/domain/project/rounds/item.ts";
import * as cast from "@cairn/domain/testing/cast.ts";
import { countedId } from "@cairn/domain/testing/counting.ts";
import { idAt } from "@cairn/domain/testing/stage.ts";
import { realWorld, type World } from "../adapters/clock.ts";
import type { Canaries, PrivateLife, Step } from "./canaries.ts";
import type { Answered, TestServer, Visitor } from "./server.ts";

const { confidant, lead, member, sellerA, sellerB, strangerA, partyA, partyB, sharedA, sharedB } = cast;

/** The ids of one project in place of those of the domain's test stage, which are the same in each. */
export const inProject = <T>(nth: number, value: T): T =>
  JSON.parse(JSON.stringify(value).replaceAll("00000000-0000-4000-8000-", `0000000${nth + 1}-0000-4000-8000-`)) as T;

export const pathOf = (nth: number): string => `/api/projects/${inProject(nth, cast.projectId)}`;

/** Ten seconds after another, on the day on which the domain's test stage plays. */
export function steppingWorld(): World & { readonly step: () => void } {
  let steps = 0;
  return {
    ...realWorld(),
    now: () => cast.minute(steps / 6),
    step() {
      steps += 1;
    },
  };
}

/** Carries something out in a project. @throws Error unless it is taken */
export async function say(who: Pick<Visitor, "post">, nth: number, command: string, input: object): Promise<Answered> {
  const came = await who.post(`${pathOf(nth)}/${command}`, inProject(nth, input));
  if (came.status !== 200) throw new Error(`${command} in project ${nth}: ${came.text}`);
  return came;
}

const askedIds = (["asked", "askedToo", "askedNext", "askedLast"] as const).map((kind) => idAt(kind, "ours"));

const colleague = (personId: string): Actor => ({
  personId: personId as PersonId,
  side: "customer",
  inside: true,
  role: "member",
});

/** Everybody of the test, each with an account. */
export async function peopleOf(server: TestServer) {
  return {
    beginner: await server.visitor("Bea Beginner"),
    ann: await server.visitor("Ann Example"),
    sam: await server.visitor("Sam Seller"),
    otto: await server.visitor("Otto Other"),
    gil: await server.visitor("Gil Guest"),
    fay: await server.visitor("Fay Foreign"),
    max: await server.visitor("Max Member"),
    asked: await Promise.all(askedIds.map((_, at) => server.visitor(`Asked ${at}`))),
  };
}
export type People = Awaited<ReturnType<typeof peopleOf>>;

/** Begins a project with two sellers, each with their people, and a colleague whose name is a canary. */
export async function beginLife(server: TestServer, nth: number, people: People, canaries: Canaries): Promise<void> {
  const { beginner, ann, sam, otto, gil, max, asked } = people;
  const begun = inProject(nth, { projectId: cast.projectId, name: "Shorter waits", customer: "Nordwerk" });
  const { status, text } = await beginner.post("/api/projects", begun);
  if (status !== 200) throw new Error(`Beginning: ${text}`);
  await say(beginner, nth, "admitSeller", { partyId: partyA, name: "Seller A" });
  await say(beginner, nth, "admitSeller", { partyId: partyB, name: "Seller B" });
  const adds = ({ personId, side }: Actor, space: string, name: string) =>
    say(beginner, nth, "addPerson", { personId, side, space, name });
  await adds(lead, sharedA, "Ann");
  await adds(sellerA, sharedA, "Sam");
  await adds(strangerA, sharedA, "Gil");
  await adds(sellerB, sharedB, "Otto");
  await adds(member, "ours", canaries.put("the colleague's name", "addPerson name"));
  await adds(confidant, "ours", "Con");
  await say(beginner, nth, "nameConfidant", { confidantId: cast.uuid(0xf1), personId: confidant.personId });
  const letIn = (who: Visitor, actor: Actor) =>
    server.letIn(inProject(nth, cast.projectId), who, inProject(nth, actor));
  await letIn(ann, lead);
  await letIn(sam, sellerA);
  await letIn(gil, strangerA);
  await letIn(otto, sellerB);
  await letIn(max, member);
  for (const [at, who] of asked.entries()) await letIn(who, colleague(askedIds[at] ?? ""));
  await say(ann, nth, "addActivity", {
    activityId: cast.uuid(0xb_0001),
    space: sharedB,
    job: "own",
    title: "Meet the other seller",
    carriedBy: "together",
  });
}

/** Carries out what the customer does among themselves; every round is answered by all who are asked, in canaries. */
export async function live(
  nth: number,
  { steps }: PrivateLife,
  { ann, asked }: People,
  canaries: Canaries,
  step: () => void,
): Promise<void> {
  // What a count and its texts are called on the test stage, and what the server called them.
  const counted: (readonly [string, string])[] = [];
  const asCounted = (input: object): object =>
    JSON.parse(counted.reduce((text, [there, here]) => text.replaceAll(there, here), JSON.stringify(input))) as object;
  for (const { command, input } of steps) {
    step();
    const came = await say(ann, nth, command, asCounted(input));
    if ("roundId" in input && command === "closeRound") counted.push(...idsCounted(String(input.roundId), came.json));
    if (command !== "openRound" || !isOurs(input)) continue;
    const { roundId, items } = input;
    for (const [at, who] of asked.entries()) {
      const written = canaries.put(`what number ${at} answers in ${nth}`, "ballot");
      const answers = items.map((item) => answerTo(item, written));
      const came = await who.post(`${pathOf(nth)}/rounds/${inProject(nth, roundId)}/ballot`, { answers });
      if (came.status !== 200) throw new Error(`A ballot in project ${nth}: ${came.text}`);
    }
  }
}

type Carried = { readonly events: readonly { readonly countId?: string; readonly textId?: string }[] };

function idsCounted(roundId: string, { events }: Carried): readonly (readonly [string, string])[] {
  const made = events.flatMap(({ countId, textId }) => textId ?? countId ?? []);
  return made.map((id, nth) => [countedId(roundId, nth), id] as const);
}

type Opening = { readonly space: string; readonly roundId: string; readonly items: readonly Item[] };

const isOurs = (input: Step["input"]): input is Opening => "space" in input && input.space === "ours";

function answerTo(item: Item, written: string) {
  if (item.type === "text") return [written];
  return item.type === "scale" ? 3 : item.options.map((_, at) => at);
}
