import { addDays, type Day } from "@cairn/domain/kernel/days.ts";
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Entry } from "./entries.ts";

/** How often a calendar program is asked to look; most look when it suits them. */
const everyHours = 4;

/** Entries as iCalendar (RFC 5545): whole days, the same id for ever, a rising number with each change. */
export function written(entries: readonly Entry[], publicUrl: string): string {
  const calendar = ical({
    name: "Cairn",
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Cairn", product: "Cairn", language: "EN" },
    ttl: everyHours * 3600,
  });
  for (const { uid, sequence, said, changedAt, cancelledAt } of entries) {
    const at = new Date(changedAt);
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: at,
      lastModified: at,
      start: midnight(said.from),
      // The day after the last: the end of whole days is not among them.
      end: midnight(addDays(said.to, 1)),
      allDay: true,
      summary: said.title,
      description: [said.project, said.because, said.doneWhen && `Done when: ${said.doneWhen}`]
        .filter(Boolean)
        .join("\n\n"),
      url: `${publicUrl}/projects/${said.projectId}/plan?activity=${said.activityId}`,
      status: cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);
