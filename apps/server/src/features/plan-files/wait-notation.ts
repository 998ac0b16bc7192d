import { WaitsHow } from "@cairn/domain/project/plan/activity.ts";
import type { Wait } from "./said.ts";

/** As planners write it: `3` waits for the finish of row 3, `5SS+2` for the start of row 5 and two working days more. */
export function writtenWait(key: string | number, { type, lagDays }: WaitsHow): string {
  if (type === "FS" && lagDays === 0) return String(key);
  return `${key}${type}${lagDays === 0 ? "" : lagDays > 0 ? `+${lagDays}` : lagDays}`;
}

const one = /^(\d{1,6})\s*(FS|SS|FF|SF)?\s*(?:([+-])\s*(\d{1,4}(?:[.,]\d{1,3})?)\s*(?:d|days?)?)?$/i;

/**
 * @param text waits with semicolons or line breaks between them
 * @returns the waits, or the first that cannot be read
 */
export function readWaits(text: string): readonly Wait[] | { readonly unread: string } {
  const waits: Wait[] = [];
  for (const part of text.split(/[;\n]/).map((it) => it.trim())) {
    if (part === "") continue;
    const [, key, type = "FS", sign = "+", lag = "0"] = one.exec(part) ?? [];
    const how = WaitsHow.safeParse({
      type: type.toUpperCase(),
      lagDays: Number(lag.replace(",", ".")) * (sign === "-" && Number(lag.replace(",", ".")) !== 0 ? -1 : 1),
    });
    if (key === undefined || !how.success) return { unread: part };
    waits.push({ key: String(Number(key)), how: how.data });
  }
  return waits;
}
