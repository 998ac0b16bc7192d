import { daysBetween } from "@cairn/domain/kernel/days.ts";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { today } from "../../../words/format.ts";
import { usePlanSearch } from "../use-plan-search.ts";
import { type Scale, stepFrom, type Zoom } from "./timeline-scale.ts";

type Box = RefObject<HTMLElement | null>;

/** A wheel turned by so many pixels is one step. */
const turn = 60;

const isZoomKey = (key: string): boolean => ["+", "=", "-", "0"].includes(key);

/** Pixels there are for the drawing beside the names, which are the first thing in the box. */
export function useRoom(box: Box): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void =>
      setRoom(Math.max(0, element.clientWidth - (element.firstElementChild?.clientWidth ?? 0) - 1));
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    measure();
    return () => watch.disconnect();
  }, [box]);
  return room;
}

/** How close one looks, as the address says it, and a way to change it. */
export function useZoom(): readonly [Zoom, (zoom: Zoom) => void] {
  const { search, look } = usePlanSearch();
  const choose = (zoom: Zoom): void => look(({ zoom: _was, ...rest }) => (zoom === "weeks" ? rest : { ...rest, zoom }));
  return [search.zoom ?? "weeks", choose];
}

/**
 * Nearer and farther by the wheel with Control held down, and by the keys + and −; 0 shows everything. What is under the
 * pointer stays there, or else what is in the middle. It opens at today.
 */
export function useZooming(box: Box, scale: Scale, choose: (zoom: Zoom) => void): void {
  const latest = useRef({ scale, choose });
  const drawn = useRef<Scale>(undefined);
  const scrolled = useRef(0);
  /** Where in the box the day is that stays. */
  const keeping = useRef<number>(undefined);
  useLayoutEffect(() => {
    const element = box.current;
    const before = drawn.current;
    latest.current = { scale, choose };
    drawn.current = scale;
    if (!element || before === scale) return;
    const at = keeping.current ?? (before?.dayWidth === scale.dayWidth ? 0 : element.clientWidth / 3);
    keeping.current = undefined;
    const day = before && (scrolled.current + at) / before.dayWidth + daysBetween(scale.from, before.from);
    const left = day === undefined ? scale.x(today()) - 80 : day * scale.dayWidth - at;
    element.scrollTo({ left: Math.max(0, left) });
    scrolled.current = element.scrollLeft;
  }, [box, scale, choose]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let turned = 0;
    const step = (by: -1 | 1, at?: number): void => {
      const to = stepFrom(latest.current.scale.dayWidth, by);
      if (!to) return;
      keeping.current = at;
      latest.current.choose(to);
    };
    const onScroll = (): void => void (scrolled.current = element.scrollLeft);
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      turned += event.deltaY;
      if (Math.abs(turned) < turn) return;
      const names = element.firstElementChild?.clientWidth ?? 0;
      step(turned > 0 ? 1 : -1, Math.max(0, event.clientX - element.getBoundingClientRect().left - names));
      turned = 0;
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!isZoomKey(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      if (event.key === "0") latest.current.choose("fit");
      else step(event.key === "-" ? 1 : -1);
    };
    element.addEventListener("scroll", onScroll, { passive: true });
    element.addEventListener("wheel", onWheel, { passive: false });
    element.addEventListener("keydown", onKey);
    return () => {
      element.removeEventListener("scroll", onScroll);
      element.removeEventListener("wheel", onWheel);
      element.removeEventListener("keydown", onKey);
    };
  }, [box]);
}
