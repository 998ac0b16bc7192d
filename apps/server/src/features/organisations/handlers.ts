import type { organisations } from "@cairn/contract/organisations.ts";
import type { Handlers } from "../../http/visit.ts";
import { colleagues, type House } from "./colleagues.ts";
import { processes } from "./processes.ts";

/** Everything that belongs to one organisation. */
export function organisationHandlers(house: House): Handlers<typeof organisations> {
  return { ...colleagues(house), ...processes };
}
