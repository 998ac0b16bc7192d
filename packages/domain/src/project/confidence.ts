import { z } from "zod";

/** How firm a figure is: what it rests on, in the words people would use. */
export const Confidence = z.enum(["a guess", "an estimate", "counted"]);
export type Confidence = z.infer<typeof Confidence>;
