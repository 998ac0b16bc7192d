import type { Endings } from "@cairn/contract/experience-figures.ts";
import { useElementSize } from "@mantine/hooks";
import { useState } from "react";
import type { z } from "zod";
import { FigureTable } from "../../../parts/past/figure-table.tsx";
import { StandingLine } from "../../../parts/past/standing-line.tsx";
import { Fold } from "../../../ui/fold.tsx";
import { Section } from "../../../ui/page.tsx";
import { daysSaid, endingName, endingWords, experience } from "../../../words/en/experience.ts";
import { formatNumber, formatShare } from "../../../words/format.ts";
import { EndingsChart } from "./endings-chart.tsx";
import styles from "./figures.module.css";
import { roundDays, type Stage, stageAt } from "./steps-over-days.ts";

const say = experience.endings;

/** How past projects end over time, endings competing, read at any day in words. */
export function EndingsPart({
  endings,
  rules,
}: {
  readonly endings: z.output<typeof Endings>;
  readonly rules: readonly string[];
}) {
  const { curve } = endings;
  const last = Math.ceil(curve.stages.at(-1)?.days ?? 0);
  const { ref, width } = useElementSize();
  const [chosen, setDay] = useState<number>();
  const day = Math.min(chosen ?? 180, last);
  const stage = stageAt(curve, day);
  return (
    <Section title={say.title}>
      <p className={styles["said"]} role="status">
        {stage ? say.says(day, sharesOf(stage, curve.endings)) : say.says(day, [say.open(1)])}
      </p>
      <label className={styles["scrub"]}>
        <span>{say.at}</span>
        <input
          type="range"
          min={0}
          max={last}
          value={day}
          aria-valuetext={daysSaid(day)}
          onChange={({ currentTarget }) => setDay(Number(currentTarget.value))}
        />
      </label>
      <div ref={ref}>
        <EndingsChart width={width} curve={curve} day={day} />
      </div>
      <Fold title={say.table}>
        <FigureTable
          caption={say.title}
          columns={[say.days, say.running, ...curve.endings.map(endingName), endingName("still open")]}
          rows={roundDays(curve).map((days) => {
            const at = stageAt(curve, days);
            return {
              key: `${days}`,
              cells: [
                formatNumber(days),
                formatNumber(at?.running ?? curve.of),
                ...curve.endings.map((_, ending) => rangeOf(at, ending)),
                formatShare(at?.open ?? 1),
              ],
            };
          })}
        />
      </Fold>
      <StandingLine
        standing={endings}
        besides={[
          ...curve.endings.map((ending) => `${endingName(ending)}: ${endingWords[ending]?.means ?? ending}.`),
          ...rules,
        ]}
      />
    </Section>
  );
}

const sharesOf = ({ by, open }: Stage, endings: readonly string[]): readonly string[] => [
  ...by.flatMap(({ estimate, low, high }, at) => {
    const ending = endings[at];
    return ending === undefined ? [] : [say.share(ending, estimate, low, high)];
  }),
  say.open(open),
];

function rangeOf(stage: Stage | undefined, ending: number): string {
  const share = stage?.by[ending];
  if (!share) return formatShare(0);
  return `${formatShare(share.estimate)} (${Math.round(100 * share.low)} to ${Math.round(100 * share.high)})`;
}
