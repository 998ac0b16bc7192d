import { endingName, experience } from "../../../words/en/experience.ts";
import { formatNumber, formatShare } from "../../../words/format.ts";
import styles from "./figures.module.css";
import { type EndingCurve, type StackedStep, stackedSteps } from "./steps-over-days.ts";

const say = experience.endings;
const height = 320;
const margin = { top: 12, right: 132, bottom: 28, left: 52 };
const narrow = 520;
const leastTall = 15;

/**
 * How past projects end, stacked over the days since they began: together with what is open always the whole height. The
 * soft edge on each area is the interval of its own share. The words beside it and the table say the same.
 */
export function EndingsChart(props: {
  /** In pixels; nothing is drawn before it is known. */
  readonly width: number;
  readonly curve: EndingCurve;
  /** The day that is read in words. */
  readonly day: number;
}) {
  const { width, curve, day } = props;
  const last = curve.stages.at(-1)?.days ?? 0;
  if (width === 0 || last === 0) return <div style={{ height }} />;
  const right = width < narrow ? 12 : margin.right;
  const x = (days: number): number => margin.left + (Math.min(days, last) * (width - margin.left - right)) / last;
  const y = (share: number): number => margin.top + (1 - share) * (height - margin.top - margin.bottom);
  const steps = curve.endings.map((ending, at) => ({ ending, at, course: stackedSteps(curve, at) }));
  const openFrom = steps.at(-1)?.course.at(-1)?.estimate ?? 0;
  return (
    <svg className={styles["chart"]} width={width} height={height} role="img" aria-label={say.drawing}>
      <rect className={styles["open"]} x={x(0)} y={y(1)} width={x(last) - x(0)} height={y(0) - y(1)} />
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share} className={styles["grid"]}>
          <line x1={x(0)} x2={x(last)} y1={y(share)} y2={y(share)} />
          <text x={margin.left - 8} y={y(share)} textAnchor="end" dominantBaseline="middle">
            {formatShare(share)}
          </text>
        </g>
      ))}
      {ticksTo(last, (width - margin.left - right) / 70).map((days) => (
        <text key={days} x={x(days)} y={height - 8} textAnchor="middle">
          {formatNumber(days)}
        </text>
      ))}
      {steps.map(({ ending, at, course }) => (
        <g key={ending} className={styles[`way${at % 5}`]}>
          <path className={styles["area"]} d={between(course, "below", "estimate", x, y, last)} />
          <path className={styles["edge"]} d={between(course, "low", "high", x, y, last)} />
          <path className={styles["border"]} d={`M${along(course, "estimate", x, y, last).join("L")}`} />
        </g>
      ))}
      {right > 12 &&
        [
          ...steps.map(({ ending, course }) => ({ ending, step: course.at(-1) })),
          { ending: "still open", step: { below: openFrom, estimate: 1 } },
        ].map(
          ({ ending, step }) =>
            step &&
            y(step.below) - y(step.estimate) >= leastTall && (
              <text
                key={ending}
                className={styles["inside"]}
                x={width - right + 8}
                y={y((step.below + step.estimate) / 2)}
                dominantBaseline="middle"
              >
                {endingName(ending)}
              </text>
            ),
        )}
      <line className={styles["here"]} x1={x(day)} x2={x(day)} y1={y(0)} y2={y(1)} />
    </svg>
  );
}

type Edge = "below" | "estimate" | "low" | "high";
type Scale = (value: number) => number;

/** The corners of an edge that stays until the next stage. */
function along(course: readonly StackedStep[], edge: Edge, x: Scale, y: Scale, last: number): readonly string[] {
  return course.flatMap((step, at) => {
    const until = course[at + 1]?.days ?? last;
    return [
      `${x(step.days).toFixed(1)},${y(step[edge]).toFixed(1)}`,
      `${x(until).toFixed(1)},${y(step[edge]).toFixed(1)}`,
    ];
  });
}

const between = (course: readonly StackedStep[], low: Edge, high: Edge, x: Scale, y: Scale, last: number): string =>
  `M${along(course, high, x, y, last).join("L")}L${along(course, low, x, y, last).toReversed().join("L")}Z`;

/** At most so many round days from 0 to the last. */
function ticksTo(last: number, most: number): readonly number[] {
  const steps = [1, 7, 14, 30, 60, 90, 180, 365, 730, 1460];
  const step = steps.find((each) => last / each <= Math.max(2, most)) ?? 3650;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, at) => at * step);
}
