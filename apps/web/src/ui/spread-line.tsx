import styles from "./spread-line.module.css";

const width = 240;
const height = 28;
const edge = 7;

/** Figures on a line from `from` to `to`: each a dot, their ends joined, the middle one marked. The text beside it says the same. */
export function SpreadLine(props: {
  readonly figures: readonly number[];
  readonly median: number;
  readonly from: number;
  readonly to: number;
  readonly label: string;
}) {
  const { figures, from, to } = props;
  const x = (figure: number): number => edge + ((figure - from) / (to - from)) * (width - 2 * edge);
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  return (
    <svg className={styles["line"]} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={props.label}>
      <line className={styles["scale"]} x1={x(from)} x2={x(to)} y1={height / 2} y2={height / 2} />
      <line className={styles["range"]} x1={x(low)} x2={x(high)} y1={height / 2} y2={height / 2} />
      {figures.map((figure, at) => (
        // Two people may have come to the same figure.
        <circle key={`${figure} ${at}`} className={styles["figure"]} cx={x(figure)} cy={height / 2} r={4} />
      ))}
      <line className={styles["median"]} x1={x(props.median)} x2={x(props.median)} y1={3} y2={height - 3} />
    </svg>
  );
}
