import { HolidayCalendarFields } from "@cairn/domain/project/working-time/working-time.ts";
import { z } from "zod";
import { endpoints } from "./endpoint.ts";

const Country = HolidayCalendarFields.shape.country;
const Region = z.string().regex(/^[A-Z0-9]{1,8}$/);
/** Years of our calendar whose holidays are known well enough to be asked for. */
const Year = z.coerce.number().int().min(2000).max(2100);

/** Public holidays to begin with: a project keeps a copy of its own, which people correct. */
export const holidays = endpoints({
  listHolidayRegions: {
    method: "GET",
    path: "/api/holidays",
    summary: "Countries and their regions whose public holidays are known",
    admits: "account",
    ok: z.object({
      countries: z.array(
        z.object({
          country: z.string(),
          name: z.string(),
          regions: z.array(z.object({ region: z.string(), name: z.string() })),
        }),
      ),
    }),
    fails: [],
  },
  readHolidays: {
    method: "GET",
    path: "/api/holidays/{country}",
    summary: "Public holidays of a country or one of its regions, for a few years",
    admits: "account",
    params: z.object({ country: Country }),
    query: z
      .object({ region: Region.optional(), from: Year, to: Year })
      .refine(({ from, to }) => from <= to && to - from < 6, "must be at most six years, the earlier one first"),
    ok: z.object({ ...HolidayCalendarFields.shape, source: z.string() }),
    fails: ["invalid_input", "not_found"],
  },
});
