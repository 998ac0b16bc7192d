// npm start: Cairn as it is used. The last line of its log is the address to open.
import { follow } from "../follow.mjs";
import { buildWeb } from "../steps/web.ts";

if (await buildWeb()) follow(process.execPath, ["apps/server/src/main.ts", ...process.argv.slice(2)]);
else process.exitCode = 1;
