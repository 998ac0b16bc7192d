import { bothRisks, type RiskRow } from "@cairn/domain/project/risks/both-risks.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useMay, useProject } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { Fold } from "../../ui/fold.tsx";
import { Empty, Page, Section } from "../../ui/page.tsx";
import { risks as risksWords } from "../../words/en/risks.ts";
import { RiskForm } from "./risk-form.tsx";
import { RiskItem } from "./risk-item.tsx";
import styles from "./risks.module.css";

const says = risksWords;

/** The risk of changing and the risk of standing still, side by side and weighed alike. */
export function RisksPage() {
  const { project } = useProject();
  const rows = bothRisks(project);
  const [changing = 0, still = 0] = rows.map(({ open }) => open.length);
  return (
    <Page title={says.title(changing, still)} says={says.says}>
      <div className={styles["both"]}>
        {rows.map((row) => (
          <OneSide key={row.of} row={row} />
        ))}
      </div>
    </Page>
  );
}

function OneSide({ row: { of, open, ended } }: { readonly row: RiskRow }) {
  const may = useMay();
  const usual = useDefaultSpace();
  const [adding, setAdding] = useState(false);
  const add = may("contribute", usual) && <Button onClick={() => setAdding(true)}>{says.add[of]}</Button>;
  return (
    <Section title={says.of[of]}>
      {open.length > 0 && (
        <ul className={styles["list"]}>
          {open.map((risk) => (
            <RiskItem key={risk.id} risk={risk} />
          ))}
        </ul>
      )}
      {adding && <RiskForm of={of} onDone={() => setAdding(false)} />}
      {!adding && open.length > 0 && add}
      {!adding && open.length === 0 && <Empty title={says.uneven[of]} says={says.example[of]} action={add} />}
      {ended.length > 0 && (
        <Fold title={says.ended(ended.length)}>
          <ul className={styles["list"]}>
            {ended.map((risk) => (
              <RiskItem key={risk.id} risk={risk} />
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}
