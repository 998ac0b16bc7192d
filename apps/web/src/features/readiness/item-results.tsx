import type { Item } from "@cairn/domain/project/rounds/item.ts";
import type { ItemResult } from "@cairn/domain/project/rounds/results.ts";
import type { RoundCount } from "@cairn/domain/project/rounds/rounds.ts";
import { ScaleResult } from "../../parts/rounds/scale-result.tsx";
import { Written } from "../../parts/rounds/written.tsx";
import { readiness as readinessWords } from "../../words/en/readiness.ts";
import styles from "./readiness.module.css";

const says = readinessWords;
type Part = keyof typeof says.parts;

function partOf(item: Item): Part {
  if (item.type !== "scale" || item.topic === undefined) return "own";
  return item.topic === "commitment" || item.topic === "confidence" ? item.topic : "capacity";
}

/** What was answered, item by item: wanting it, being able to, having room for it. */
export function ItemResults(props: { readonly count: RoundCount; readonly results: readonly ItemResult[] }) {
  const byPart = Map.groupBy(props.results, ({ item }) => partOf(item));
  return (
    <>
      {(Object.keys(says.parts) as Part[]).map((part) => {
        const own = byPart.get(part) ?? [];
        return (
          own.length > 0 && (
            <div key={part} className={styles["part"]}>
              <h3>{says.parts[part]}</h3>
              {own.map((result) => (
                <OneItem key={result.at} result={result} count={props.count} />
              ))}
            </div>
          )
        );
      })}
    </>
  );
}

function OneItem({ result, count }: { readonly result: ItemResult; readonly count: RoundCount }) {
  const { item, at } = result;
  if (item.type === "scale") return <ScaleResult result={result} item={item} />;
  return item.type === "text" && <Written count={count} at={at} question={item.text} />;
}
