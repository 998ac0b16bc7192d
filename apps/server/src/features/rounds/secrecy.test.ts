import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { comeInAs, type Reach } from "../../store/context.ts";
import type { Db } from "../../store/database.ts";
import { castBallot, takeBallots } from "../../store/projects/ballots.ts";
import { projectWithColleagues, turningWorld } from "../../testing/asked-project.ts";
import { openStream } from "../../testing/event-stream.ts";
import { query } from "../../testing/query.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";

/** Whoever gets hold of a table, or of all of them but one, learns who answered or what was answered, never both. */

const start = () => startTestServer({ world: turningWorld() });
const all = (many: number): number[] => Array.from({ length: many }, (_, at) => at);

async function dumpOf({ connection }: TestServer): Promise<ReadonlyMap<string, string>> {
  const tables = await query(
    connection,
    "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1",
  );
  const dumps = tables.map(async ({ relname }) => {
    const rows = await query(connection, `select t::text as row from "${String(relname)}" t`);
    return [String(relname), rows.map(({ row }) => String(row)).join("\n")] as const;
  });
  return new Map(await Promise.all(dumps));
}

it("keeps what was answered in one table and who answered in another, and neither anywhere else", async () => {
  await using server = await start();
  const project = await projectWithColleagues(server, 6);
  const roundId = await project.open([all(6)]);
  const before = await dumpOf(server);
  const keys = before.get("command_key");
  for (const [at, who] of project.colleagues.slice(0, 5).entries())
    await project.cast(who, roundId, [5 - at, [`whisper ${at}`]]);
  const dump = await dumpOf(server);
  const changed = [...dump].filter(([table, rows]) => rows !== before.get(table)).map(([table]) => table);
  expect(changed).toEqual(["ballot_box", "ballot_roll"]);
  expect(dump.get("command_key")).toBe(keys);

  const [box = "", roll = ""] = [dump.get("ballot_box"), dump.get("ballot_roll")];
  expect(box).toContain("whisper 3");
  for (const { personId, account } of project.colleagues) {
    expect(box).not.toContain(personId);
    expect(box).not.toContain(account.accountId);
  }
  expect(roll).not.toContain("whisper");
  expect(box + roll).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  expect(server.logged.join("\n")).not.toContain("whisper");
});

it("tells nothing by the order of rows or by which were written together: a round has one row in each table", async () => {
  await using server = await start();
  const project = await projectWithColleagues(server, 5);
  const roundId = await project.open([all(5)]);
  for (const [at, who] of project.colleagues.toReversed().entries()) await project.cast(who, roundId, [1 + at, []]);
  const [box] = await query(
    server.connection,
    "select ballots, (select count(*)::int from ballot_box) as rows from ballot_box",
  );
  const steps = ((box?.["ballots"] ?? []) as { answers: unknown[] }[]).map(({ answers }) => answers[0]);
  expect({ rows: box?.["rows"], steps }).toEqual({ rows: 1, steps: [1, 2, 3, 4, 5] });
  const [roll] = await query(
    server.connection,
    "select persons::text[], (select count(*)::int from ballot_roll) as rows from ballot_roll",
  );
  const persons = project.colleagues.map(({ personId }) => personId).toSorted();
  expect({ rows: roll?.["rows"], persons: roll?.["persons"] }).toEqual({ rows: 1, persons });
});

it("wakes no stream, moves no cursor and changes no byte of the project when somebody answers", async () => {
  await using server = await start();
  const project = await projectWithColleagues(server, 5);
  const roundId = await project.open([all(5)]);
  const told = async () => {
    const answers = await Promise.all(
      ["", "/history", "/export", "/export.md"].map((path) => project.ann.get(project.path + path)),
    );
    const list = await project.ann.get("/api/projects");
    return [...answers, list].map(({ text, headers }) => [text, headers.get("etag"), headers.get("content-length")]);
  };
  const before = await told();
  using stream = await openStream(`${server.url}${project.path}/events`, project.ann.cookie);
  const opening = stream.text();
  for (const who of project.colleagues) await project.cast(who, roundId, [1, []]);
  expect(await told()).toEqual(before);
  await project.say(project.ann, "comment", { commentId: crypto.randomUUID(), space: "ours", text: "Wake up" });
  await stream.events(1);
  expect(stream.text().slice(opening.length)).not.toMatch(/ballot|answered/);
});

it("hands a ballot to nobody who acts in the project: the application's role cannot read, write or peek", async () => {
  await using server = await start();
  const project = await projectWithColleagues(server, 4);
  const projectId = project.projectId as ProjectId;
  const roundId = await project.open([all(4)]);
  const [ben] = project.colleagues;
  if (!ben) throw new Error("nobody to ask");
  await project.cast(ben, roundId, [1, ["a whisper"]]);
  const as = <T>(who: { account: { accountId: string } }, reach: readonly Reach[], work: (db: Db) => Promise<T>) =>
    server.within(async (db) => {
      comeInAs(db, { accountId: who.account.accountId, reach });
      return work(db);
    });
  const within: Reach[] = [{ projectId, spaces: ["cover", "ours"] }];
  for (const statement of [
    "select ballots from ballot_box",
    "select persons from ballot_roll",
    "delete from ballot_box returning ballots",
    "update ballot_box set ballots = '[]'",
    "insert into ballot_box select project_id, space, round_id, '[]' from ballot_box",
    "update ballot_roll set persons = '{}'",
    `select cairn_person('${projectId}')`,
  ]) {
    await expect(
      as(project.ann, within, (db) => sql.raw(statement).execute(db)),
      statement,
    ).rejects.toThrow("permission denied");
  }
  const doorAsks = server.within((db) => sql`select * from cairn_answered(${projectId}::uuid)`.execute(db));
  await expect(doorAsks).rejects.toThrow("permission denied");

  const at = { projectId, space: "ours", roundId } as const;
  const ballot = { group: 0, answers: [5, []] };
  // Out of reach, as nobody on the project, and for those who have answered: no ballot goes in or comes out.
  const elsewhere: Reach[] = [{ projectId, spaces: ["cover", `shared:${project.partyId}`] as never }];
  expect(await as(project.sam, elsewhere, (db) => castBallot(db, at, ballot))).toBe(false);
  expect(await as(project.sam, elsewhere, (db) => takeBallots(db, at))).toEqual([]);
  expect(await as(await server.visitor(), within, (db) => castBallot(db, at, ballot))).toBe(false);
  expect(await as(ben, within, (db) => castBallot(db, at, ballot))).toBe(false);
  expect((await query(server.connection, "select jsonb_array_length(ballots) as n from ballot_box"))[0]).toEqual({
    n: 1,
  });
});

it("is gone with the project, and with the round that is called off", async () => {
  await using server = await start();
  const project = await projectWithColleagues(server, 4);
  const roundId = await project.open([all(4)]);
  for (const who of project.colleagues) await project.cast(who, roundId, [1, ["a whisper"]]);
  await project.say(project.ann, "callOffRound", { roundId, because: "Too soon" });
  const dump = await dumpOf(server);
  expect([dump.get("ballot_box"), dump.get("ballot_roll")]).toEqual(["", ""]);
  expect([...dump.values()].join("\n")).not.toContain("whisper");
});
