import { dayOf } from "@cairn/domain/kernel/days.ts";
import type { Item } from "@cairn/domain/project/rounds/item.ts";
import { type ItemResult, type Line, resultsOf } from "@cairn/domain/project/rounds/results.ts";
import type { RoundCount } from "@cairn/domain/project/rounds/rounds.ts";
import { ScaleLine, ScaleResult } from "../../parts/rounds/scale-result.tsx";
import { Written } from "../../parts/rounds/written.tsx";
import { readiness as readinessWords } from "../../words/en/readiness.ts";
import { formatDay } from "../../words/format.ts";
import styles from "./readiness.module.css";

const says = readinessWords;
type Part = keyof typeof says.parts;

function partOf(item: Item): Part {
  if (item.type !== "scale" || item.topic === undefined) return "own";
  return item.topic === "commitment" || item.topic === "confidence" ? item.topic : "capacity";
}

/** What was answered, statement by statement: wanting it, being able to, having room for it; and what was answered before. */
export function ItemResults(props: {
  readonly count: RoundCount;
  readonly results: readonly ItemResult[];
  /** Earlier rounds, the latest first. */
  readonly earlier: readonly RoundCount[];
}) {
  const byPart = Map.groupBy(props.results, ({ item }) => partOf(item));
  return (Object.keys(says.parts) as Part[]).map((part) => {
    const own = byPart.get(part) ?? [];
    return (
      own.length > 0 && (
        <div key={part} className={styles["part"]}>
          <h3>{says.parts[part]}</h3>
          {own.map((result) => (
            <OneItem key={result.at} {...props} result={result} />
          ))}
        </div>
      )
    );
  });
}

function OneItem(props: {
  readonly result: ItemResult;
  readonly count: RoundCount;
  readonly earlier: readonly RoundCount[];
}) {
  const { item, at } = props.result;
  if (item.type === "text") return <Written count={props.count} at={at} question={item.text} />;
  if (item.type !== "scale") return null;
  const before = props.earlier.flatMap((count) => {
    const same = resultsOf(count).find((it) => it.item.type === "scale" && it.item.text === item.text);
    return same ? [{ id: count.id, day: formatDay(dayOf(count.countedAt)), line: same.all }] : [];
  });
  return (
    <ScaleResult result={props.result} item={item}>
      {before.length > 0 && <Before lines={before} />}
    </ScaleResult>
  );
}

type Earlier = { readonly id: string; readonly day: string; readonly line: Line };

/** The same statement in earlier rounds, as spreads beside each other. */
function Before({ lines }: { readonly lines: readonly Earlier[] }) {
  return (
    <>
      <h4 className={styles["before"]}>{says.compared}</h4>
      <p className={styles["quiet"]}>{says.comparedSays}</p>
      <div className={styles["beside"]}>
        {lines.map(({ id, day, line }) => (
          <ScaleLine key={id} line={line} name={day} />
        ))}
      </div>
    </>
  );
}
