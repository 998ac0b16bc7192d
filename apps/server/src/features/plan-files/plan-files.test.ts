import type { PlanPreview } from "@cairn/contract/plan-files.ts";
import { expect, it } from "vitest";
import { failureIn, startProject } from "../../testing/project.ts";
import { startTestServer, type Visitor } from "../../testing/server.ts";

/** The bytes of a file that somebody downloads. */
async function fileOf(
  url: string,
  { cookie }: Visitor,
): Promise<{ readonly headers: Headers; readonly bytes: Buffer }> {
  const response = await fetch(url, { headers: { cookie } });
  return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

it("hands the plan out in both formats, and finds nothing changed when it comes back", async () => {
  await using server = await startTestServer();
  const { ann, sam, path, shared, partyId, plan } = await startProject(server);
  const first = await plan(ann, "ours", "Name the lead", { duration: { low: 1, likely: 2, high: 4 } });
  await plan(ann, "ours", "Ask", { waitsFor: [first], waitsHow: { [first]: { type: "SS", lagDays: 0.5 } } });
  await plan(ann, shared, "Meet the seller", { due: "2026-03-02" });
  await plan(sam, `own:${partyId}`, "Prepare our offer");
  const files = [
    ["plan.xml", "mspdi", "application/xml"],
    ["plan.xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ] as const;
  for (const [name, format, type] of files) {
    const { headers, bytes } = await fileOf(`${server.url}${path}/${name}`, ann);
    expect(headers.get("content-type")).toContain(type);
    expect(headers.get("content-disposition")).toMatch(/attachment; filename="cairn-plan-[\w-]+\.(xml|xlsx)"/);
    const body = { format, base64: bytes.toString("base64"), space: "ours", job: "own" };
    const before = (await ann.get(path)).text;
    const preview = (await ann.post(`${path}/plan-file`, body)).json as PlanPreview;
    expect(preview.taken.map(({ title, what }) => `${title}: ${what}`).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      "Ask: same",
      "Meet the seller: same",
      "Name the lead: same",
    ]);
    expect((await ann.get(path)).text).toBe(before);
    const sellers = (await fileOf(`${server.url}${path}/${name}`, sam)).bytes.toString();
    expect(sellers).toContain("Prepare our offer");
    expect(sellers).not.toContain("Name the lead");
  }
  expect(server.logged).toEqual([]);
});

it("refuses what is no such file, what is too large, and a space that one does not see", async () => {
  await using server = await startTestServer();
  const { ann, sam, path } = await startProject(server);
  const ask = async (who: Visitor, more: object) => {
    const body = {
      format: "mspdi",
      base64: Buffer.from("<a/>").toString("base64"),
      space: "ours",
      job: "own",
      ...more,
    };
    return failureIn(await who.post(`${path}/plan-file`, body)).slice(0, 2);
  };
  expect(await ask(ann, {})).toEqual([422, "invalid_input"]);
  expect(await ask(ann, { base64: "not base64!" })).toEqual([422, "invalid_input"]);
  expect(await ask(ann, { format: "xlsx" })).toEqual([422, "invalid_input"]);
  expect(await ask(ann, { base64: "A".repeat(6 * 1024 * 1024) })).toEqual([422, "invalid_input"]);
  expect(await ask(ann, { base64: "A".repeat(21 * 1024 * 1024) })).toEqual([413, "body_too_large"]);
  expect(await ask(ann, { space: "cover" })).toEqual([404, "not_found"]);
  expect(await ask(sam, {})).toEqual([404, "not_found"]);
  const stranger = await server.visitor("Stranger");
  expect(await ask(stranger, {})).toEqual([404, "not_found"]);
  expect(server.logged).toEqual([]);
});
