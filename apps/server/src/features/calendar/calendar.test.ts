import { randomUUID } from "node:crypto";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, newBrowser } from "../../testing/browser.ts";
import { begunProject, command, entered, invited } from "../../testing/projects.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const days = { from: "2027-03-01", to: "2027-03-05" };
type You = { you: { personId: string } };

/** A lead with an activity of their own and dates the plan goes by. */
async function led(title = "Übergabe prüfen, mit langem Namen in vielen Zeichen: äöüßéèê ".repeat(2).trim()) {
  const { by, projectId } = await begunProject(server, "customer");
  const { you }: You = (await by.get(`/api/projects/${projectId}`)).json;
  const activityId = randomUUID();
  const activity = { activityId, space: "ours", title, job: "own", carriedBy: "together", ownerId: you.personId };
  await command(by, projectId, "addActivity", activity);
  const goBy = (dates: object) =>
    command(by, projectId, "goByDates", {
      baselineId: randomUUID(),
      space: "ours",
      dates: [{ activityId, ...dates }],
    });
  await goBy(days);
  const { path }: { path: string } = (await by.post("/api/me/calendar", {})).json;
  return { by, projectId, activityId, goBy, path, personId: you.personId };
}

type Shown = { uid: string; sequence: number; from: string; to: string; status: string; summary: string };

async function shownAt(path: string): Promise<readonly Shown[]> {
  const { status, text } = await newBrowser(server.url).get(path);
  expect(status).toBe(200);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const root = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  return root.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: Number(component.getFirstPropertyValue("sequence")),
      from: event.startDate.toString(),
      to: event.endDate.toString(),
      status: String(component.getFirstPropertyValue("status")),
      summary: event.summary,
    };
  });
}

describe("somebody's own calendar", () => {
  it("shows their activities on the dates the plan goes by, in any program, whatever signs are in it", async () => {
    const { path, activityId, projectId } = await led();
    expect(await shownAt(path)).toEqual([
      {
        uid: `${projectId}.${activityId}@cairn`,
        sequence: 0,
        from: "2027-03-01",
        to: "2027-03-06",
        status: "CONFIRMED",
        summary: "Übergabe prüfen, mit langem Namen in vielen Zeichen: äöüßéèê ".repeat(2).trim(),
      },
    ]);
    expect((await shownAt(path))[0]?.sequence).toBe(0);
  });

  it("counts up when it moves, and says that it is cancelled when it is done, and what comes back", async () => {
    const { path, by, projectId, activityId, goBy } = await led();
    await shownAt(path);
    await goBy({ from: "2027-03-08", to: "2027-03-09" });
    expect(await shownAt(path)).toMatchObject([{ sequence: 1, from: "2027-03-08", status: "CONFIRMED" }]);
    await command(by, projectId, "finishActivity", { activityId });
    expect(await shownAt(path)).toMatchObject([{ sequence: 2, status: "CANCELLED" }]);
    expect(await shownAt(path)).toMatchObject([{ sequence: 2, status: "CANCELLED" }]);
    await command(by, projectId, "reopenActivity", { activityId, because: "It did not hold" });
    expect(await shownAt(path)).toMatchObject([{ sequence: 3, status: "CONFIRMED" }]);
  });

  it("shows only what is theirs of what they see, and nothing more of a project they are on no longer", async () => {
    const { by, projectId, goBy, activityId } = await led("Ask around");
    const { path: letter, personId } = await invited(by, projectId, {
      email: "mo@example.org",
      role: "member",
      space: "ours",
    });
    const member = await entered(server, letter, "mo@example.org");
    const { path }: { path: string } = (await member.post("/api/me/calendar", {})).json;
    expect(await shownAt(path)).toEqual([]);
    await command(by, projectId, "changeActivity", { activityId, changes: { ownerId: personId } });
    expect(await shownAt(path)).toMatchObject([{ summary: "Ask around", status: "CONFIRMED" }]);
    await goBy({ from: "2027-04-01", to: "2027-04-01" });
    expect(await endAccess(by, projectId, personId)).toBe(200);
    expect(await shownAt(path)).toMatchObject([{ from: "2027-03-01", status: "CANCELLED" }]);
  });

  it("opens to nobody without the address, with a wrong one, or with one that was taken back or made anew", async () => {
    const { path, by } = await led();
    const stranger = newBrowser(server.url);
    const wrong = await stranger.get("/api/calendar/nobody-knows-this/cairn.ics");
    expect(wrong.status).toBe(404);
    const { path: anew }: { path: string } = (await by.post("/api/me/calendar", {})).json;
    const before = await stranger.get(path);
    expect([before.status, before.text]).toEqual([404, wrong.text]);
    expect((await stranger.get(anew)).status).toBe(200);
    expect((await by.get("/api/me/calendar")).json).toMatchObject({ madeAt: expect.any(String) as unknown });
    expect((await by.post("/api/me/calendar/take-back")).status).toBe(200);
    expect((await stranger.get(anew)).text).toBe(wrong.text);
    expect((await by.get("/api/me/calendar")).json).toEqual({});
    expect((await stranger.post("/api/me/calendar", {})).status).toBe(401);
  });
});

async function endAccess(by: Browser, projectId: string, personId: string): Promise<number> {
  return (await by.post(`/api/projects/${projectId}/people/${personId}/end-access`, {})).status;
}
