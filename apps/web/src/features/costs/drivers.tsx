import type { Driver } from "@cairn/appraisal/drivers.ts";
import { type CostedOption, isAsNow } from "@cairn/domain/project/costs/costing.ts";
import type { CostLine } from "@cairn/domain/project/costs/costs.ts";
import type { Assessment } from "../../parts/assessment.ts";
import { Fold } from "../../ui/fold.tsx";
import { costs as costsWords } from "../../words/en/costs.ts";
import { formatShare } from "../../words/format.ts";
import styles from "./costs.module.css";
import { useCosting } from "./use-costing.ts";

/** Which lines make the outcome uncertain: the one that matters most in sentences, all of them in a table. */
export function Drivers(props: {
  readonly costed: CostedOption;
  readonly assessment: Assessment;
  readonly comparable: boolean;
}) {
  const { options, money } = useCosting();
  const { id } = props.costed.option;
  const drivers = props.assessment.drivers[id] ?? [];
  const [first, second] = drivers;
  const isOfGap = props.comparable && !isAsNow(props.costed);
  const all = options.flatMap(({ option, lines }) => lines.map((line) => ({ line, option })));
  const calledIn = ({ lineId }: Driver): string => {
    const found = all.find(({ line }) => line.id === lineId);
    if (!found) return "";
    return found.option.id === id ? found.line.what : costsWords.ofOption(found.line.what, found.option.title);
  };
  if (!first) return null;
  if (first.varianceShare === 0) return <p>{costsWords.drivesNothing}</p>;
  const line = all.find((it) => it.line.id === first.lineId)?.line;
  return (
    <>
      <p className="figures">
        <strong>{costsWords.drivesMost(calledIn(first), first.varianceShare)}</strong>{" "}
        {line && swingOf(first, line, isOfGap, money)}{" "}
        {second && second.varianceShare >= 0.05 && costsWords.drivesToo(calledIn(second), second.varianceShare)}
      </p>
      {drivers.length > 1 && (
        <Fold title={costsWords.allLines}>
          <ul className={styles["drivers"]}>
            {drivers.map((driver) => (
              <li key={driver.lineId}>
                <span>{calledIn(driver)}</span>
                <span className="figures">{formatShare(driver.varianceShare)}</span>
                <span className={styles["bar"]} style={{ inlineSize: `${driver.varianceShare * 100}%` }} aria-hidden />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

/** A figure of a line in its own unit. */
export const inUnit = ({ kind }: Pick<CostLine, "kind">, value: number, money: (value: number) => string): string =>
  kind === "own effort" ? costsWords.hours(value) : money(value);

function swingOf(
  { sumAtLow, sumAtHigh }: Driver,
  line: CostLine,
  isOfGap: boolean,
  money: (value: number) => string,
): string {
  const high = inUnit(line, line.high, money);
  if (line.kind === "risk") return costsWords.swingRisk(money(sumAtLow), high, money(sumAtHigh));
  const say = isOfGap ? costsWords.swingGap : costsWords.swing;
  return say(inUnit(line, line.low, money), money(sumAtLow), high, money(sumAtHigh));
}
