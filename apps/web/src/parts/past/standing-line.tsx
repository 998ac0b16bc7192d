import type { Standing } from "@cairn/contract/experience-figures.ts";
import { Fold } from "../../ui/fold.tsx";
import { experience } from "../../words/en/experience.ts";
import styles from "./standing-line.module.css";

const say = experience.standing;

/** What every figure says of itself: how many, from when, and, one click away, how it was made. */
export function StandingLine(props: {
  readonly standing: Standing;
  /** What else has to be known to judge the figure. */
  readonly besides?: readonly string[];
}) {
  const { n, events, period, method, version, attribution } = props.standing;
  return (
    <div className={styles["standing"]}>
      <Fold
        title={say.how}
        aside={[say.line(n, events), period && say.period(period.from, period.to)].filter(Boolean).join(" · ")}
      >
        {[say.method[method], ...(props.besides ?? []), say.reached, attribution, say.version(version)].map(
          (sentence) => sentence && <p key={sentence}>{sentence}</p>,
        )}
      </Fold>
    </div>
  );
}
