import { scoresIn } from "@cairn/domain/project/options/comparison.ts";
import type { Option } from "@cairn/domain/project/options/options.ts";
import { useNames, useProject } from "../../live/use-project.ts";
import { Fold } from "../../ui/fold.tsx";
import { Section } from "../../ui/page.tsx";
import { options as optionsWords } from "../../words/en/options.ts";
import { formatTenths } from "../../words/format.ts";
import styles from "./options.module.css";
import { type Figures, useComparison } from "./use-comparison.ts";

const says = optionsWords.every;

/** What each said, option by option, with the reasons: where the numbers lie apart, there is something to talk about. */
export function EveryScore() {
  const { figures, options } = useComparison();
  if (!figures) return null;
  return (
    <Section title={says.title} says={says.says}>
      {options.map((option) => (
        <Fold key={option.id} title={says.of(option.title)}>
          <Sheet option={option} figures={figures} />
        </Fold>
      ))}
    </Section>
  );
}

function Sheet({ option, figures }: { readonly option: Option; readonly figures: Figures }) {
  const { project } = useProject();
  const { space, criteria } = useComparison();
  const nameOf = useNames();
  const given = scoresIn(space, project).filter(({ optionId }) => optionId === option.id);
  const said = (by: string, criterionId: string): string => {
    const score = given.find((it) => it.scoredBy === by && it.criterionId === criterionId);
    return score ? (score.value === undefined ? says.unknown : String(score.value)) : says.missing;
  };
  const totalOf = (by: string): string => {
    const total = figures.totals.find((it) => it.scoredBy === by && it.optionId === option.id)?.total;
    return total === undefined ? says.missing : formatTenths(total);
  };
  const reasons = given.filter(({ because }) => because);
  return (
    <>
      <dl className={`figures ${styles["said"]}`}>
        {criteria.map(({ id, title }) => (
          <Row key={id} name={title} said={(by) => said(by, id)} />
        ))}
        <Row name={says.total} said={totalOf} />
      </dl>
      {reasons.length > 0 && (
        <>
          <p className={styles["quiet"]}>{says.reasons}</p>
          <ul>
            {reasons.map(({ id, scoredBy, criterionId, because = "" }) => (
              <li key={id}>
                {says.reason(
                  nameOf(scoredBy),
                  `${criteria.find((it) => it.id === criterionId)?.title ?? ""}, ${said(scoredBy, criterionId)}`,
                  because,
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What everybody said of one thing, by name. */
function Row(props: { readonly name: string; readonly said: (by: string) => string }) {
  const { scorers } = useComparison();
  const nameOf = useNames();
  return (
    <div>
      <dt>{props.name}</dt>
      {scorers.map((by) => (
        <dd key={by}>{says.one(nameOf(by), props.said(by))}</dd>
      ))}
    </div>
  );
}
