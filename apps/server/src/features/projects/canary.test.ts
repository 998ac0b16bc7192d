import { randomUUID } from "node:crypto";
import { textAt, textsIn } from "@cairn/domain/project/redaction/texts.ts";
import { member, partyA, sharedA, uuid } from "@cairn/domain/testing/cast.ts";
import { idAt, situation } from "@cairn/domain/testing/stage.ts";
import { expect, it } from "vitest";
import { Canaries, canariesIn, type PrivateLife, privateLives } from "../../testing/canaries.ts";
import { openStream } from "../../testing/event-stream.ts";
import { everyRead, type Heard } from "../../testing/every-read.ts";
import {
  beginLife,
  inProject,
  live,
  type People,
  pathOf,
  peopleOf,
  say,
  steppingWorld,
} from "../../testing/private-life.ts";
import { query } from "../../testing/query.ts";
import { startTestServer, type TestServer, type Visitor } from "../../testing/server.ts";

/** Commands whose words are before everybody on the project, or that bring words there; and those that say who is in the circle, or carry no words. */
const notPrivate = [
  "nameProject",
  "takeOver",
  "admitSeller",
  "dismissSeller",
  "share",
  "withdraw",
  "nameConfidant",
  "dropConfidant",
  "allowLearning",
  "endLearning",
];

const lastYear = { value: 9, day: "2026-01-02", source: "Last year's list" };

/** What the happy ways leave out and no single field can bring. */
const more = {
  addMeasure: { baseline: lastYear },
  changeMeasure: { changes: { what: "Hours", baseline: lastYear } },
  describeSituation: {
    situation: { ...situation, dateThatMatters: { on: "2026-06-01", why: "The new ward opens" } },
  },
  recordDecision: { ending: "wait until", waitFor: "The count of the second ward" },
  openRound: {
    items: [
      { type: "text", text: "What worries you?", upTo: 1 },
      { type: "ranking", text: "What matters most?", options: ["Fewer waits", "Fewer letters"] },
    ],
  },
  // Not the comment, whose wording would be gone from the history.
  redact: { id: idAt("doubt", "ours") },
};

/** Kinds of events that lie before everybody. */
const beforeAll = ["projectBegun", "projectNamed", "sellerLeft"];

type Onlooker = Pick<Visitor, "post"> & { readonly name: string; readonly cookie: string };

const onlookersAmong = (server: TestServer, { sam, otto, gil, fay, max }: People): readonly Onlooker[] => [
  { ...sam, name: "a seller of the project" },
  { ...gil, name: "a guest who is not inside" },
  { ...otto, name: "another seller" },
  { ...fay, name: "somebody with another account" },
  { ...max, name: "somebody who was on the project" },
  { ...server.anonymous, name: "a passer-by", cookie: "" },
];

/** Every command of these lives and some undoing, by somebody who is not to see what they name. */
async function refusals({ post }: Onlooker, lives: readonly PrivateLife[], commandIds: readonly (readonly string[])[]) {
  const heard: Heard[] = [];
  const ask = async (route: string, path: string, body: object) =>
    heard.push({ route, text: (await post(path, body)).text });
  for (const [nth, { plain }] of lives.entries()) {
    for (const { command, input } of plain) await ask(command, `${pathOf(nth)}/${command}`, inProject(nth, input));
    for (const commandId of commandIds[nth] ?? []) await ask("undo", `${pathOf(nth)}/undo`, { commandId });
  }
  return heard;
}

/** The secret of a guest's own calendar: whoever reads it sees what that guest may see. */
async function calendarOf({ sam }: People): Promise<string> {
  const { path }: { path: string } = (await sam.post("/api/me/calendar", {})).json;
  return path.split("/").at(-2) ?? "";
}

type History = {
  readonly events: readonly { readonly type: string; readonly space: string; readonly commandId: string }[];
};

it("lets nobody else hear a word of what the customer writes among themselves", { timeout: 300_000 }, async () => {
  const world = steppingWorld();
  await using server = await startTestServer({ world });
  const people = await peopleOf(server);
  const onlookers = onlookersAmong(server, people);
  const canaries = new Canaries();
  const ofCircle = new Canaries(5000);
  const lives = privateLives(canaries, ofCircle, notPrivate, more);
  const organisationId = randomUUID();
  await people.sam.post("/api/organisations", { organisationId, name: "Seller A", sells: true });

  const streams: { readonly name: string; readonly stream: Awaited<ReturnType<typeof openStream>> }[] = [];
  for (const [nth, life] of lives.entries()) {
    await beginLife(server, nth, people, canaries);
    for (const { name, cookie } of onlookers.slice(0, 3))
      streams.push({ name, stream: await openStream(`${server.url}${pathOf(nth)}/events`, cookie) });
    await live(nth, life, people, canaries, world.step);
  }
  const token = await invitedByLetter(people);

  // Whoever may hear them hears them: every free text of every kind of event.
  const histories = await Promise.all(
    lives.map(async (_, nth): Promise<History> => (await people.ann.get(`${pathOf(nth)}/history`)).json),
  );
  expect(silentFields(histories)).toEqual([]);
  expect(new Set(canariesIn(JSON.stringify(histories))).size).toBeGreaterThan(canaries.count * 0.9);

  const asking = {
    values: {
      projectId: lives.map((_, nth) => pathOf(nth).replace("/api/projects/", "")),
      organisationId: [organisationId],
      processId: [randomUUID()],
      importId: [randomUUID()],
      journey: ["0"],
      token: [token],
      country: ["DE"],
      secret: [await calendarOf(people)],
    },
    queries: { after: "ours@0", format: "json", region: "BY", from: "2026", to: "2026", ...ofExperience },
  };
  await hearsAllButTheCircle({ url: server.url, cookie: people.max.cookie, ...asking }, ofCircle);
  for (const nth of lives.keys()) {
    const ended = await people.ann.post(`${pathOf(nth)}/people/${inProject(nth, member.personId)}/end-access`, {});
    expect(ended.status, ended.text).toBe(200);
  }
  const commandIds = histories.map(({ events }) => events.slice(-20).map(({ commandId }) => commandId));
  const told: string[] = [];
  const listen = (name: string, heard: readonly Heard[]) => {
    for (const { route, text } of heard)
      told.push(
        ...canariesIn(text).map((it) => `${name} hears ${it} in ${route}: ${canaries.placesOf(it).join(", ")}`),
      );
  };
  const read = async () => {
    for (const { name, cookie } of onlookers) listen(name, await everyRead({ url: server.url, cookie, ...asking }));
    for (const { name, stream } of streams) listen(name, [{ route: "an open stream", text: stream.text() }]);
    listen("whoever reads letters", [{ route: "mail", text: JSON.stringify(await query(server.connection, letters)) }]);
    listen("whoever reads the log", [{ route: "log", text: server.logged.join("\n") }]);
  };
  for (const onlooker of onlookers) listen(onlooker.name, await refusals(onlooker, lives, commandIds));
  await read();
  expect(told).toEqual([]);

  // And were one of them told, it would be heard: each way that leads to a seller, and no other.
  const planted = canaries.put("planted", "comment text");
  await say(people.ann, 0, "comment", { commentId: uuid(0xb_0002), space: sharedA, text: planted, mentions: [] });
  await read();
  for (const way of ["GET /api/projects/{projectId}", "GET /api/projects/{projectId}/history", "an open stream"]) {
    for (const { name } of onlookers.slice(0, 2))
      expect(told).toContain(`${name} hears ${planted} in ${way}: comment text`);
  }
  for (const { name } of onlookers.slice(2)) expect(told.filter((it) => it.startsWith(name))).toEqual([]);
  for (const { stream } of streams) stream[Symbol.dispose]();
});

/** What past projects are asked for; none of a project's own words are in them. */
const ofExperience = {
  base: "own",
  ending: "committed",
  trait: "region",
  word: "north",
  low: "0",
  high: "1",
  coverage: "1",
  activity: "ask",
  weeks: "4",
  day: "30",
};

/** One of the customer's other people hears what they write among all of them, and nothing of what lies in the circle. */
async function hearsAllButTheCircle(asking: Parameters<typeof everyRead>[0], ofCircle: Canaries): Promise<void> {
  const heard = await everyRead(asking);
  const told = heard.flatMap(({ route, text }) => canariesIn(text).map((it) => [it, route] as const));
  expect(told.length).toBeGreaterThan(100);
  expect(ofCircle.count).toBeGreaterThan(50);
  expect(told.filter(([it]) => ofCircle.placesOf(it).length > 0)).toEqual([]);
}

const letters = "select recipient, subject, body, secret from mail";

/** Somebody new of the seller's is invited. @returns what their link is made of */
async function invitedByLetter({ ann }: People): Promise<string> {
  const personId = uuid(0xb_0003);
  await say(ann, 0, "addPerson", { personId, side: partyA, space: sharedA, name: "Nia" });
  const invited = await ann.post(`${pathOf(0)}/invitations`, {
    invitationId: randomUUID(),
    personId: inProject(0, personId),
    email: "nia@example.org",
    role: "seller",
  });
  expect(invited.status, invited.text).toBe(200);
  const { link }: { readonly link: string } = invited.json;
  const token = link.split("/i/")[1] ?? "";
  const sent = await ann.post(`/api/invitations/${token}/code`, {});
  expect(sent.status, sent.text).toBe(200);
  return token;
}

/** The free texts of events in which no canary was put, by kind of event and field. */
function silentFields(histories: readonly History[]): readonly string[] {
  const events = histories.flatMap((it) => it.events).filter(({ space }) => space === "ours");
  return (
    Object.entries(textsIn)
      .filter(([type]) => !beforeAll.includes(type))
      .flatMap(([type, fields]) =>
        Object.values(fields)
          .filter((path) => {
            const texts = events.filter((it) => it.type === type).flatMap((it) => textAt(it, path) ?? []);
            return canariesIn(texts.join("\n")).length === 0;
          })
          .map((path) => `${type}.${path}`),
      )
      // It can be struck out like a text, but is one of five words.
      .filter((field) => field !== "stanceNoted.stance")
  );
}
