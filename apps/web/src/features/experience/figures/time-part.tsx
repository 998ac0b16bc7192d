import type { Curve, Durations, Length, WhoComesIn, Within } from "@cairn/contract/experience-figures.ts";
import type { z } from "zod";
import { FigureTable } from "../../../parts/past/figure-table.tsx";
import { StandingLine } from "../../../parts/past/standing-line.tsx";
import { Section } from "../../../ui/page.tsx";
import { daysWithin, endingName, experience } from "../../../words/en/experience.ts";
import { formatNumber, formatShare } from "../../../words/format.ts";
import { stageAt } from "./steps-over-days.ts";

const say = experience.time;
const [fewest, weeks] = [10, [4, 12, 26]] as const;

/** How long past projects and their activities took, what is still open counted. */
export function DurationsPart({ durations }: { readonly durations: z.output<typeof Durations> }) {
  const { journeys, activities } = durations;
  const rowOf = (name: string, { of, censored, ...it }: z.output<typeof Length>) => ({
    key: name,
    cells: [
      name,
      formatNumber(of),
      lengthSaid(of, it.medianDays, it.medianWithin),
      lengthSaid(of, it.p80Days, it.p80Within),
      lengthSaid(of, it.p95Days, it.p95Within),
      of < fewest ? "" : formatShare(censored),
    ],
  });
  const columns = [say.of, say.median, say.p80, say.p95, say.censored];
  return (
    <>
      <Section title={say.journeys}>
        <FigureTable
          caption={say.journeys}
          columns={[say.ending, ...columns]}
          rows={journeys.map((it) => rowOf(it.ending === "any ending" ? say.any : endingName(it.ending), it))}
        />
        <StandingLine standing={durations} />
      </Section>
      <Section title={say.activities}>
        {activities.length === 0 ? (
          <p>{say.noLengths}</p>
        ) : (
          <FigureTable
            caption={say.activities}
            columns={[say.activity, ...columns]}
            rows={activities.map((it) => rowOf(it.activity, it))}
          />
        )}
      </Section>
    </>
  );
}

function lengthSaid(of: number, days: number | undefined, within: z.output<typeof Within> | undefined): string {
  if (of < fewest) return "";
  return days === undefined ? say.never : daysWithin(days, within);
}

/** In which role people come in, and when, with what ended before they did. */
export function WhoPart({ who }: { readonly who: z.output<typeof WhoComesIn> }) {
  return (
    <Section title={say.who}>
      {who.roles.length === 0 ? (
        <p>{say.noRoles}</p>
      ) : (
        <>
          <FigureTable
            caption={say.who}
            columns={[say.role, say.share, ...weeks.map(say.byWeek)]}
            rows={who.roles.map(({ role, happened, curve }) => ({
              key: role,
              cells: [
                role,
                `${formatNumber(happened)} of ${formatNumber(curve.of)}`,
                ...weeks.map((week) => inBy(curve, week)),
              ],
            }))}
          />
          <StandingLine standing={who} />
        </>
      )}
    </Section>
  );
}

function inBy(curve: z.output<typeof Curve>, week: number): string {
  if (curve.of < fewest) return "";
  const came = stageAt(curve, 7 * week)?.by[0];
  if (!came) return formatShare(0);
  return `${formatShare(came.estimate)} (${Math.round(100 * came.low)} to ${Math.round(100 * came.high)})`;
}
