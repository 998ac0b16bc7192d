import type { Stalls } from "@cairn/contract/experience-figures.ts";
import type { Filter } from "@cairn/contract/experience-filter.ts";
import { useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { FigureTable } from "../../../parts/past/figure-table.tsx";
import { StandingLine } from "../../../parts/past/standing-line.tsx";
import { Section } from "../../../ui/page.tsx";
import { daysWithin, endingName, experience } from "../../../words/en/experience.ts";
import { formatNumber, formatShare } from "../../../words/format.ts";
import { roadblocksQuery } from "../queries.ts";
import { InTime } from "./in-time.tsx";

const say = experience.stalls;
const fewest = 10;

type Stall = z.output<typeof Stalls>["stalls"][number];

/** How long it takes after each activity until anything goes on, and what is in the way after what. */
export function StallsPart(props: {
  readonly organisationId: string;
  readonly filter: Filter;
  readonly stalls: z.output<typeof Stalls>;
}) {
  const { stalls } = props;
  return (
    <>
      <Section title={say.title} says={say.says}>
        {stalls.stalls.length === 0 ? (
          <p>{say.none}</p>
        ) : (
          <FigureTable
            caption={say.title}
            columns={[say.activity, say.of, say.median, say.p80, say.month, say.stalls, { words: say.ends }]}
            rows={stalls.stalls.map((stall) => ({ key: stall.activity, cells: cellsOf(stall) }))}
          />
        )}
        <StandingLine standing={stalls} />
      </Section>
      <Roadblocks organisationId={props.organisationId} filter={props.filter} />
    </>
  );
}

function cellsOf(stall: Stall): readonly string[] {
  const { activity, of, medianDays, p80Days, medianWithin, p80Within, onWithin30Days, stalls, afterStall } = stall;
  const many = of >= fewest;
  return [
    activity,
    formatNumber(of),
    many ? orNever(medianDays, medianWithin) : "",
    many ? orNever(p80Days, p80Within) : "",
    many ? shareIn(onWithin30Days) : "",
    formatNumber(stalls),
    stalls >= fewest
      ? afterStall
          .filter(({ estimate }) => estimate >= 0.005)
          .map((each) => `${each.how === "goes on" ? each.how : endingName(each.how).toLowerCase()} ${shareIn(each)}`)
          .join(", ")
      : "",
  ];
}

const orNever = (days: number | undefined, within: Stall["medianWithin"]): string =>
  days === undefined ? experience.time.never : daysWithin(days, within);
const shareIn = ({ estimate, low, high }: { estimate: number; low: number; high: number }): string =>
  `${formatShare(estimate)} (${Math.round(100 * low)} to ${Math.round(100 * high)})`;

const said = experience.roadblocks;

function Roadblocks({ organisationId, filter }: { readonly organisationId: string; readonly filter: Filter }) {
  const asked = useQuery(roadblocksQuery(organisationId, filter));
  return (
    <Section title={said.title}>
      <InTime asked={asked}>
        {(figure) =>
          figure.named.length === 0 ? (
            <p>{said.none}</p>
          ) : (
            <>
              {figure.following.length === 0 ? (
                <p>{said.nothing}</p>
              ) : (
                <FigureTable
                  caption={said.title}
                  columns={[said.after, { words: said.roadblock }, said.ratio, "n", { words: said.standing }]}
                  rows={figure.following.map((it) => ({
                    key: `${it.after} ${it.roadblock}`,
                    cells: [
                      it.after,
                      it.roadblock,
                      said.times(it.ratio.estimate, it.ratio.low, it.ratio.high),
                      said.n(it.timesAfter, it.weeksAfter),
                      it.isDistinguishable ? said.told : said.grey,
                    ],
                  }))}
                />
              )}
              <StandingLine standing={figure} />
            </>
          )
        }
      </InTime>
    </Section>
  );
}
