import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import styles from "./range-track.module.css";

type Range = { readonly low: number; readonly likely: number; readonly high: number };
type Handle = keyof Range;
const handles = ["low", "likely", "high"] as const satisfies readonly Handle[];

/** From where to where a track reaches, so that each end has room to be drawn out. */
type Scale = { readonly from: number; readonly to: number; readonly step: number };

function scaleOf({ low, likely, high }: Range): Scale {
  const span = Math.max(high - low, Math.abs(likely) / 2, 1);
  const step = 10 ** Math.floor(Math.log10(span) - 1.3);
  const [from, to] = [low - span * 0.6, high + span * 0.6];
  return { from: low >= 0 ? Math.max(0, from) : from, to: high <= 0 ? Math.min(0, to) : to, step };
}

/**
 * A range drawn softly, with an end to drag on either side and its likely figure between. The ends do not pass each other.
 * Each handle is a slider for the keyboard, too.
 */
export function RangeTrack(props: {
  readonly range: Range;
  readonly names: Readonly<Record<Handle, string>>;
  readonly format: (value: number) => string;
  /** For every move while it is dragged; it is drawn at once when the range comes back. */
  readonly onTry: (range: Range) => void;
  /** When it is let go. */
  readonly onSettle: () => void;
  /** When letting go is to count for nothing. */
  readonly onGiveUp: () => void;
}) {
  const { range } = props;
  const track = useRef<HTMLDivElement>(null);
  // Kept while it is dragged, or the ground would slip away under the hand.
  const [held, setHeld] = useState<Scale>();
  const scale = held ?? scaleOf(range);
  const percent = (value: number): string => `${(100 * (value - scale.from)) / (scale.to - scale.from)}%`;

  const tryOut = (handle: Handle, value: number): void => {
    setHeld(scale);
    props.onTry(movedTo(range, handle, Math.round(value / scale.step) * scale.step));
  };
  const letGo = (come: () => void) => (): void => {
    if (!held) return;
    setHeld(undefined);
    come();
  };
  const drag =
    (handle: Handle) =>
    ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLButtonElement>): void => {
      if (!currentTarget.hasPointerCapture(pointerId) || !track.current) return;
      const { left, width } = track.current.getBoundingClientRect();
      tryOut(handle, scale.from + ((clientX - left) / width) * (scale.to - scale.from));
    };
  const step =
    (handle: Handle) =>
    (event: KeyboardEvent): void => {
      const by = steps[event.key];
      if (by === undefined) return;
      event.preventDefault();
      tryOut(handle, range[handle] + by * scale.step);
    };
  const settle = letGo(props.onSettle);
  return (
    <div className={styles["track"]} ref={track}>
      <div
        className={styles["below"]}
        style={{ left: percent(range.low), right: `calc(100% - ${percent(range.likely)})` }}
      />
      <div
        className={styles["above"]}
        style={{ left: percent(range.likely), right: `calc(100% - ${percent(range.high)})` }}
      />
      {handles.map((handle) => (
        <button
          key={handle}
          type="button"
          role="slider"
          className={styles["handle"]}
          data-handle={handle}
          style={{ left: percent(range[handle]) }}
          aria-label={props.names[handle]}
          aria-valuemin={handle === "low" ? scale.from : range[handle === "high" ? "likely" : "low"]}
          aria-valuemax={handle === "high" ? scale.to : range[handle === "low" ? "likely" : "high"]}
          aria-valuenow={range[handle]}
          aria-valuetext={props.format(range[handle])}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={drag(handle)}
          onPointerUp={settle}
          onPointerCancel={letGo(props.onGiveUp)}
          onKeyDown={step(handle)}
          onKeyUp={({ key }) => key in steps && settle()}
          onBlur={settle}
        />
      ))}
    </div>
  );
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/** One figure moved, as far as its neighbours let it. */
function movedTo({ low, likely, high }: Range, handle: Handle, value: number): Range {
  if (handle === "low") return { low: Math.min(value, likely), likely, high };
  if (handle === "high") return { low, likely, high: Math.max(value, likely) };
  return { low, likely: Math.min(Math.max(value, low), high), high };
}
