import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { hasEnded } from "./processes.ts";

it("knows of a process that it has not ended from the moment it was begun, and that it has once it is gone", async () => {
  for (let turn = 0; turn < 20; turn += 1) {
    const child = spawn("sleep", ["30"]);
    await once(child, "spawn");
    expect(hasEnded(child.pid ?? -1)).toBe(false);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(hasEnded(child.pid ?? -1)).toBe(true);
  }
});
