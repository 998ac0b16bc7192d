// npm run cairn -- …: Cairn on the command line.
import { follow } from "../follow.mjs";

follow(process.execPath, ["apps/server/src/cli.ts", ...process.argv.slice(2)]);
