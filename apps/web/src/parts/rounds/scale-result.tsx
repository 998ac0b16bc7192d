import type { Item } from "@cairn/domain/project/rounds/item.ts";
import type { ItemResult, Line } from "@cairn/domain/project/rounds/results.ts";
import { scaleSpread } from "@cairn/domain/statistics/spread.ts";
import type { ReactNode } from "react";
import { Fold } from "../../ui/fold.tsx";
import { StepBars } from "../../ui/step-bars.tsx";
import { rounds as roundsWords } from "../../words/en/rounds.ts";
import { formatNumber, joinNames } from "../../words/format.ts";
import styles from "./results.module.css";

const says = roundsWords.result;

/** What was answered on a scale: in a line, everybody together; unfolded, group by group and whatever else belongs to it. */
export function ScaleResult(props: {
  readonly result: ItemResult;
  readonly item: Item & { type: "scale" };
  readonly children?: ReactNode;
}) {
  const { result, item } = props;
  const { all, each } = result;
  const { counts = [] } = all.spread;
  return (
    <Fold
      title={item.text}
      aside={
        <span className={styles["brief"]}>
          <StepBars counts={counts} label={says.steps(counts)} />
          <span>{says.low(lowIn(counts), all.n)}</span>
        </span>
      }
    >
      <p className={styles["quiet"]}>{says.ends(item.low, item.high)}</p>
      <div className={styles["lines"]}>
        <ScaleLine line={all} name={each.length > 0 ? says.everybody : joinNames(all.groups)} />
        {each.map((line) => (
          <ScaleLine key={line.groups.join()} line={line} name={joinNames(line.groups)} />
        ))}
      </div>
      {props.children}
    </Fold>
  );
}

const lowIn = (counts: readonly number[]): number => (counts[0] ?? 0) + (counts[1] ?? 0);

/** One spread, drawn and said. */
export function ScaleLine({ line, name }: { readonly line: Line; readonly name: string }) {
  const { counts } = line.spread;
  if (!counts) return null;
  const { n, median, quartiles } = scaleSpread(counts);
  const [from, to] = quartiles.map(formatNumber);
  return (
    <figure className={styles["line"]}>
      <figcaption>{name}</figcaption>
      <StepBars counts={counts} label={`${name}: ${says.steps(counts)}`} />
      <span className={styles["quiet"]}>{says.spread(n, formatNumber(median), from ?? "", to ?? "")}</span>
      <span className={styles["quiet"]}>{says.lowShare(lowIn(counts), n)}</span>
    </figure>
  );
}
