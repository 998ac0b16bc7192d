import type { CostTerms } from "@cairn/domain/project/costs/costs.ts";
import { useState } from "react";
import { useMay } from "../../live/use-project.ts";
import { runs } from "../../parts/assessment.ts";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Section } from "../../ui/page.tsx";
import { costs as costsWords } from "../../words/en/costs.ts";
import styles from "./costs.module.css";
import { asPercent } from "./percent.ts";
import { TermsForm } from "./terms-form.tsx";
import { useCosting } from "./use-costing.ts";

/** What all options have in common, what is left out, and how the figures come about. */
export function TermsPart({ terms }: { readonly terms: CostTerms }) {
  const { money, nameOf } = useCosting();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <Section title={costsWords.terms}>
        <TermsForm terms={terms} onDone={() => setEditing(false)} />
      </Section>
    );
  }
  const { months, inflationPerYear, hourCost, source } = terms;
  return (
    <Section title={costsWords.terms}>
      <p className="figures">
        {costsWords.termsOf(nameOf(1), months, `${asPercent(inflationPerYear)}%`, money(hourCost))} {costsWords.sunk}{" "}
        {costsWords.undiscounted}
      </p>
      <p className={styles["quiet"]}>{costsWords.termsSource(source)}</p>
      <ThingActions
        thing={terms}
        called={costsWords.terms}
        onChange={may("plan", terms.space) ? () => setEditing(true) : undefined}
      />
      <div className={styles["onPaper"]}>
        <Fold title={costsWords.how}>
          {costsWords.howSays(runs).map((says) => (
            <p key={says}>{says}</p>
          ))}
        </Fold>
      </div>
    </Section>
  );
}
