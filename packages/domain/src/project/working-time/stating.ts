import { z } from "zod";
import { type Around, unlessRemoved } from "../../kernel/area.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { same } from "../../kernel/plain.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { Title } from "../../kernel/text.ts";
import { refuseCrowd, refuseLeaningOn } from "../leaning.ts";
import { HolidayCalendarFields, hoursPerHalfDay, Span, WorkingTimeFields, workingTime } from "./working-time.ts";

const most = { absences: 2000, blackouts: 100, "holiday calendars": 40, "absences at once": 200 } as const;

/** One's own time is one's own to state; whoever shapes the plan may do it for those who do not use Cairn. */
function refuseTimeOf(personId: PersonId, space: SpaceId, around: Around): Refusal | undefined {
  const refused = refuseLeaningOn("people", [personId], space, around);
  if (refused || personId === around.actor.personId || around.may("plan", space)) return refused;
  return refuse("not_allowed", { needs: "own" });
}

const stateWorkingTime = workingTime.command({
  summary: "Say how many hours a week somebody has for the project, and on which days",
  input: WorkingTimeFields.extend({ workingTimeId: ThingId, space: SpaceId }),
  needs: "contribute",
  decide: (all, { workingTimeId, space, ...said }, around) => {
    const refused =
      refuseTimeOf(said.personId, space, around) ??
      refuseLeaningOn("holidayCalendars", [said.holidayCalendarId], space, around);
    if (refused) return refused;
    const halfDays = [...new Set(said.halfDays)].toSorted((a, b) => a - b);
    if (said.hoursPerWeek > hoursPerHalfDay * halfDays.length)
      return refuse("invalid_input", {
        field: "hoursPerWeek",
        must: `be at most ${hoursPerHalfDay * halfDays.length}, which ${halfDays.length} half days have`,
      });
    const standing = Object.values(all.workingTimes).find(
      (it) => it.personId === said.personId && it.space === space && !it.removed,
    );
    const id = standing?.id ?? workingTimeId;
    if (!standing && around.find(id) && !isOwnRemoved(all.workingTimes[id], said.personId, space))
      return refuse("duplicate", { id });
    const stated = { ...said, halfDays };
    // What is left out is said, too: there is none of it any more.
    if (standing && same({ id, space, ...stated }, standing)) return refuse("nothing_to_change");
    return [{ type: "workingTimeStated", space, workingTimeId: id, ...stated }];
  },
});

/** Undoing a removal states the same again under the same id. */
const isOwnRemoved = (
  it: { readonly removed?: true | undefined; readonly personId: string; readonly space: SpaceId } | undefined,
  personId: string,
  space: SpaceId,
): boolean => it?.removed === true && it.personId === personId && it.space === space;

const noteAbsences = workingTime.command({
  summary: "Note days on which somebody is not there; why is not asked",
  input: z.object({
    space: SpaceId,
    personId: PersonId,
    absences: z
      .array(Span.safeExtend({ absenceId: ThingId }))
      .min(1)
      .max(most["absences at once"]),
  }),
  needs: "contribute",
  decide: (all, { space, personId, absences }, around) => {
    const refused =
      refuseTimeOf(personId, space, around) ?? refuseCrowd(all.absences, space, "absences", most.absences);
    if (refused) return refused;
    const ids = new Set(absences.map(({ absenceId }) => absenceId));
    const taken = absences.find(({ absenceId }) => around.find(absenceId));
    if (taken || ids.size < absences.length) return refuse("duplicate", { id: taken?.absenceId ?? "absences" });
    return absences.map(({ absenceId, from, to }) => ({
      type: "absenceNoted" as const,
      space,
      absenceId,
      personId,
      from,
      to,
    }));
  },
});

const BlackoutFields = Span.safeExtend({ blackoutId: ThingId, title: Title });

const setBlackout = workingTime.command({
  summary: "Keep days free on which nobody can do anything for the project, such as the close of a quarter",
  input: BlackoutFields.safeExtend({ space: SpaceId }),
  needs: "plan",
  decide: (all, { blackoutId, space, title, from, to }, around) => {
    if (around.find(blackoutId)) return refuse("duplicate", { id: blackoutId });
    const refused = refuseCrowd(all.blackouts, space, "blackouts", most.blackouts);
    return refused ?? [{ type: "blackoutSet", space, blackoutId, title, from, to }];
  },
});

const changeBlackout = workingTime.command({
  summary: "Change the days on which nobody can do anything for the project",
  input: BlackoutFields,
  needs: "plan",
  decide: (all, { blackoutId, title, from, to }) => {
    const was = unlessRemoved(all.blackouts[blackoutId]);
    if (!was) return refuse("not_found", { id: blackoutId });
    if (same({ ...was, title, from, to }, was)) return refuse("nothing_to_change");
    return [{ type: "blackoutChanged", space: was.space, blackoutId, title, from, to }];
  },
});

const keepHolidays = workingTime.command({
  summary: "Keep the public holidays of a region, or correct those that are kept",
  input: HolidayCalendarFields.extend({ holidayCalendarId: ThingId, space: SpaceId }),
  needs: "contribute",
  decide: (all, { holidayCalendarId: id, space, ...kept }, around) => {
    const was = all.holidayCalendars[id];
    if (was ? was.space !== space : around.find(id)) return refuse("duplicate", { id });
    const days = kept.days.toSorted((a, b) => (a.on < b.on ? -1 : 1));
    if (was && !was.removed && same({ ...was, ...kept, days }, was)) return refuse("nothing_to_change");
    const refused = was
      ? undefined
      : refuseCrowd(all.holidayCalendars, space, "holiday calendars", most["holiday calendars"]);
    return refused ?? [{ type: "holidaysKept", space, holidayCalendarId: id, ...kept, days }];
  },
});

export const workingTimeCommands = { stateWorkingTime, noteAbsences, setBlackout, changeBlackout, keepHolidays };
