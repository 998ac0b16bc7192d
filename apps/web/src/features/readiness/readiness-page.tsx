import { lowItems, resultsOf } from "@cairn/domain/project/rounds/results.ts";
import { useProject } from "../../live/use-project.ts";
import { CountHead } from "../../parts/rounds/count-head.tsx";
import { countsOf, openRounds } from "../../parts/rounds/read.ts";
import { RoundSection } from "../../parts/rounds/round-section.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Page, Section } from "../../ui/page.tsx";
import { readiness as readinessWords } from "../../words/en/readiness.ts";
import { rounds as roundsWords } from "../../words/en/rounds.ts";
import { headlineOf } from "./headline.ts";
import { ItemResults } from "./item-results.tsx";
import { WhatHelps } from "./what-helps.tsx";

const says = readinessWords;

/** Are those who must change ready? Spreads of secret answers, group by group; never a score. */
export function ReadinessPage() {
  const { project } = useProject();
  const counts = countsOf(project, "readiness");
  const [latest, ...earlier] = counts;
  const results = latest ? resultsOf(latest) : [];
  const low = lowItems(results);
  return (
    <Page title={headlineOf(latest, low, openRounds(project, "readiness").length > 0)} says={says.says}>
      <RoundSection kind="readiness" beginning={says.beginning} words={says} />
      {latest && (
        <Section title={says.latest}>
          <CountHead count={latest} />
          <ItemResults count={latest} results={results} earlier={earlier} />
        </Section>
      )}
      <WhatHelps low={low} />
      {earlier.length > 0 && (
        <Section title={roundsWords.result.earlier}>
          {earlier.map((count) => (
            <CountHead key={count.id} count={count} />
          ))}
        </Section>
      )}
      <Fold title={says.method}>
        {says.methodSays.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Fold>
    </Page>
  );
}
