import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openEmbeddedDatabase } from "../store/embedded/open.ts";
import { migrate } from "../store/migrate.ts";

/**
 * Vitest runs this once, before the first and after the last test of the project: one PostgreSQL for the whole run, whose
 * migrated database is the template of every fresh one.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataDirectory = await mkdtemp(join(tmpdir(), "cairn-test-"));
  const database = await openEmbeddedDatabase({ dataDirectory, durable: false, log: () => {} });
  const tearDown = async () => {
    await database.stop();
    await rm(database.directory, { recursive: true, force: true });
    await rm(dataDirectory, { recursive: true, force: true });
  };
  try {
    await migrate(database.connection);
  } catch (error) {
    await tearDown();
    throw error;
  }
  project.provide("templateDatabase", database.connection);
  return tearDown;
}
