import { gapsIn, resultsOf } from "@cairn/domain/project/rounds/results.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { useProject } from "../../live/use-project.ts";
import { CountHead } from "../../parts/rounds/count-head.tsx";
import { countsOf, openRounds } from "../../parts/rounds/read.ts";
import { RoundSection } from "../../parts/rounds/round-section.tsx";
import { ScaleResult } from "../../parts/rounds/scale-result.tsx";
import { Written } from "../../parts/rounds/written.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Page, Section } from "../../ui/page.tsx";
import { alignment as alignmentWords } from "../../words/en/alignment.ts";
import { rounds as roundsWords } from "../../words/en/rounds.ts";
import { Agenda } from "./agenda.tsx";
import { headlineOf } from "./headline.ts";
import { RankingResult } from "./ranking-result.tsx";

const says = alignmentWords;
const mostGoals = 7;

/** Do we still want the same? The same questions answered apart; where answers lie far from each other, an agenda. */
export function AlignmentPage() {
  const { project } = useProject();
  const counts = countsOf(project, "pulse");
  const [latest, ...earlier] = counts;
  const results = latest ? resultsOf(latest) : [];
  const gaps = gapsIn(results);
  const goals = kept(project.measures)
    .map(({ what }) => what)
    .slice(0, mostGoals);
  const beginning = { ...says.beginning, items: says.beginning.items(goals) };
  return (
    <Page title={headlineOf(latest, gaps, openRounds(project, "pulse").length > 0)} says={says.says}>
      <RoundSection kind="pulse" beginning={beginning} words={says} />
      {latest && results.length > 0 && <Agenda results={results} gaps={gaps} />}
      {latest && (
        <Section title={says.latest}>
          <CountHead count={latest} />
          {results.map((result) => {
            const { item, at } = result;
            if (item.type === "scale") return <ScaleResult key={at} result={result} item={item} />;
            if (item.type === "ranking") return <RankingResult key={at} result={result} item={item} />;
            return <Written key={at} count={latest} at={at} question={item.text} />;
          })}
        </Section>
      )}
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
