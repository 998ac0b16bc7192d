import type { Findings } from "@cairn/contract/experience-findings.ts";
import type { z } from "zod";
import { FigureTable } from "../../../parts/past/figure-table.tsx";
import { StandingLine } from "../../../parts/past/standing-line.tsx";
import { Fold } from "../../../ui/fold.tsx";
import { Section } from "../../../ui/page.tsx";
import { endingName, experience } from "../../../words/en/experience.ts";
import styles from "./figures.module.css";
import { FindingRow, type Found, scaleOver } from "./finding-row.tsx";

const say = experience.findings;
type Figures = z.output<typeof Findings>;

/** What goes with which ending, surest first; the grey zone and what speaks against it beside it. */
export function FindingsPart(props: {
  readonly findings: Figures;
  readonly onBehind: (activity: string, ending: string) => void;
}) {
  const { findings, warnings, activities, activitiesInAll, looks } = props.findings;
  const sure = findings.filter(({ isDistinguishable }) => isDistinguishable === true);
  const grey = findings.filter(({ isDistinguishable, refused }) => !isDistinguishable && refused === undefined);
  // What nobody did while a project was open, as what ends it, is nothing to compare.
  const refused = findings.filter((it) => it.refused !== undefined && it.behind.with > 0);
  const scale = scaleOver([...sure, ...grey]);
  const list = (shown: readonly Found[]) => (
    <ul className={styles["findings"]}>
      {shown.map((finding) => (
        <FindingRow
          key={`${finding.activity} ${finding.ending}`}
          finding={finding}
          scale={scale}
          onBehind={() => props.onBehind(finding.activity, finding.ending)}
        />
      ))}
    </ul>
  );
  return (
    <Section title={say.title} says={say.says}>
      {warnings.closed ? <p role="alert">{say.closed}</p> : sure.length === 0 ? <p>{say.nothing}</p> : list(sure)}
      <StandingLine standing={props.findings} besides={[say.looked(activities, activitiesInAll)]} />
      <Fold title={say.warnings} open={warnings.closed}>
        <ul>
          {warningsOf(warnings).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Fold>
      {grey.length > 0 && (
        <Fold title={say.grey(looks)} aside={`${grey.length}`}>
          <p>{say.greySays}</p>
          {list(grey)}
        </Fold>
      )}
      {refused.length > 0 && (
        <Fold title={say.refused} aside={`${refused.length}`}>
          <FigureTable
            caption={say.refused}
            columns={[experience.time.activity, { words: experience.behind.ending }, { words: say.why }]}
            rows={refused.map(({ activity, ending, refused: why }) => ({
              key: `${activity} ${ending}`,
              cells: [activity, endingName(ending), why === "too few" ? say.tooFew : say.noComparables],
            }))}
          />
        </Fold>
      )}
    </Section>
  );
}

function warningsOf({ closed, paceSpread, journeysWithBursts, leaks }: Figures["warnings"]): readonly string[] {
  const said = [
    closed ? say.closed : "",
    paceSpread === undefined ? "" : say.pace(paceSpread),
    journeysWithBursts > 0 ? say.bursts(journeysWithBursts) : "",
    ...leaks.map(({ name, ending }) => say.leak(name, ending)),
  ].filter(Boolean);
  return said.length > 0 ? said : [say.noWarnings];
}
