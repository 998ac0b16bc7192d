// npm run dev: the server, restarted on every change, and the web app with hot reload. Ctrl-C ends both.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../steps/root.ts";

const server = spawn(process.execPath, ["--watch", "apps/server/src/main.ts"], { cwd: root, stdio: "inherit" });
const web = spawn(join(root, "node_modules", ".bin", "vite"), [], { cwd: join(root, "apps", "web"), stdio: "inherit" });

const endBoth = () => {
  server.kill();
  web.kill();
};
for (const child of [server, web]) child.on("exit", endBoth);
process.on("SIGTERM", endBoth);
process.on("SIGINT", endBoth);
