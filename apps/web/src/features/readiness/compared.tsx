import { dayOf } from "@cairn/domain/kernel/days.ts";
import { resultsOf } from "@cairn/domain/project/rounds/results.ts";
import type { RoundCount } from "@cairn/domain/project/rounds/rounds.ts";
import { ScaleLine } from "../../parts/rounds/scale-result.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Section } from "../../ui/page.tsx";
import { readiness as readinessWords } from "../../words/en/readiness.ts";
import { formatDay } from "../../words/format.ts";
import styles from "./readiness.module.css";

const says = readinessWords;

/** The same statements in one round after the other, as spreads beside each other, the oldest first. */
export function Compared({ counts }: { readonly counts: readonly RoundCount[] }) {
  const lines = counts
    .toReversed()
    .flatMap((count) =>
      resultsOf(count).flatMap(({ item, all }) =>
        item.type === "scale" ? [{ text: item.text, day: formatDay(dayOf(count.countedAt)), id: count.id, all }] : [],
      ),
    );
  const byText = [...Map.groupBy(lines, ({ text }) => text)].filter(([, own]) => own.length > 1);
  if (byText.length === 0) return null;
  return (
    <Section title={says.compared} says={says.comparedSays}>
      {byText.map(([text, own]) => (
        <Fold key={text} title={text}>
          <div className={styles["beside"]}>
            {own.map(({ id, day, all }) => (
              <ScaleLine key={id} line={all} name={day} />
            ))}
          </div>
        </Fold>
      ))}
    </Section>
  );
}
