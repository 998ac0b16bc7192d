import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbeddedDatabase } from "./embedded/open.ts";
import { schemaOf } from "./introspect.ts";
import { migrate } from "./migrate.ts";

// Writes schema.gen.ts: `node apps/server/src/store/generate-schema.ts`, after every new migration.
const dataDirectory = await mkdtemp(join(tmpdir(), "cairn-schema-"));
const database = await openEmbeddedDatabase({ dataDirectory, durable: false, log: () => {} });
try {
  await migrate(database.connection);
  await writeFile(join(import.meta.dirname, "schema.gen.ts"), await schemaOf(database.connection));
} finally {
  await database.stop();
  await rm(database.directory, { recursive: true, force: true });
  await rm(dataDirectory, { recursive: true, force: true });
}
