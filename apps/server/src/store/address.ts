import type { Connection } from "./embedded/open.ts";

/** Where the database is: the embedded one's socket, or somebody's `DATABASE_URL`. */
export type DatabaseAddress = Connection | { readonly connectionString: string };
