import { chanceFrom, pick } from "../../packages/evidence/src/numbers/chance.ts";

/** A made-up log: 40 activities, about 20 events a case, any of which may follow any other. */
const activities = 40;
const perCase = 20;
const start = Date.UTC(2024, 0, 1);

/** Calls with so many events, case by case and in order of time. */
export function eachMadeEvent(
  count: number,
  see: (journey: number, activity: number, at: number, person: number) => void,
): void {
  const chance = chanceFrom("made log");
  let [journey, left, at] = [0, 0, 0];
  for (let event = 0; event < count; event += 1) {
    if (left === 0) {
      journey += 1;
      left = 1 + pick(chance, 2 * perCase - 1);
      at = start + pick(chance, 60_000_000) * 1000;
    }
    at += pick(chance, 600_000) * 1000;
    left -= 1;
    see(journey, pick(chance, activities), at, pick(chance, 500));
  }
}

/** The same as CSV with ISO moments, in chunks of about half a megabyte. */
export function madeCsv(count: number, see: (chunk: Uint8Array) => void): void {
  const lines: string[] = ["case,activity,at,person\n"];
  const flush = (): void => {
    see(Buffer.from(lines.join("")));
    lines.length = 0;
  };
  eachMadeEvent(count, (journey, activity, at, person) => {
    lines.push(`case ${journey},activity ${activity},${new Date(at).toISOString()},person ${person}\n`);
    if (lines.length >= 8192) flush();
  });
  flush();
}
