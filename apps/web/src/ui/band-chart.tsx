import styles from "./band-chart.module.css";

type Point = { readonly p10: number; readonly p50: number; readonly p90: number };

/** One course through time: a band with its middle. `place` chooses colour and dashes, and stays when others are hidden. */
export type Band = {
  readonly id: string;
  readonly name: string;
  readonly place: number;
  readonly points: readonly Point[];
};

const height = 300;
const letter = 8.5;

/** Bands over months, drawn softly. What it shows has to be said in words, too: a picture is read by few. */
export function BandChart(props: {
  /** In pixels; nothing is drawn before it is known. */
  readonly width: number;
  readonly bands: readonly Band[];
  readonly label: string;
  readonly format: (value: number) => string;
  /** @param index of the point, 0 for the first */
  readonly nameOf: (index: number) => string;
  /** What is said of the ground below zero. */
  readonly below: string;
}) {
  const { width, bands } = props;
  const count = Math.max(0, ...bands.map(({ points }) => points.length));
  if (width === 0) return <div style={{ height }} />;
  const scale = scaleOf(bands.flatMap(({ points }) => points));
  const longest = Math.max(...scale.lines.map((value) => props.format(value).length));
  const margin = { top: 12, right: 12, bottom: 28, left: longest * letter + 8 };
  const x = (index: number): number =>
    margin.left + (index * (width - margin.left - margin.right)) / Math.max(1, count - 1);
  const y = (value: number): number =>
    margin.top + ((scale.to - value) * (height - margin.top - margin.bottom)) / (scale.to - scale.from);
  const every = Math.ceil(count / Math.max(2, Math.floor((width - margin.left) / 95)));
  const ticks = Array.from({ length: Math.ceil(count / every) }, (_, at) => at * every);
  return (
    <svg className={styles["chart"]} width={width} height={height} role="img" aria-label={props.label}>
      {scale.from < 0 && (
        <rect
          className={styles["below"]}
          x={margin.left}
          y={y(0)}
          width={width - margin.left - margin.right}
          height={Math.max(0, height - margin.bottom - y(0))}
        />
      )}
      {scale.lines.map((value) => (
        <g key={value} className={value === 0 ? styles["zero"] : styles["line"]}>
          <line x1={margin.left} x2={width - margin.right} y1={y(value)} y2={y(value)} />
          <text x={margin.left - 8} y={y(value)} textAnchor="end" dominantBaseline="middle">
            {props.format(value)}
          </text>
        </g>
      ))}
      {ticks.map((index) => (
        <text
          key={index}
          className={styles["month"]}
          x={x(index)}
          y={height - 8}
          textAnchor={index === count - 1 ? "end" : "middle"}
        >
          {props.nameOf(index)}
        </text>
      ))}
      {scale.from < 0 && (
        <text className={styles["said"]} x={margin.left + 8} y={height - margin.bottom - 8}>
          {props.below}
        </text>
      )}
      {bands.map(({ id, place, points }) => (
        <g key={id} data-place={place % 5} className={styles["course"]}>
          <path
            className={styles["band"]}
            d={`M${points.map(({ p90 }, at) => `${x(at)},${y(p90)}`).join("L")}L${points
              .map(({ p10 }, at) => `${x(at)},${y(p10)}`)
              .toReversed()
              .join("L")}Z`}
          />
          <path className={styles["middle"]} d={`M${points.map(({ p50 }, at) => `${x(at)},${y(p50)}`).join("L")}`} />
        </g>
      ))}
    </svg>
  );
}

/** From where to where the ground reaches, and the round figures on which it has lines; zero is always one of them. */
function scaleOf(points: readonly Point[]): {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly number[];
} {
  const least = Math.min(0, ...points.map(({ p10 }) => p10));
  const most = Math.max(0, ...points.map(({ p90 }) => p90));
  const raw = (most - least || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((it) => it * power >= raw) ?? 10) * power;
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(most / step), first + 1);
  const lines = Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
  return { from: first * step, to: last * step, lines };
}
