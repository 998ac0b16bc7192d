import type { Item } from "@cairn/domain/project/rounds/item.ts";
import { agreementIn, type ItemResult } from "@cairn/domain/project/rounds/results.ts";
import { standings, strengthOf } from "@cairn/domain/statistics/agreement.ts";
import { StepBars } from "../../ui/step-bars.tsx";
import { alignment as alignmentWords } from "../../words/en/alignment.ts";
import { formatNumber, formatTenths } from "../../words/format.ts";
import styles from "./alignment.module.css";

const says = alignmentWords;

/** How a ranking came out, and how far people ranked alike. */
export function RankingResult(props: { readonly result: ItemResult; readonly item: Item & { type: "ranking" } }) {
  const { result, item } = props;
  const { placed } = result.all.spread;
  const agreement = agreementIn(result);
  if (!placed || !agreement) return null;
  const { n, w, byChance } = agreement;
  return (
    <div className={styles["ranking"]}>
      <h3>{item.text}</h3>
      <p>{says.agreement(strengthOf(w), formatNumber(w), n, item.options.length)}</p>
      <p className={styles["quiet"]}>{says.agreementMeans(formatNumber(byChance))}</p>
      <ol className={styles["standings"]}>
        {standings(placed).map(({ option, meanPlace }, at) => {
          const name = item.options[option] ?? "";
          const counts = placed[option] ?? [];
          return (
            <li key={name}>
              <span className={styles["name"]}>{says.order(at + 1, name)}</span>
              <StepBars counts={counts} most={n} label={says.placesOf(name, counts)} />
              <span className={styles["quiet"]}>{says.place(formatTenths(meanPlace), counts[0] ?? 0, n)}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
