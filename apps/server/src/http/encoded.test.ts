import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { encoderInMemory } from "./encoded.ts";

it.each([
  ["gzip, deflate, br", "br"],
  ["gzip;q=1.0, br;q=0", "gzip"],
  ["br;q=0.5", "br"],
  ["deflate", "identity"],
  ["", "identity"],
  ["brown, gzipped", "identity"],
])("answers %j in %s", async (accepted, encoding) => {
  const encoded = await encoderInMemory().encode("one", { text: "ä" }, accepted);
  expect(encoded.encoding).toBe(encoding);
  const open = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };
  expect(open[encoded.encoding](encoded.bytes).toString()).toBe('{"text":"ä"}');
});

it("writes the same answer once, and forgets what was not asked for longest", async () => {
  const encoder = encoderInMemory(40);
  const first = await encoder.encode("one", "x".repeat(12), "");
  await encoder.encode("two", "y".repeat(12), "");
  expect((await encoder.encode("one", "not looked at", "")).bytes).toBe(first.bytes);
  await encoder.encode("three", "z".repeat(12), "");
  expect((await encoder.encode("one", "not looked at", "")).bytes).toBe(first.bytes);
  expect((await encoder.encode("two", "again", "")).bytes.toString()).toBe('"again"');
});
