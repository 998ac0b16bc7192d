import { CompiledQuery } from "kysely";
import type { Db } from "./database.ts";

/**
 * A statement that comes with every request or every command. Kysely would build its text anew each time, which takes about as
 * long as sending it; all others are asked through Kysely, whose types know the tables.
 *
 * @param text with `$1` and so on for the values, each with its type where PostgreSQL cannot tell
 */
export function statement<Row>(text: string): (db: Db, values: readonly unknown[]) => Promise<readonly Row[]> {
  return async (db, values) => (await db.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows;
}
