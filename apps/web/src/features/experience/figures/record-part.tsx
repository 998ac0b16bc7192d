import type { Filter } from "@cairn/contract/experience-filter.ts";
import { Ending } from "@cairn/contract/experience-filter.ts";
import type { TrackRecord } from "@cairn/contract/experience-findings.ts";
import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import { FigureTable } from "../../../parts/past/figure-table.tsx";
import { StandingLine } from "../../../parts/past/standing-line.tsx";
import { Fold } from "../../../ui/fold.tsx";
import { Section } from "../../../ui/page.tsx";
import { endingName, experience } from "../../../words/en/experience.ts";
import { formatShare } from "../../../words/format.ts";
import { trackRecordQuery } from "../queries.ts";
import styles from "./figures.module.css";
import { InTime } from "./in-time.tsx";

const say = experience.record;
type Record = z.output<typeof TrackRecord>;
type Score = Record["scores"][number];

/** How forecasts made in the past came true, beside what simpler ways would have said. */
export function RecordPart(props: {
  readonly organisationId: string;
  readonly filter: Filter;
  /** Endings that the base holds. */
  readonly endings: readonly string[];
}) {
  const known = Ending.options.filter((ending) => props.endings.includes(ending));
  const [ending, setEnding] = useState<z.output<typeof Ending>>(
    known.includes("no decision") ? "no decision" : (known[0] ?? "no decision"),
  );
  const asked = useQuery(trackRecordQuery(props.organisationId, props.filter, ending));
  return (
    <Section title={say.title}>
      <NativeSelect
        className={styles["choice"]}
        label={say.ending}
        value={ending}
        data={known.map((value) => ({ value, label: endingName(value) }))}
        onChange={({ currentTarget }) => setEnding(known.find((it) => it === currentTarget.value) ?? ending)}
      />
      <InTime asked={asked}>{(figure) => <Shown record={figure} />}</InTime>
    </Section>
  );
}

function Shown({ record }: { readonly record: Record }) {
  const { forecasts, journeysForetold, cameTrue, withinDays, scores, hasDrifted } = record;
  const own = scores.find(({ forecaster }) => forecaster === "model");
  const least = Math.min(...scores.map(({ brier }) => brier));
  return (
    <>
      <p>{say.says(forecasts, journeysForetold, cameTrue, withinDays)}</p>
      {hasDrifted && <p role="alert">{say.drifted}</p>}
      <FigureTable
        caption={say.reads}
        columns={[say.who, say.brier, say.logLoss, say.slope, say.intercept, say.calibration, say.auc]}
        rows={scores.map((score) => ({
          key: score.forecaster,
          cells: [
            say.forecaster[score.forecaster],
            `${score.brier.toFixed(4)}${score.brier === least ? ` (${say.best})` : ""}`,
            score.logLoss.toFixed(4),
            score.slope?.toFixed(2) ?? "",
            score.intercept?.toFixed(2) ?? "",
            score.calibrationError.toFixed(3),
            score.auc?.toFixed(2) ?? "",
          ],
        }))}
      />
      {own && <Reliability score={own} />}
      <StandingLine standing={record} />
    </>
  );
}

const [size, room, margin] = [320, 52, 24];

/** What was said beside what came, with where it would lie if the forecasts were right. */
function Reliability({ score }: { readonly score: Score }) {
  const x = (share: number): number => room + share * (size - room - margin);
  const y = (share: number): number => size - room - share * (size - room - margin);
  return (
    <>
      <h3>{say.reliability}</h3>
      <svg className={styles["chart"]} width={size} height={size} role="img" aria-label={say.drawing}>
        <g className={styles["grid"]}>
          {[0, 0.25, 0.5, 0.75, 1].map((share) => (
            <g key={share}>
              <line x1={x(0)} x2={x(1)} y1={y(share)} y2={y(share)} />
              <text x={x(share)} y={size - room + 18} textAnchor="middle">
                {formatShare(share)}
              </text>
              <text x={room - 6} y={y(share)} textAnchor="end" dominantBaseline="middle">
                {share === 0 ? "" : formatShare(share)}
              </text>
            </g>
          ))}
        </g>
        <line className={styles["ideal"]} x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
        {score.reliability.map(({ chance, came, low, high }) => (
          <g key={chance} className={styles["whisker"]}>
            <line x1={x(chance)} x2={x(chance)} y1={y(low)} y2={y(high)} />
            <circle className={styles["dot"]} cx={x(chance)} cy={y(came)} r={4} />
          </g>
        ))}
      </svg>
      <Fold title={experience.endings.table}>
        <FigureTable
          caption={say.reliability}
          columns={[say.said, say.came, say.band, say.of]}
          rows={score.reliability.map(({ chance, came, low, high, count }) => ({
            key: `${chance}`,
            cells: [
              formatShare(chance),
              formatShare(came),
              `${formatShare(low)} to ${formatShare(high)}`,
              count.toLocaleString("en-GB"),
            ],
          }))}
        />
      </Fold>
    </>
  );
}
