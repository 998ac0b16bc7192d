import { type Journeys, periodOf, weekMs } from "../journeys/journeys.ts";
import type { RowWriter } from "./rows.ts";
import { traitCodesOf, traitColumns, traitWriter } from "./trait-codes.ts";

/** Columns for what a journey brings along and for the calendar, so that neither is taken for an effect. */
export type Setting = {
  readonly names: readonly string[];
  readonly write: (writer: RowWriter, first: number, journey: number, week: number) => void;
};

const yearWeeks = 365.25 / 7;

/** Every trait of the journeys, and the time of the calendar in years from the middle of what is known. */
export function settingColumns(base: Journeys): Setting {
  const codes = traitCodesOf(base);
  const names = traitColumns(codes);
  const write = traitWriter(codes, base);
  const period = periodOf(base);
  const middle = period ? (period.from + period.to) / 2 : 0;
  const years = period ? (period.to - period.from) / (yearWeeks * weekMs) : 0;
  return {
    names: [...names, "calendar"],
    write: (writer, first, journey, week) => {
      write(writer, first, journey);
      const sinceMiddle = (base.journeys.beganAt[journey]! + week * weekMs - middle) / (yearWeeks * weekMs);
      writer.cell(first + names.length, years > 0.5 ? sinceMiddle : 0);
    },
  };
}
