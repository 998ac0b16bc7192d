import { type Day, Day as DayShape } from "@cairn/domain/kernel/days.ts";
import { formatMonth } from "../../words/format.ts";

/** "Mar 2027" for a month of the case, counted from 1. @param begins the first month, `YYYY-MM` */
export function nameOfMonth(begins: string, month: number): string {
  const [year = 0, first = 1] = begins.split("-").map(Number);
  const at = year * 12 + first - 1 + month - 1;
  const day = `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}-01`;
  const { data } = DayShape.safeParse(day);
  return data === undefined ? day.slice(0, -3) : formatMonth(data);
}

/** The month after the one a day lies in, `YYYY-MM`. */
export function monthAfter(day: Day): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}
