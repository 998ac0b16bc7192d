import { addDays, type Day, daysBetween } from "@cairn/domain/kernel/days.ts";
import type { WaitsHow } from "@cairn/domain/project/plan/activity.ts";
import { type PointerEvent, useEffect, useRef, useState } from "react";
import type { Outlook } from "../../../parts/dates/outlook.ts";
import type { Composed } from "../../../parts/dates/plan-of.ts";
import { today } from "../../../words/format.ts";
import type { Bar } from "./bars.ts";
import { DragStore } from "./drag-store.ts";
import { Preview } from "./preview.ts";
import { middleOf, rowHeight } from "./timeline-measures.ts";
import type { Scale } from "./timeline-scale.ts";

export type LinkType = WaitsHow["type"];

/** What comes of a drag. */
export type Dropped = {
  readonly move: (bar: Bar, day: Day) => void;
  readonly resize: (bar: Bar, workingDays: number) => void;
  readonly link: (from: Bar, to: Bar, type: LinkType) => void;
};

type Grip = "move" | "resize" | "link from start" | "link from finish";
type Holding = { readonly grip: Grip; readonly bar: Bar; readonly x: number; readonly preview: Preview | undefined };
type Lying = NonNullable<Bar["lying"]>;

/** Working days, Monday to Friday, from the first to the last of two days; at least one. */
export function workingDaysIn(from: Day, to: Day): number {
  const days = Array.from({ length: Math.max(1, daysBetween(from, to) + 1) }, (_, at) => addDays(from, at));
  return Math.max(1, days.filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())).length);
}

/** Bars are moved by their middle, made longer by their end, and joined by the dots beside them; Escape lets go. */
export function useTimelineDrag(props: {
  readonly bars: readonly Bar[];
  readonly scale: Scale;
  readonly composed: Composed | undefined;
  readonly outlook: Outlook | undefined;
  readonly dropped: Dropped;
}) {
  const { bars, scale, composed, outlook, dropped } = props;
  const [store] = useState(() => new DragStore());
  const holding = useRef<Holding>(undefined);
  // What was shown while dragging stays until the new dates are there.
  useEffect(() => {
    if (outlook) store.clear();
  }, [store, outlook]);
  useEscape(() => {
    if (!holding.current) return;
    holding.current = undefined;
    store.clear();
  });
  function onPointerDown(event: PointerEvent<SVGSVGElement>): void {
    const target = event.target as Element;
    const grip = target.closest("[data-grip]")?.getAttribute("data-grip") as Grip | null;
    const id = target.closest("[data-bar]")?.getAttribute("data-bar");
    const bar = bars.find(({ activity }) => activity.id === id);
    if (event.button !== 0 || !grip || !bar?.lying || !outlook) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const preview = grip.startsWith("link") || !composed ? undefined : Preview.of(composed.plan, outlook.schedule);
    holding.current = { grip, bar, x: xOf(event), preview };
  }

  function onPointerMove(event: PointerEvent<SVGSVGElement>): void {
    const held = holding.current;
    if (!held) return;
    const [x, y] = [xOf(event), yOf(event)];
    const { bar, grip, preview } = held;
    const lying = bar.lying as Lying;
    if (grip.startsWith("link")) {
      store.show(() => ({ drawn: { x1: endOf(grip, lying, scale), y1: middleOf(bar.row), x2: x, y2: y } }));
      return;
    }
    const { moved, until } = placeOf(held, x, scale);
    store.show(() => {
      if (moved) return { moved: preview?.begunOn(bar.activity.id, moved) ?? new Map() };
      const to = until ?? lying.to;
      const others = preview?.lasting(bar.activity.id, 2 * workingDaysIn(lying.from, to)) ?? new Map();
      return { moved: new Map([...others, [bar.activity.id, { from: lying.from, to }]]) };
    });
  }

  function onPointerUp(event: PointerEvent<SVGSVGElement>): void {
    const held = holding.current;
    holding.current = undefined;
    if (!held) return;
    const { bar, grip } = held;
    if (grip.startsWith("link")) {
      store.clear();
      const to = bars.find(({ row }) => row === Math.floor(yOf(event) / rowHeight));
      if (to?.lying && to !== bar) dropped.link(bar, to, linkTypeOf(grip, to.lying, xOf(event), scale));
      return;
    }
    const { moved, until, delta } = placeOf(held, xOf(event), scale);
    if (delta === 0) store.clear();
    else if (moved) dropped.move(bar, moved);
    else if (until) dropped.resize(bar, workingDaysIn((bar.lying as Lying).from, until));
  }

  function onPointerCancel(): void {
    holding.current = undefined;
    store.clear();
  }
  return { store, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
}

const xOf = ({ clientX, currentTarget }: PointerEvent<SVGSVGElement>): number =>
  clientX - currentTarget.getBoundingClientRect().left;
const yOf = ({ clientY, currentTarget }: PointerEvent<SVGSVGElement>): number =>
  clientY - currentTarget.getBoundingClientRect().top;

function useEscape(letGo: () => void): void {
  const latest = useRef(letGo);
  useEffect(() => {
    latest.current = letGo;
  });
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") latest.current();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

/** The day it would begin on, or last until, with the pointer there; nothing lies before today. */
function placeOf({ grip, bar, x }: Holding, now: number, { dayWidth }: Scale) {
  const { from, to } = bar.lying as Lying;
  const delta = Math.round((now - x) / dayWidth);
  if (grip === "resize") return { until: addDays(to, Math.max(delta, -daysBetween(from, to))), delta };
  const moved = addDays(from, delta);
  return { moved: moved < today() ? today() : moved, delta };
}

/** Where a line begins that is drawn from one end of an activity. */
const endOf = (grip: Grip, { from, to }: Lying, { x, dayWidth }: Scale): number =>
  grip === "link from start" ? x(from) - 6 : x(to) + dayWidth + 8;

/** Which end it was drawn from, and which end of the other it was let go nearer to. */
function linkTypeOf(grip: Grip, to: Lying, x: number, scale: Scale): LinkType {
  const middle = (scale.x(to.from) + scale.x(to.to) + scale.dayWidth) / 2;
  const first = grip === "link from start" ? "S" : "F";
  return x > middle ? `${first}F` : `${first}S`;
}
