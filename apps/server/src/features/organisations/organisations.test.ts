import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, newBrowser } from "../../testing/browser.ts";
import { lettersTo } from "../../testing/letters.ts";
import { newAccountOf, signedIn } from "../../testing/people.ts";
import { addedPerson, begunProject, entered, invited, pathOf } from "../../testing/projects.ts";
import { query } from "../../testing/query.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const newAddress = (): string => `${randomUUID()}@example.com`;
const process = {
  name: "How we sell",
  stages: [{ name: "Qualify", winProbability: 0.2, activities: ["=Meet"], exitCriteria: ["Need named"] }],
};

/** A new organisation, its keeper's browser and the path of what belongs to it. */
async function founded(name = "Keep Ltd") {
  const { email, accountId } = await newAccountOf(server, { name: "Kim Keeper" });
  const keeper = await signedIn(server, email);
  const organisationId = randomUUID();
  expect((await keeper.post("/api/organisations", { organisationId, name, sells: true })).status).toBe(200);
  return { keeper, email, accountId, organisationId, at: `/api/organisations/${organisationId}` };
}

/** Adds a colleague and signs them in. */
async function colleagueOf({ keeper, at }: { keeper: Browser; at: string }, role: "keeper" | "colleague") {
  const email = newAddress();
  const { accountId }: { accountId: string } = (await keeper.post(`${at}/colleagues`, { email, name: "Col", role }))
    .json;
  return { email, accountId, browser: await signedIn(server, email) };
}

describe("an organisation", () => {
  it("has its founder as keeper, who adds colleagues that sign in with a code", async () => {
    const organisation = await founded();
    const { email, browser } = await colleagueOf(organisation, "colleague");
    expect((await browser.get("/api/me")).json).toMatchObject({
      account: {
        email,
        admin: false,
        organisations: [{ organisationId: organisation.organisationId, role: "colleague" }],
      },
    });
    expect((await lettersTo(server, email))[0]?.subject).toBe("Kim Keeper added you to Keep Ltd on Cairn");
    const { colleagues }: { colleagues: { email: string; role: string }[] } = (
      await browser.get(`${organisation.at}/colleagues`)
    ).json;
    expect(new Map(colleagues.map(({ email: address, role }) => [address, role]))).toEqual(
      new Map([
        [email, "colleague"],
        [organisation.email, "keeper"],
      ]),
    );
    const again = await organisation.keeper.post(`${organisation.at}/colleagues`, {
      email,
      name: "Twice",
      role: "keeper",
    });
    expect(again.status).toBe(409);
  });

  it("cannot be founded over another", async () => {
    const { organisationId } = await founded();
    const other = await founded();
    expect(
      (await other.keeper.post("/api/organisations", { organisationId, name: "Mine now", sells: true })).status,
    ).toBe(409);
    expect((await other.keeper.get(`/api/organisations/${organisationId}/colleagues`)).status).toBe(404);
  });

  it("does not tell whether an address it adds has an account", async () => {
    const { keeper, at } = await founded();
    const known = await newAccountOf(server, { name: "Secret Name" });
    const look = async (email: string) => {
      const { status, json } = await keeper.post(`${at}/colleagues`, {
        email,
        name: "As we call them",
        role: "colleague",
      });
      const { accountId, ...rest }: { accountId: string } = json;
      return { status, rest: { ...rest, email: "" }, version: accountId.charAt(14) };
    };
    const { by, projectId, shared } = await begunProject(server, "seller");
    const guest = newAddress();
    const { path } = await invited(by, projectId, { email: guest, role: "lead", space: shared });
    await entered(server, path, guest);
    const unknown = await look(newAddress());
    expect(await look(known.email)).toEqual(unknown);
    expect(await look(guest)).toEqual(unknown);
    expect((await keeper.get(`${at}/colleagues`)).text).not.toContain("Secret Name");
    const person = await signedIn(server, known.email);
    await person.put("/api/me", { name: "Own Choice" });
    expect((await keeper.get(`${at}/colleagues`)).text).toContain("Own Choice");
  });

  it("is open to its own people only, and to its keepers for what changes it", async () => {
    const [mine, theirs] = [await founded(), await founded()];
    const { browser: colleague, accountId } = await colleagueOf(theirs, "colleague");
    const processId = randomUUID();
    await theirs.keeper.put(`${theirs.at}/processes/${processId}`, { process, from: 0 });
    const asks = async (browser: Browser) => [
      (await browser.get(`${theirs.at}/colleagues`)).status,
      (await browser.get(`${theirs.at}/processes`)).status,
      (await browser.get(`${theirs.at}/processes/${processId}`)).status,
      (await browser.get(`${theirs.at}/processes/${processId}/export?format=csv`)).status,
      (await browser.post(`${theirs.at}/colleagues`, { email: newAddress(), name: "X", role: "keeper" })).status,
      (await browser.remove(`${theirs.at}/colleagues/${accountId}`)).status,
      (await browser.put(`${theirs.at}/processes/${processId}`, { process, from: 1 })).status,
      (await browser.post(`${theirs.at}/processes/preview`, { format: "csv", text: "" })).status,
    ];
    expect(await asks(newBrowser(server.url))).toEqual(Array(8).fill(401));
    expect(await asks(mine.keeper)).toEqual(Array(8).fill(404));
    expect(await asks(colleague)).toEqual([200, 200, 200, 200, 404, 404, 404, 404]);
    expect((await mine.keeper.get(`${mine.at}/processes/${processId}`)).status).toBe(404);
    expect((await mine.keeper.remove(`${mine.at}/colleagues/${accountId}`)).status).toBe(404);
  });

  it("keeps a keeper, also when two remove each other at once", async () => {
    const organisation = await founded();
    const { keeper, at, accountId } = organisation;
    for (const written of [accountId, accountId.toUpperCase()]) {
      expect((await keeper.remove(`${at}/colleagues/${written}`)).status).toBe(409);
    }
    const second = await colleagueOf(organisation, "keeper");
    const answers = await Promise.all([
      keeper.remove(`${at}/colleagues/${second.accountId}`),
      second.browser.remove(`${at}/colleagues/${accountId}`),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const rows = await query(server.connection, "select role from organisation_member where organisation_id = $1", [
      organisation.organisationId,
    ]);
    expect(rows).toEqual([{ role: "keeper" }]);
  });

  it("takes what a colleague did for it when they go, and their sessions when nothing is left", async () => {
    const { by, projectId, partyId, shared, organisationId } = await begunProject(server, "seller");
    const at = `/api/organisations/${organisationId}`;
    const { email, accountId } = await colleagueOf({ keeper: by, at }, "colleague");
    const personId = await addedPerson(by, projectId, { side: partyId ?? "", space: shared, name: "Col" });
    const invitation = { invitationId: randomUUID(), personId, email, role: "seller" };
    const path = pathOf(await by.post(`/api/projects/${projectId}/invitations`, invitation));
    const colleague = await entered(server, path, email);
    expect((await colleague.get(`/api/projects/${projectId}`)).status).toBe(200);
    expect((await by.remove(`${at}/colleagues/${accountId}`)).status).toBe(200);
    expect((await colleague.get(`/api/projects/${projectId}`)).status).toBe(401);
    expect((await colleague.get("/api/me")).json).not.toHaveProperty("account");
    const back = await signedIn(server, email);
    expect((await back.get(`/api/projects/${projectId}`)).status).toBe(404);
    expect((await by.get(`/api/projects/${projectId}`)).status).toBe(200);
  });

  it("records what was changed, and nobody can rewrite that", async () => {
    const organisation = await founded();
    const { accountId } = await colleagueOf(organisation, "colleague");
    await organisation.keeper.put(`${organisation.at}/processes/${randomUUID()}`, { process, from: 0 });
    await organisation.keeper.remove(`${organisation.at}/colleagues/${accountId}`);
    const rows = await query(
      server.connection,
      "select what from organisation_audit where organisation_id = $1 order by at, audit_id",
      [organisation.organisationId],
    );
    expect(rows.map(({ what }) => what)).toEqual([
      "founded",
      "colleague added",
      "sales process saved",
      "colleague removed",
    ]);
    for (const role of ["cairn_app", "cairn_door"]) {
      for (const right of ["update", "delete", "truncate"]) {
        const [row] = await query(
          server.connection,
          "select has_table_privilege($1, 'organisation_audit', $2) as may",
          [role, right],
        );
        expect(row).toEqual({ may: false });
      }
    }
  });
});

describe("a sales process", () => {
  it("is saved as versions, and who comes second is told", async () => {
    const { keeper, at } = await founded();
    const path = `${at}/processes/${randomUUID()}`;
    const save = (name: string, from: number) => keeper.put(path, { process: { ...process, name }, from });
    expect((await save("One", 1)).status).toBe(409);
    expect((await save("One", 0)).json).toMatchObject({ version: 1, savedBy: "Kim Keeper", process: { name: "One" } });
    const answers = await Promise.all([save("Two", 1), save("Three", 1)]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    const slower = answers.find(({ status }) => status === 409);
    expect(slower?.json).toMatchObject({ code: "changed_meanwhile" });
    const { versions }: { versions: { version: number }[] } = (await keeper.get(path)).json;
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    const { processes }: { processes: { version: number }[] } = (await keeper.get(`${at}/processes`)).json;
    expect(processes.map(({ version }) => version)).toEqual([2]);
  });

  it("goes out as a file and comes back as it was, with nothing a spreadsheet would run", async () => {
    const { keeper, at } = await founded();
    const path = `${at}/processes/${randomUUID()}`;
    await keeper.put(path, { process, from: 0 });
    for (const format of ["yaml", "csv"]) {
      const file = await keeper.get(`${path}/export?format=${format}`);
      expect(file.headers.get("content-disposition")).toContain(`.${format}`);
      const preview = await keeper.post(`${at}/processes/preview`, { format, text: file.text });
      expect(preview.json).toMatchObject({ process, refused: [] });
      if (format === "csv") expect(file.text).not.toMatch(/(^|[,"\n])=/);
    }
    expect((await keeper.get(`${path}/export?format=xml`)).status).toBe(422);
  });

  it("is only read by a preview", async () => {
    const { keeper, at } = await founded();
    const { json } = await keeper.post(`${at}/processes/preview`, {
      format: "csv",
      text: "stage,kind,text\nA,activity,x\nA,?,x",
    });
    expect(json).toMatchObject({ rows: 2, taken: 1, refused: [{ row: 3 }] });
    expect((await keeper.get(`${at}/processes`)).json).toEqual({ processes: [] });
  });

  it("is refused when it is malformed or too large", async () => {
    const { keeper, at } = await founded();
    const path = `${at}/processes/${randomUUID()}`;
    expect((await keeper.put(path, { process: { name: "", stages: [] }, from: 0 })).status).toBe(422);
    expect((await keeper.put(path, { process, from: -1 })).status).toBe(422);
    expect((await keeper.put(`${at}/processes/not-an-id`, { process, from: 0 })).status).toBe(404);
    expect((await keeper.post(`${at}/processes/preview`, { format: "csv", text: "x".repeat(600_000) })).status).toBe(
      422,
    );
  });
});
