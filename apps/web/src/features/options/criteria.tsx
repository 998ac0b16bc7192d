import type { Criterion } from "@cairn/domain/project/options/options.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useMay } from "../../live/use-project.ts";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { Empty, Section } from "../../ui/page.tsx";
import { options as optionsWords } from "../../words/en/options.ts";
import { formatFineShare } from "../../words/format.ts";
import { CriterionForm } from "./criterion-form.tsx";
import styles from "./options.module.css";
import { useComparison } from "./use-comparison.ts";
import { Weights } from "./weights.tsx";

const says = optionsWords.criteria;

/** What the options are measured by, how much each thing weighs, and what a change of that would do. */
export function Criteria() {
  const { criteria, space, open, guest } = useComparison();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  if (guest && criteria.length === 0) return null;
  const add = may("plan", space) && open && !adding && (
    <Button variant={criteria.length > 0 ? "default" : "filled"} onClick={() => setAdding(true)}>
      {says.add}
    </Button>
  );
  return (
    <Section title={says.title} says={says.says} actions={criteria.length > 0 && add}>
      {adding && <CriterionForm onDone={() => setAdding(false)} />}
      {criteria.length === 0 && !adding && <Empty title={says.none} says={says.noneSays} action={add} />}
      {criteria.length > 0 && (
        <>
          <ul className={styles["list"]}>
            {criteria.map((criterion) => (
              <CriterionItem key={criterion.id} criterion={criterion} />
            ))}
          </ul>
          <Weights />
          {may("plan", space) && !open && <p className={styles["quiet"]}>{says.closed}</p>}
        </>
      )}
    </Section>
  );
}

function CriterionItem({ criterion }: { readonly criterion: Criterion }) {
  const { weighting, open } = useComparison();
  const may = useMay();
  const [changing, setChanging] = useState(false);
  const { id, title, serves, space } = criterion;
  const weight = weighting?.weights[weighting.criterionIds.indexOf(id)];
  if (changing) {
    return (
      <li>
        <CriterionForm criterion={criterion} onDone={() => setChanging(false)} />
      </li>
    );
  }
  return (
    <li>
      <div className={styles["criterion"]}>
        <span className={styles["what"]}>{title}</span>
        <span className="figures">{weight === undefined ? says.noWeight : says.weight(formatFineShare(weight))}</span>
      </div>
      {weight !== undefined && (
        <div className={styles["bar"]} aria-hidden>
          <div style={{ width: `${weight * 100}%` }} />
        </div>
      )}
      <span className={styles["quiet"]}>{serves ? says.servesIt(serves) : says.servesNothing}</span>
      <WhatItDoes criterion={criterion} />
      <ThingActions
        thing={criterion}
        called={title}
        onChange={may("plan", space) ? () => setChanging(true) : undefined}
        mayRemove={may("plan", space) && open}
        removed={says.removed}
      />
    </li>
  );
}

/** At which weight another option would lead, and whether only one option can meet it. */
function WhatItDoes({ criterion: { id } }: { readonly criterion: Criterion }) {
  const { options, ruledOut, named, figures } = useComparison();
  const titleOf = (optionId: string): string => [...options, ...ruledOut].find((it) => it.id === optionId)?.title ?? "";
  const counted = figures?.on.find(({ criterionId }) => criterionId === id);
  const sensitivity = figures?.sensitivity?.tippings.find(({ criterionId }) => criterionId === id);
  const tip = sensitivity?.nearest;
  const name = named.find(({ criterionId }) => criterionId === id);
  const scored = figures?.oneSided.find(({ criterionId }) => criterionId === id);
  return (
    <>
      {counted && (
        <span className={styles["quiet"]}>
          {says.counted(counted.n)}
          {sensitivity &&
            `. ${tip ? says.tips(formatFineShare(tip.at), tip.at > tip.weight, titleOf(tip.optionId)) : says.neverTips}.`}
        </span>
      )}
      {name && <p className={styles["ask"]}>{says.named(titleOf(name.optionId))}</p>}
      {scored && <p className={styles["ask"]}>{says.scored(titleOf(scored.optionId))}</p>}
    </>
  );
}
