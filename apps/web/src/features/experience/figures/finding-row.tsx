import type { Finding } from "@cairn/contract/experience-findings.ts";
import { Button } from "@mantine/core";
import type { z } from "zod";
import { Fold } from "../../../ui/fold.tsx";
import { experience } from "../../../words/en/experience.ts";
import styles from "./figures.module.css";

const say = experience.findings;
export type Found = z.output<typeof Finding>;

/** One finding: what goes with what, how much, how sure; and one click away everything behind it. */
export function FindingRow(props: {
  readonly finding: Found;
  /** The widest interval of the list, so that all are drawn on one scale. */
  readonly scale: Scale;
  readonly onBehind: () => void;
}) {
  const { finding, scale } = props;
  const { activity, ending, ratio, difference, behind, q, eValue, fadesWithLag } = finding;
  const more = (ratio?.estimate ?? 1) > 1;
  return (
    <li className={finding.isDistinguishable ? styles["finding"] : `${styles["finding"]} ${styles["grey"]}`}>
      <div>
        <h3>{say.finding(activity, ending, more)}</h3>
        {ratio && <p>{say.ratio(ratio.estimate, ratio.low, ratio.high)}</p>}
        {difference && (
          <p>
            {say.points(
              difference.byWeek,
              difference.untilWeek,
              difference.over,
              difference.difference.estimate,
              difference.difference.low,
              difference.difference.high,
            )}
          </p>
        )}
      </div>
      {ratio && <Whisker ratio={ratio} scale={scale} />}
      <div className={styles["details"]}>
        <Fold title={say.sure}>
          <p>{say.behind(behind)}</p>
          {q !== undefined && <p>{say.q(q)}</p>}
          {eValue !== undefined && <p>{say.eValue(eValue)}</p>}
          {fadesWithLag && <p>{say.fades}</p>}
          <Button size="compact-sm" variant="default" onClick={props.onBehind}>
            {say.behindIt}
          </Button>
        </Fold>
      </div>
    </li>
  );
}

type Ratio = NonNullable<Found["ratio"]>;
export type Scale = { readonly low: number; readonly high: number };

/** From where to where the intervals of a list reach, within a twentieth and twenty times. */
export function scaleOver(findings: readonly Found[]): Scale {
  const reaching = findings.flatMap(({ ratio }) => (ratio ? [ratio.low, 1 / ratio.high] : []));
  const least = Math.max(1 / 20, Math.min(1 / 2, ...reaching));
  return { low: least, high: 1 / least };
}

const [wide, tall] = [240, 28];

/** The interval on a scale of ratios, none in the middle. */
function Whisker({ ratio, scale }: { readonly ratio: Ratio; readonly scale: Scale }) {
  const x = (value: number): number => {
    const within = Math.min(scale.high, Math.max(scale.low, value));
    return 6 + ((wide - 12) * Math.log(within / scale.low)) / Math.log(scale.high / scale.low);
  };
  return (
    <svg
      className={styles["whisker"]}
      viewBox={`0 0 ${wide} ${tall}`}
      width={wide}
      height={tall}
      role="img"
      aria-label={say.drawing(ratio.low, ratio.high)}
    >
      <line className={styles["none"]} x1={x(1)} x2={x(1)} y1={0} y2={tall} />
      <line x1={x(ratio.low)} x2={x(ratio.high)} y1={tall / 2} y2={tall / 2} />
      <circle cx={x(ratio.estimate)} cy={tall / 2} r={5} />
    </svg>
  );
}
