import { ownRatio } from "@cairn/schedule/record/own-record.ts";
import type { Record } from "./doing-of.ts";

const none: Record = { ratioFor: () => undefined, elsewhere: ownRatio([], undefined) };

/** How the estimates of the organisation have run. */
export const useRecord = (): Record => none;
