import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cairn, freePort, runToEnd, startCairn } from "./support/cairn.ts";

describe("a Cairn with its data", () => {
  let cairn: Cairn;
  beforeAll(async () => {
    cairn = await startCairn();
  });
  afterAll(() => cairn?.[Symbol.asyncDispose]());

  it("says where to open it as its last word, and answers there", async () => {
    expect(cairn.log().trim().split("\n").at(-1)).toBe(`Open ${cairn.url}`);
    const page = await fetch(cairn.url);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect((await fetch(`${cairn.url}/healthz/ready`)).status).toBe(200);
  });

  it("refuses a second one on the same data with a sentence, and goes on", async () => {
    const { code, said } = await runToEnd(cairn.dataDirectory, await freePort());
    expect(code).toBe(1);
    expect(said).toContain(`Another Cairn (process ${cairn.pid()}) already works on the data`);
    expect((await fetch(`${cairn.url}/healthz/ready`)).status).toBe(200);
  });

  it("stops cleanly when asked to, and is ready again with the same data", async () => {
    const token = cairn.token();
    expect(await cairn.stop()).toBe(0);
    await expect(fetch(cairn.url)).rejects.toThrow();
    const seconds = (await cairn.start()) / 1000;
    console.log(`Second start to ready: ${seconds.toFixed(1)} s`);
    expect(cairn.token()).toBe(token);
  });
});
