import { en } from "./en.ts";

/** All text of the web. A second language is a second object of this type. */
export type Words = typeof en;

export const words: Words = en;
