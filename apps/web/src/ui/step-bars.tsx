import styles from "./step-bars.module.css";

const wide = 22;
const gap = 4;
const tall = 34;
const foot = 13;
const remsEach = 2;

/**
 * How often each step was chosen: a column for each, with its number above. The words beside it say the same.
 *
 * @param most what the tallest column stands for, so that several drawings can be compared; the largest of these by default
 */
export function StepBars(props: {
  readonly counts: readonly number[];
  readonly label: string;
  readonly most?: number;
}) {
  const { counts, label } = props;
  const most = Math.max(1, props.most ?? Math.max(...counts));
  return (
    <svg
      className={styles["bars"]}
      style={{ maxWidth: `${counts.length * remsEach}rem` }}
      viewBox={`0 0 ${counts.length * (wide + gap) - gap} ${tall + foot + 12}`}
      role="img"
      aria-label={label}
    >
      {counts.map((count, at) => {
        const height = (count / most) * tall;
        const x = at * (wide + gap);
        return (
          // Steps have no name but their place.
          <g key={`step ${at}`}>
            <rect className={styles["ground"]} x={x} y={12 + tall} width={wide} height={1} />
            <rect className={styles["bar"]} x={x} y={12 + tall - height} width={wide} height={height} />
            {count > 0 && (
              <text className={styles["count"]} x={x + wide / 2} y={12 + tall - height - 3}>
                {count}
              </text>
            )}
            <text className={styles["step"]} x={x + wide / 2} y={12 + tall + foot - 2}>
              {at + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
