import type { Item } from "@cairn/domain/project/rounds/item.ts";
import type { ItemResult, Line } from "@cairn/domain/project/rounds/results.ts";
import { scaleSpread } from "@cairn/domain/statistics/spread.ts";
import { StepBars } from "../../ui/step-bars.tsx";
import { rounds as roundsWords } from "../../words/en/rounds.ts";
import { formatNumber, joinNames } from "../../words/format.ts";
import styles from "./results.module.css";

const says = roundsWords.result;

/** What was answered on a scale: everybody together, then group by group. */
export function ScaleResult({
  result,
  item,
}: {
  readonly result: ItemResult;
  readonly item: Item & { type: "scale" };
}) {
  const { all, each } = result;
  return (
    <div className={styles["item"]}>
      <h4>{item.text}</h4>
      <p className={styles["quiet"]}>{says.ends(item.low, item.high)}</p>
      <div className={styles["lines"]}>
        <ScaleLine line={all} name={each.length > 0 ? says.everybody : joinNames(all.groups)} />
        {each.map((line) => (
          <ScaleLine key={line.groups.join()} line={line} name={joinNames(line.groups)} />
        ))}
      </div>
    </div>
  );
}

/** One spread, drawn and said. */
export function ScaleLine({ line, name }: { readonly line: Line; readonly name: string }) {
  const { counts } = line.spread;
  if (!counts) return null;
  const { n, median, quartiles } = scaleSpread(counts);
  const low = (counts[0] ?? 0) + (counts[1] ?? 0);
  const [from, to] = quartiles.map(formatNumber);
  return (
    <figure className={styles["line"]}>
      <figcaption>{name}</figcaption>
      <StepBars counts={counts} label={`${name}: ${says.steps(counts)}`} />
      <span className={styles["quiet"]}>{says.spread(n, formatNumber(median), from ?? "", to ?? "")}</span>
      {low > 0 && <span className={styles["quiet"]}>{says.lowShare(low, n)}</span>}
    </figure>
  );
}
