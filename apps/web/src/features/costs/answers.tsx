import type { Comparison } from "@cairn/appraisal/appraise.ts";
import { crossings, monthAhead } from "@cairn/appraisal/lead.ts";
import { type CostedOption, isAsNow } from "@cairn/domain/project/costs/costing.ts";
import type { Assessment } from "../../parts/assessment.ts";
import { Section } from "../../ui/page.tsx";
import { costs as costsWords } from "../../words/en/costs.ts";
import styles from "./costs.module.css";
import { CourseDrawing } from "./course-drawing.tsx";
import { Drivers } from "./drivers.tsx";
import { useAssessment, useCosting } from "./use-costing.ts";

/** What comes out: drawn, then option by option in sentences, with what drives each. */
export function Answers() {
  const { options } = useCosting();
  const assessment = useAssessment();
  if (!assessment) return <p aria-live="polite">{costsWords.reckoning}</p>;
  const costed = options.filter(({ lines }) => lines.length > 0);
  const againstWhat = options.find(isAsNow);
  return (
    <Section title={costsWords.answer}>
      {againstWhat?.lines.length === 0 && <p className={styles["waiting"]}>{costsWords.asNowFree}</p>}
      <CourseDrawing costed={costed} assessment={assessment} comparable={againstWhat !== undefined} />
      <ul className={styles["answers"]}>
        {costed.map((it) => (
          <Answer key={it.option.id} costed={it} assessment={assessment} comparable={againstWhat !== undefined} />
        ))}
      </ul>
    </Section>
  );
}

function Answer(props: {
  readonly costed: CostedOption;
  readonly assessment: Assessment;
  readonly comparable: boolean;
}) {
  const { terms, money } = useCosting();
  const { costed, assessment } = props;
  const { asNow, others, againstNow } = assessment.appraisal;
  const own = [asNow, ...others].find(({ id }) => id === costed.option.id);
  const comparison = props.comparable ? againstNow.find(({ id }) => id === costed.option.id) : undefined;
  const end = own?.upToMonth.at(-1);
  return (
    <li>
      <h3>{costed.option.title}</h3>
      <p className="figures">{end && terms && costsWords.outcome(end, terms.months, money)}</p>
      {comparison && <Against comparison={comparison} runs={assessment.appraisal.runs} />}
      <Drivers costed={costed} assessment={assessment} comparable={props.comparable} />
    </li>
  );
}

/** By how much it is ahead of carrying on as now in the end, how sure that is, and since when. */
function Against({ comparison, runs }: { readonly comparison: Comparison; readonly runs: number }) {
  const { terms, nameOf, money } = useCosting();
  const end = comparison.upToMonth.at(-1);
  if (!terms || !end) return null;
  const { share, standardError } = comparison.aheadAtEnd;
  const named = (month: number): string => costsWords.crossing.month(month, nameOf(month));
  const by = (of: number): string | undefined => {
    const month = monthAhead(comparison, runs, of);
    return month === undefined ? undefined : named(month);
  };
  return (
    <>
      <p className="figures">{costsWords.atEnd(end, share, runs, costsWords.points(standardError), money)}</p>
      <p className="figures">
        {crossingOf(crossings(comparison.upToMonth, []), terms.months, named)}{" "}
        {share > 0 && costsWords.crossing.spread(by(0.1), by(0.9), terms.months)}
      </p>
    </>
  );
}

/** How often and when it changes places with carrying on as now, in the middle of the runs. */
function crossingOf(found: ReturnType<typeof crossings>, months: number, named: (month: number) => string): string {
  const says = costsWords.crossing;
  const last = found.at(-1);
  if (!last) return "";
  if (found.length === 1) return says.never(last.ahead, months);
  const from = named(last.month);
  return found.length === 2 ? says.once(last.ahead, from) : says.often(found.length - 1, last.ahead, from);
}
