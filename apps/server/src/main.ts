import { logToOutput } from "./adapters/log.ts";
import { launch } from "./launch.ts";
import { messageOf } from "./message-of.ts";
import { settingsFrom } from "./settings.ts";

// Cairn as it is used: `npm start`. The last line it says is the address to open.
const log = logToOutput();
try {
  const { url, stop } = await launch(settingsFrom(process.env, process.argv.slice(2)), log);
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      log.say("Stopping");
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.trouble(error, { where: "stopping" });
          process.exit(1);
        },
      );
    });
  }
  log.say(`Open ${url}`);
} catch (error) {
  log.say(messageOf(error));
  process.exitCode = 1;
}
