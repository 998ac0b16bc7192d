import { openEmbeddedDatabase } from "../store/embedded/open.ts";

// A Cairn reduced to its database, for tests that kill it: `hold-database.ts DATA_DIRECTORY`.
// Its last line on standard output is the connection as JSON; the lines before are the log.
const [dataDirectory] = process.argv.slice(2);
if (!dataDirectory) throw new Error("Name a data directory.");
const database = await openEmbeddedDatabase({ dataDirectory, log: print });
const staysAlive = setInterval(() => {}, 60_000);
process.once("SIGTERM", () => {
  void database.stop().then(() => clearInterval(staysAlive));
});
print(JSON.stringify(database.connection));

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
