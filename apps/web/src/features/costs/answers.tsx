import type { Comparison } from "@cairn/appraisal/appraise.ts";
import { crossings, monthAhead } from "@cairn/appraisal/lead.ts";
import type { Spread } from "@cairn/appraisal/spread.ts";
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
      <p className="figures">
        {end && terms && costsWords.outcome(end, terms.months, money)}{" "}
        {own && comparison && <Against comparison={comparison} own={own.upToMonth} asNow={asNow.upToMonth} />}
      </p>
      <Drivers costed={costed} assessment={assessment} comparable={props.comparable} />
    </li>
  );
}

/** When it overtakes carrying on as now, how sure that is, and by how much in the end. */
function Against(props: {
  readonly comparison: Comparison;
  readonly own: readonly Spread[];
  readonly asNow: readonly Spread[];
}) {
  const { terms, nameOf, money } = useCosting();
  const assessment = useAssessment();
  const { comparison } = props;
  const end = comparison.upToMonth.at(-1);
  if (!terms || !assessment || !end) return null;
  const { runs } = assessment.appraisal;
  const { share, standardError } = comparison.aheadAtEnd;
  const by = (of: number): string | undefined => {
    const month = monthAhead(comparison, runs, of);
    return month === undefined ? undefined : costsWords.crossing.month(month, nameOf(month));
  };
  return (
    <>
      {crossingOf(crossings(props.own, props.asNow), nameOf)}{" "}
      {share > 0 && costsWords.crossing.spread(by(0.1), by(0.9), terms.months)}{" "}
      {costsWords.atEnd(end, share, runs, costsWords.points(standardError), money)}
    </>
  );
}

/** How often and when the middle lines change places. */
function crossingOf(found: ReturnType<typeof crossings>, nameOf: (month: number) => string): string {
  const says = costsWords.crossing;
  const last = found.at(-1);
  if (!last) return "";
  if (found.length === 1) return says.never(last.ahead);
  const name = nameOf(last.month);
  return found.length === 2
    ? says.once(last.ahead, last.month, name)
    : says.often(found.length - 1, last.ahead, last.month, name);
}
