import { addDays, Day } from "@cairn/domain/kernel/days.ts";

/** The zone that most people work in, the first by name where several are; undefined when nobody named one. */
export function zoneOfMost(zones: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const zone of zones) if (zone && isZone(zone)) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  const [first] = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first?.[0];
}

/**
 * By how many hours one zone's clock is ahead of another's, from a day on: an entry for each day on which it changes.
 *
 * @returns nothing for a zone that this machine does not know, or that is never ahead nor behind
 */
export function hoursAheadOf(zone: string, of: string, firstDay: string, days: number) {
  if (zone === of || !isZone(zone)) return undefined;
  const steps: { from: Day; hours: number }[] = [];
  for (let day = 0; day < days; day += 1) {
    const from = addDays(Day.parse(firstDay), day);
    const noon = Date.parse(`${from}T12:00:00Z`);
    const hours = offsetAt(zone, noon) - offsetAt(of, noon);
    if (hours !== (steps.at(-1)?.hours ?? 0)) steps.push({ from, hours });
  }
  return steps.length > 0 ? steps : undefined;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const parts = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" } as const;
  const clock = new Intl.DateTimeFormat("en-US", { timeZone: zone, hourCycle: "h23", ...parts });
  clocks.set(zone, clock);
  return clock;
}

/** Hours that a zone's clock is ahead of UTC at a moment. */
function offsetAt(zone: string, ms: number): number {
  const at = Object.fromEntries(
    clockOf(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const shown = Date.UTC(at["year"] ?? 0, (at["month"] ?? 1) - 1, at["day"], at["hour"], at["minute"]);
  return (shown - ms) / 3_600_000;
}

function isZone(zone: string): boolean {
  try {
    return clockOf(zone) !== undefined;
  } catch {
    return false;
  }
}
