import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { Moment } from "@cairn/evidence/journeys/journeys.ts";

/** A moment of the engine as the contract writes it. */
export const instantOf = (moment: Moment): Instant => new Date(moment).toISOString() as Instant;
