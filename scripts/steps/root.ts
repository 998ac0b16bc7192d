import { join } from "node:path";

/** The top folder of Cairn. */
export const root = join(import.meta.dirname, "..", "..");
