import type { CostedOption } from "@cairn/domain/project/costs/costing.ts";
import { LineKind } from "@cairn/domain/project/costs/costs.ts";
import { Fold } from "../../ui/fold.tsx";
import { costs as costsWords } from "../../words/en/costs.ts";
import styles from "./costs.module.css";
import { useAssessment, useCosting } from "./use-costing.ts";

/** An option's sum taken apart, with the adjustment for optimism on a line of its own. */
export function AccountPart({ costed }: { readonly costed: CostedOption }) {
  const { money } = useCosting();
  const account = useAssessment()?.accounts[costed.option.id];
  if (!account) return null;
  const { adjustment } = costed;
  const isAdjusted = adjustment !== undefined && (adjustment.costsUp > 0 || adjustment.benefitsDown > 0);
  return (
    <div className={styles["onPaper"]}>
      <Fold title={costsWords.account} aside={<span className="figures">{money(account.total)}</span>}>
        <table className={`${styles["account"]} figures`}>
          <tbody>
            {LineKind.options.map((kind) => {
              const sum = account.byKind[kind];
              return (
                sum !== undefined && (
                  <tr key={kind}>
                    <th scope="row">{costsWords.sums[kind]}</th>
                    <td>{money(sum)}</td>
                  </tr>
                )
              );
            })}
            <tr>
              <th scope="row">
                {isAdjusted
                  ? costsWords.optimism(adjustment.costsUp, adjustment.benefitsDown)
                  : costsWords.optimismNone}{" "}
                {isAdjusted && <span className={styles["quiet"]}>{adjustment.because}</span>}
              </th>
              <td>{money(account.optimism)}</td>
            </tr>
            <tr className={styles["together"]}>
              <th scope="row">{costsWords.total}</th>
              <td>{money(account.total)}</td>
            </tr>
          </tbody>
        </table>
        <p className={styles["quiet"]}>
          {costsWords.accountSays} {costsWords.extremes(money(account.worst), money(account.best))}
        </p>
      </Fold>
    </div>
  );
}
