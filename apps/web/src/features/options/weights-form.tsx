import type { Day } from "@cairn/domain/kernel/days.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { DayField } from "../../parts/day-field.tsx";
import { NumberField } from "../../parts/number-field.tsx";
import { FieldRow, SheetForm } from "../../parts/sheet-form.tsx";
import { options as optionsWords } from "../../words/en/options.ts";
import { formatFineShare, today } from "../../words/format.ts";
import styles from "./options.module.css";
import { evenly, inPercent, sharesOf, sumOf } from "./percent.ts";
import { useComparison } from "./use-comparison.ts";

const says = optionsWords.weights;

/** All weights at once, in percent, with what is still to be shared out. */
export function WeightsForm({ onDone }: { readonly onDone: () => void }) {
  const { space, criteria, weighting } = useComparison();
  const send = useSend();
  const [weightingId] = useState(newId);
  const [agreedOn, setAgreedOn] = useState<Day | undefined>(today);
  const [percents, setPercents] = useState<readonly (number | undefined)[]>(() =>
    criteria.map(({ id }) => inPercent(weighting?.weights[weighting.criterionIds.indexOf(id)])),
  );
  const gap = 1 - sumOf(percents);
  const whole = Math.abs(gap) <= 1e-9 && percents.every((percent) => percent !== undefined && percent > 0);
  const submit = async (): Promise<void> => {
    if (!agreedOn) return;
    const shares = sharesOf(percents);
    const weights = criteria.map(({ id }, at) => ({ criterionId: id, weight: shares[at] ?? 0 }));
    const answer = await send("agreeWeights", { weightingId, space, weights, agreedOn }, says.agreed);
    if (isCarried(answer)) onDone();
  };
  return (
    <SheetForm onSend={submit} onClose={onDone} ready={whole && agreedOn !== undefined} save={says.agree}>
      <p>{says.says}</p>
      <FieldRow>
        {criteria.map(({ id, title }, at) => (
          <NumberField
            key={id}
            label={says.share(title)}
            value={percents[at]}
            onChange={(percent) => setPercents(percents.with(at, percent))}
          />
        ))}
      </FieldRow>
      <p role="status" className={whole ? styles["whole"] : styles["waiting"]}>
        {says.sum(formatFineShare(1 - gap))}.{" "}
        {whole ? says.whole : gap > 0 ? says.missing(formatFineShare(gap)) : says.over(formatFineShare(-gap))}.
      </p>
      <div>
        <Button variant="default" size="compact-md" onClick={() => setPercents(evenly(criteria.length))}>
          {says.even}
        </Button>
      </div>
      <DayField label={says.day} value={agreedOn} onChange={setAgreedOn} latest={today()} required />
    </SheetForm>
  );
}
