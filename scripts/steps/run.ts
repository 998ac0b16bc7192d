import { spawn } from "node:child_process";
import { root } from "./root.ts";

export type Ran = { readonly passed: boolean; readonly output: string; readonly seconds: number };

/** Runs a program in the top folder and keeps what it says. */
export function runQuietly(program: string, args: readonly string[]): Promise<Ran> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const said: Buffer[] = [];
    const end = (passed: boolean) =>
      resolve({ passed, output: Buffer.concat(said).toString(), seconds: (performance.now() - startedAt) / 1000 });
    child.stdout.on("data", (piece: Buffer) => said.push(piece));
    child.stderr.on("data", (piece: Buffer) => said.push(piece));
    child.on("error", (error) => {
      said.push(Buffer.from(error.message));
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
}

/** Runs a program in the top folder, on this terminal. Resolves to whether it ended well. When told to end, both do. */
export function runAloud(program: string, args: readonly string[], cwd = root): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, stdio: "inherit" });
    const stop = () => {
      child.kill("SIGTERM");
      child.on("close", () => process.exit(143));
    };
    process.once("SIGTERM", stop);
    child.on("error", (error) => {
      console.error(`Cannot run ${program}: ${error.message}`);
      resolve(false);
    });
    child.on("close", (code) => {
      process.off("SIGTERM", stop);
      resolve(code === 0);
    });
  });
}
