import { Day, Instant } from "@cairn/domain/kernel/days.ts";
import { z } from "zod";
import { endpoints } from "./endpoint.ts";

const State = z.object({ madeAt: Instant.optional(), readOn: Day.optional() });

/** One's own activities in one's own calendar, over all projects one is on. */
export const calendar = endpoints({
  readCalendarState: {
    method: "GET",
    path: "/api/me/calendar",
    summary: "Whether one's calendar has an address, and when it was last read",
    admits: "account",
    ok: State,
    fails: [],
  },
  makeCalendarAddress: {
    method: "POST",
    path: "/api/me/calendar",
    summary: "Make a secret address for one's calendar; the one before stops working. It is shown this once",
    admits: "account",
    body: z.object({}),
    ok: z.object({ path: z.string() }),
    fails: [],
  },
  takeCalendarBack: {
    method: "POST",
    path: "/api/me/calendar/take-back",
    summary: "Take the address of one's calendar back",
    admits: "account",
    body: z.object({}),
    ok: z.object({}),
    fails: [],
  },
  readCalendar: {
    method: "GET",
    path: "/api/calendar/{secret}/cairn.ics",
    summary: "Somebody's own activities as iCalendar, for whoever knows the secret address",
    admits: "anyone",
    params: z.object({ secret: z.string().max(100) }),
    ok: z.string(),
    answers: "file",
    fails: ["not_found", "too_many_tries"],
  },
});
