import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "../../testing/browser.ts";
import { keeping } from "../../testing/past-projects.ts";
import { type Answered, startTestServer, type TestServer } from "../../testing/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const day = (at: number): string => new Date(Date.UTC(2024, 0, 1) + at * 86_400_000).toISOString();
const csv = (rows: readonly (readonly [string, string, string])[]): string =>
  `${["case,activity,date", ...rows.map((row) => row.join(","))].join("\n")}\n`;
const cases = (count: number, of: (at: number) => readonly (readonly [string, string])[]) =>
  csv(Array.from({ length: count }, (_, at) => of(at).map(([what, when]) => [`C-${at}`, what, when] as const)).flat());

const ends = { byActivity: { signed: "committed", dropped: "no decision" }, byOutcome: {}, roadblocks: ["talk"] };
const odd: Readonly<Record<string, string>> = {
  "one case of one event": csv([["C-1", "ask", day(1)]]),
  "one activity": cases(60, (at) => [
    ["ask", day(at)],
    ["ask", day(at + 5)],
  ]),
  "all at the same time": cases(60, (at) => [
    ["ask", day(1)],
    ["talk", day(1)],
    [at % 2 === 0 ? "signed" : "dropped", day(1)],
  ]),
  "no ending": cases(60, (at) => [
    ["ask", day(at)],
    ["talk", day(at + (at % 9))],
  ]),
  "nothing but endings": cases(60, (at) => [[at % 2 === 0 ? "signed" : "dropped", day(at)]]),
  "everybody the same": cases(300, () => [
    ["ask", day(1)],
    ["talk", day(8)],
    ["signed", day(20)],
  ]),
  "5,000 activities": cases(60, (at) => [
    ...Array.from({ length: 84 }, (_, nth) => [`activity ${at * 84 + nth}`, day(at + nth)] as const),
    [at % 2 === 0 ? "signed" : "dropped", day(at + 90)],
  ]),
  "one long case among short ones": cases(40, (at) =>
    at === 0 ? Array.from({ length: 800 }, (_, nth) => [`step ${nth % 7}`, day(nth)] as const) : [["ask", day(at)]],
  ),
  "centuries apart": csv([
    ["C-1", "ask", "1899-12-31T00:00:00Z"],
    ["C-1", "talk", "2024-01-01T00:00:00Z"],
    ["C-2", "ask", "2024-01-01T00:00:00Z"],
    ["C-2", "signed", "2024-01-02T00:00:00Z"],
  ]),
};

const figures = [
  "",
  "/map",
  "/map?coverage=0.05",
  "/endings",
  "/endings?ending=realised",
  "/stalls",
  "/roles",
  "/durations",
  "/journeys",
  "/journeys/0",
  "/journeys/0/similar?day=3",
  "/roadblocks",
  "/findings",
  "/track-record?ending=committed",
  "/export?format=csv",
  "/export?format=ocel",
];

/** The answer, once it is no longer being reckoned. */
async function settled(keeper: Browser, path: string): Promise<Answered> {
  for (;;) {
    const answer = await keeper.get(path);
    if (!answer.text.startsWith('{"state":"reckoning"')) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe("a base that is odd", () => {
  it.each(Object.keys(odd))("%s: says what it can, and breaks nothing", async (name) => {
    const file = odd[name] ?? "";
    const { keeper, at, read } = await keeping(server);
    const { detail, path } = await read(file);
    const rows = file.trim().split("\n").length - 1;
    expect(detail.report, detail.because).toMatchObject({ rows, taken: rows, refused: 0 });
    const told = await keeper.put(`${path}/endings`, ends);
    expect(told.status, told.text).toBe(200);
    expect((await keeper.post(`${path}/taking`)).status).toBe(200);
    for (const figure of figures) {
      const { status, text } = await settled(keeper, `${at}${figure}`);
      expect([200, 404], `${figure}: ${text.slice(0, 300)}`).toContain(status);
      // What cannot be reckoned from these data says so in a sentence; nothing is our own fault.
      expect(text, figure).not.toContain("on our side");
      expect(text, figure).not.toMatch(/NaN|Infinity|null,/);
    }
  });
});
