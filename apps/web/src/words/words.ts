import { en } from "./en.ts";

/**
 * All text at once: for the proofs that read the screens, and the type that a second language has. Screens import the
 * words they show from their own file, so that nobody downloads the words of screens they do not open.
 */
export type Words = typeof en;

export const words: Words = en;
