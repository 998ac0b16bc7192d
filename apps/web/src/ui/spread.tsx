import styles from "./spread.module.css";

/**
 * How several people answered on a scale: a dot for each, a band from the lowest to the highest, and a mark in the middle.
 * The words beside it say the same.
 *
 * @param values within `from` to `to`
 */
export function Spread(props: {
  readonly values: readonly number[];
  readonly middle: number;
  readonly from: number;
  readonly to: number;
  readonly label: string;
}) {
  const { values, middle, from, to } = props;
  const at = (value: number): number => 8 + ((value - from) / (to - from)) * 184;
  const stacked = values.map((value, index) => ({
    value,
    above: values.slice(0, index).filter((it) => it === value).length,
  }));
  const highest = Math.max(0, ...stacked.map(({ above }) => above));
  const ground = 12 + highest * 7;
  const low = Math.min(...values);
  const high = Math.max(...values);
  return (
    <svg className={styles["spread"]} viewBox={`0 0 200 ${ground + 10}`} role="img" aria-label={props.label}>
      <line className={styles["scale"]} x1={at(from)} x2={at(to)} y1={ground} y2={ground} />
      <line className={styles["band"]} x1={at(low)} x2={at(high)} y1={ground} y2={ground} />
      <line className={styles["middle"]} x1={at(middle)} x2={at(middle)} y1={ground + 2} y2={ground + 9} />
      {stacked.map(({ value, above }) => (
        <circle key={`${value} ${above}`} className={styles["dot"]} cx={at(value)} cy={ground - above * 7} r={3} />
      ))}
    </svg>
  );
}
