import styles from "./levels-over-time.module.css";

/** Something that was at one of the levels at a moment; `isOpen` draws it with an open dot. */
export type AtLevel = { readonly key: string; readonly at: number; readonly level: number; readonly isOpen: boolean };

/**
 * How something moved between named levels, the first one on top. A drawing only: whoever shows it also says it in words.
 *
 * @param points oldest first, `at` in any one unit; one point alone stands at the end
 */
export function LevelsOverTime(props: {
  readonly label: string;
  readonly levels: readonly string[];
  readonly points: readonly AtLevel[];
  readonly from: string;
  readonly to: string;
}) {
  const { levels, points } = props;
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  const x = (at: number): number => (first === last ? 100 : ((at - first) / (last - first)) * 100);
  const y = (level: number): number => ((level + 0.5) / levels.length) * 100;
  return (
    <div className={styles["plot"]} role="img" aria-label={props.label}>
      <div className={styles["levels"]} aria-hidden>
        {levels.map((level) => (
          <span key={level}>{level}</span>
        ))}
      </div>
      <div className={styles["field"]} aria-hidden>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
          {levels.map((level, at) => (
            <line
              key={level}
              className={styles["rule"]}
              x1="0"
              x2="100"
              y1={y(at)}
              y2={y(at)}
              vectorEffect="non-scaling-stroke"
            />
          ))}
          <polyline
            className={styles["path"]}
            points={points.map(({ at, level }) => `${x(at)},${y(level)}`).join(" ")}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        {points.map(({ key, at, level, isOpen }) => (
          <span
            key={key}
            className={`${styles["dot"]} ${isOpen ? styles["open"] : ""}`}
            style={{ left: `${x(at)}%`, top: `${y(level)}%` }}
          />
        ))}
      </div>
      <div className={styles["ends"]} aria-hidden>
        <span>{points.length > 1 ? props.from : ""}</span>
        <span>{props.to}</span>
      </div>
    </div>
  );
}
