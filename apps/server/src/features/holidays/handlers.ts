import { Failure } from "@cairn/contract/failures.ts";
import type { holidays } from "@cairn/contract/holidays.ts";
import type { Handlers } from "../../http/visit.ts";
import { holidayRegions, holidaysOf, source } from "./holidays.ts";

/** Public holidays for whoever is signed in. They are of no project, so nothing of any is read. */
export const holidayHandlers: Handlers<typeof holidays> = {
  listHolidayRegions: async () => ({ countries: await holidayRegions() }),
  readHolidays: async ({ params: { country }, query: { region, from, to } }) => {
    const found = await holidaysOf(country, region, from, to);
    if (!found) throw new Failure("not_found", { id: region ? `${country}-${region}` : country });
    return { ...found, source };
  },
};
