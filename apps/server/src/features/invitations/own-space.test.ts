import { randomUUID } from "node:crypto";
import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { comeInAs } from "../../store/context.ts";
import { participationOf } from "../../store/projects/participation.ts";
import type { Browser } from "../../testing/browser.ts";
import { openStream } from "../../testing/event-stream.ts";
import { newAddress, projectTakenOver, seesProject } from "../../testing/led-project.ts";
import { newAccountOf, signedIn } from "../../testing/people.ts";
import { begunProject, command, entered, invited, pathOf } from "../../testing/projects.ts";
import { query } from "../../testing/query.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";

/** After the takeover the customer's lead says who comes in on a seller's side. Here they try to read its notes by that. */

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const secret = "They would take half the price";
type View = { you: { inside: boolean; personId: string }; spaces: { space: string }[] };

async function spacesOf(browser: Browser, projectId: string): Promise<readonly string[]> {
  const { spaces }: View = (await browser.get(`/api/projects/${projectId}`)).json;
  return spaces.map(({ space }) => space);
}

/** A project that the customer took over, with a note among the seller's own. */
async function withNote() {
  const project = await projectTakenOver(server);
  const { by, projectId, partyId = "" } = project;
  const own = `own:${partyId}`;
  await command(by, projectId, "comment", { commentId: randomUUID(), space: own, text: secret });
  return { ...project, side: partyId, own, path: `/api/projects/${projectId}` };
}
type Noted = Awaited<ReturnType<typeof withNote>>;

/** The lead lets a mailbox in on the seller's side. */
async function mailbox({ lead, projectId, side, shared }: Noted, email = newAddress()) {
  const asked = await invited(lead, projectId, { email, role: "seller", side, space: shared, name: "Col League" });
  return { ...asked, email, browser: await entered(server, asked.path, email) };
}

/** Everything that somebody can get of a project, as bytes, the stream from its beginning among it. */
async function allThatIsTold(browser: Browser, path: string): Promise<string> {
  const told = [];
  for (const rest of ["", "/history", "/export", "/export.md", "/invitations"])
    told.push((await browser.get(path + rest)).text);
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const { events }: { events: unknown[] } = (await browser.get(`${path}/history`)).json;
  using stream = await openStream(`${server.url}${path}/events`, cookie);
  await stream.events(events.length);
  told.push(stream.text());
  return told.join("\n");
}

const vouch = (by: Browser, path: string, personId: string) => by.post(`${path}/people/${personId}/vouch`);
const takeBack = (by: Browser, path: string, personId: string) => by.post(`${path}/people/${personId}/take-back-vouch`);

describe("a seller's own space", () => {
  it("stays closed to a mailbox that the lead lets in on the seller's side", async () => {
    const project = await withNote();
    const { projectId, path, shared, own } = project;
    const { browser, personId } = await mailbox(project);
    expect(await spacesOf(browser, projectId)).toEqual(["cover", shared]);
    const told = await allThatIsTold(browser, path);
    expect(told).toContain("Better invoices");
    for (const leak of [secret, own, "inside"]) expect(told.replace('"inside":false', "")).not.toContain(leak);

    const write = await browser.post(`${path}/comment`, { commentId: randomUUID(), space: own, text: "Hello" });
    expect(write.status).toBe(404);
    for (const by of [browser, project.lead]) {
      expect((await vouch(by, path, personId)).status).toBe(404);
      expect((await takeBack(by, path, personId)).status).toBe(404);
    }
    expect(await spacesOf(browser, projectId)).toEqual(["cover", shared]);
    expect(await spacesOf(project.by, projectId)).toEqual(["cover", shared, own]);
  });

  it("stays closed to them in the database, too", async () => {
    const project = await withNote();
    const { email } = await mailbox(project);
    const seen = await server.within(async (db) => {
      const account = await db.selectFrom("account").select("account_id").where("email", "=", email).executeTakeFirst();
      const taking = await participationOf(db, project.projectId, account?.account_id ?? "");
      if (!taking) throw new Error("They take part.");
      comeInAs(db, { reach: [taking] });
      return db.selectFrom("event").select("space").distinct().execute();
    });
    expect(seen.map(({ space }) => space).toSorted((a, b) => a.localeCompare(b))).toEqual(["cover", project.shared]);
  });

  it("sends no letter out of it to them when a note there names them", async () => {
    const project = await withNote();
    const { by, projectId, own, path } = project;
    const { personId, email } = await mailbox(project);
    const letters = async () =>
      (await query(server.connection, "select from mail where recipient = $1 and body like '%mentioned you%'", [email]))
        .length;
    const name = (space: string) => ({ commentId: randomUUID(), space, text: "Look", mentions: [personId] });
    await command(by, projectId, "comment", name(own));
    expect(await letters()).toBe(0);
    await vouch(by, path, personId);
    await command(by, projectId, "comment", name(own));
    expect(await letters()).toBe(1);
  });

  it("opens to whom somebody inside vouches for, and closes when they take that back", async () => {
    const project = await withNote();
    const { by, projectId, path, shared, own } = project;
    const { browser, personId } = await mailbox(project);
    const { you }: View = (await by.get(path)).json;
    const { access }: { access: object[] } = (await by.get(`${path}/invitations`)).json;
    expect(access).toContainEqual(expect.objectContaining({ personId, inside: false }));
    const customers = async () => (await project.lead.get(`${path}/invitations`)).text;
    const before = await customers();

    expect((await vouch(by, path, personId)).status).toBe(200);
    expect((await vouch(by, path, personId)).status).toBe(409);
    expect(await spacesOf(browser, projectId)).toEqual(["cover", shared, own]);
    expect(await allThatIsTold(browser, path)).toContain(secret);
    const after: { access: object[] } = (await by.get(`${path}/invitations`)).json;
    expect(after.access).toContainEqual(expect.objectContaining({ personId, inside: true, vouchedBy: you.personId }));
    expect(await customers()).toBe(before);

    const third = await mailbox(project);
    expect((await vouch(browser, path, third.personId)).status).toBe(200);
    for (const mine of [third.personId, personId]) expect((await takeBack(third.browser, path, mine)).status).toBe(409);
    expect((await takeBack(by, path, third.personId)).status).toBe(409);
    expect((await takeBack(by, path, personId)).status).toBe(200);
    expect(await spacesOf(browser, projectId)).toEqual(["cover", shared]);
    expect(await allThatIsTold(browser, path)).not.toContain(secret);
  });

  it("lets nobody vouch for themselves, for the customer's people, or across two sellers", async () => {
    const project = await withNote();
    const { by, lead, projectId, path } = project;
    const { you }: View = (await by.get(path)).json;
    expect((await vouch(by, path, you.personId)).status).toBe(409);
    expect((await vouch(by, path, project.personId)).status).toBe(409);
    const side = randomUUID();
    await command(lead, projectId, "admitSeller", { partyId: side, name: "Other Ltd" });
    const other = await mailbox({ ...project, side, shared: `shared:${side}` });
    const { personId } = await mailbox(project);
    expect((await vouch(other.browser, path, personId)).status).toBe(409);
    expect((await vouch(by, path, other.personId)).status).toBe(409);
  });

  it("opens at once to a colleague of the seller's organisation, and closes when they are one no more", async () => {
    const project = await withNote();
    const { by, projectId, shared, own, organisationId } = project;
    const colleague = await newAccountOf(server, { name: "Col League" });
    const colleagues = `/api/organisations/${organisationId}/colleagues`;
    const added = await by.post(colleagues, { email: colleague.email, name: "Col", role: "colleague" });
    expect(added.status).toBe(200);
    const { browser, personId } = await mailbox(project, colleague.email);
    expect(await spacesOf(browser, projectId)).toEqual(["cover", shared, own]);

    expect((await by.remove(`${colleagues}/${colleague.accountId}`)).status).toBe(200);
    expect(await seesProject(browser, projectId)).toBe(false);
    const again = { invitationId: randomUUID(), personId, email: colleague.email, role: "seller" };
    const link = pathOf(await project.lead.post(`/api/projects/${projectId}/invitations`, again));
    expect(await spacesOf(await entered(server, link, colleague.email), projectId)).toEqual(["cover", shared]);
  });

  it("opens to whom the holder invites, and not again when the customer's lead brings them back", async () => {
    const { by, projectId, partyId: side = "", shared } = await begunProject(server, "seller");
    const email = newAddress();
    const asked = await invited(by, projectId, { email, role: "seller", side, space: shared });
    const browser = await entered(server, asked.path, email);
    expect(await spacesOf(browser, projectId)).toEqual(["cover", shared, `own:${side}`]);
    const leadsEmail = newAddress();
    const leads = await invited(by, projectId, { email: leadsEmail, role: "lead", space: shared });
    const lead = await entered(server, leads.path, leadsEmail);
    await command(lead, projectId, "takeOver", { projectId });
    await lead.post(`/api/projects/${projectId}/people/${asked.personId}/end-access`);
    const again = { invitationId: randomUUID(), personId: asked.personId, email, role: "seller" };
    const link = pathOf(await lead.post(`/api/projects/${projectId}/invitations`, again));
    expect(await spacesOf(await entered(server, link, email), projectId)).toEqual(["cover", shared]);
  });
});

describe("the own space of a seller whom the customer let in", () => {
  async function admitted() {
    const { by: lead, projectId } = await begunProject(server, "customer");
    const side = randomUUID();
    await command(lead, projectId, "admitSeller", { partyId: side, name: "Seller Ltd" });
    const path = `/api/projects/${projectId}`;
    const comeIn = async (email = newAddress(), personId?: string) => {
      const wished = { email, role: "seller", side, space: `shared:${side}` } as const;
      if (personId === undefined) {
        const asked = await invited(lead, projectId, wished);
        return { ...asked, email, browser: await entered(server, asked.path, email) };
      }
      const again = { invitationId: randomUUID(), personId, email, role: "seller" };
      const link = pathOf(await lead.post(`${path}/invitations`, again));
      return { personId, email, browser: await entered(server, link, email) };
    };
    const end = (personId: string) => lead.post(`${path}/people/${personId}/end-access`);
    const isInside = async (browser: Browser) =>
      (await spacesOf(browser, projectId)).some((space) => space.startsWith("own:"));
    return { lead, projectId: projectId as ProjectId, path, side, comeIn, end, isInside };
  }

  it("opens to whoever comes first, while nothing can be in it, and to nobody else by itself", async () => {
    const { comeIn, isInside } = await admitted();
    const [first, second] = [await comeIn(), await comeIn()];
    expect([await isInside(first.browser), await isInside(second.browser)]).toEqual([true, false]);
  });

  it("does not open to a mailbox once those inside were sent away, and does to the first when they come back", async () => {
    const { comeIn, end, isInside, lead, projectId, side } = await admitted();
    const first = await comeIn();
    await end(first.personId);
    expect(await isInside((await comeIn()).browser)).toBe(false);
    expect(await isInside((await comeIn(first.email, first.personId)).browser)).toBe(true);

    await command(lead, projectId, "dismissSeller", { partyId: side, because: "Try something" });
    await command(lead, projectId, "admitSeller", { partyId: side, name: "Seller Ltd" });
    expect(await isInside((await comeIn()).browser)).toBe(false);
  });

  it("stays closed in a project that a seller brings back from a file, to whom the next seller invites nobody", async () => {
    const { projectId, path, side, comeIn } = await admitted();
    const { browser } = await comeIn();
    await command(browser, projectId, "comment", { commentId: randomUUID(), space: `own:${side}`, text: secret });
    const file = (await browser.get(`${path}/export`)).json;
    const importer = await signedIn(server, (await newAccountOf(server, { name: "Ida" })).email);
    const as = randomUUID();
    expect((await importer.post("/api/projects/import", { file, as })).status).toBe(200);
    expect(await spacesOf(importer, as)).toContain(`own:${side}`);
    const rows = await server.within((db) =>
      db.selectFrom("party").select("opened_at").where("project_id", "=", as).execute(),
    );
    expect(rows.map(({ opened_at }) => opened_at !== null)).toEqual([true]);
  });
});
