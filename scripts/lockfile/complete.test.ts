import { expect, it } from "vitest";
import { completeLockfile } from "./complete.ts";

const lockfile = (packages: object): string => `${JSON.stringify({ lockfileVersion: 3, packages }, undefined, 2)}\n`;
const tool = {
  version: "2.0.0",
  dev: true,
  optionalDependencies: { "@tool/darwin-arm64": "2.0.0", "@tool/linux-x64-musl": "2.0.0" },
};
const forMac = { version: "2.0.0", dev: true, optional: true, os: ["darwin"], cpu: ["arm64"] };
const forMusl = { version: "2.0.0", dev: true, optional: true, os: ["linux"], cpu: ["x64"], libc: ["musl"] };

it("adds the packages made for other machines, each with its machine, where npm would put them", () => {
  const complete = completeLockfile(lockfile({ "": {}, "node_modules/tool": tool }));
  expect(complete).toBe(
    lockfile({
      "": {},
      "node_modules/@tool/darwin-arm64": forMac,
      "node_modules/@tool/linux-x64-musl": forMusl,
      "node_modules/tool": tool,
    }),
  );
  expect(completeLockfile(complete)).toBe(complete);
});

it("leaves what is there, nested or not", () => {
  const there = lockfile({
    "": {},
    "node_modules/tool": tool,
    "node_modules/tool/node_modules/@tool/darwin-arm64": forMac,
    "node_modules/@tool/linux-x64-musl": forMusl,
  });
  expect(completeLockfile(there)).toBe(there);
});

it("does not guess a machine", () => {
  const odd = { ...tool, optionalDependencies: { "@tool/somewhere": "2.0.0" } };
  expect(() => completeLockfile(lockfile({ "node_modules/tool": odd }))).toThrow("@tool/somewhere");
});
