import type { Filter } from "@cairn/contract/experience-filter.ts";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { sentenceFor } from "../../api/failure-words.ts";
import { FigureTable } from "../../parts/past/figure-table.tsx";
import { StandingLine } from "../../parts/past/standing-line.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Section } from "../../ui/page.tsx";
import { daysSaid, endingName, experience, shareSaid } from "../../words/en/experience.ts";
import { formatNumber } from "../../words/format.ts";
import styles from "./figures/figures.module.css";
import { journeyQuery, journeysQuery, similarQuery } from "./queries.ts";

const say = experience.behind;

type Asked = { readonly organisationId: string; readonly filter: Filter };

/** The past projects behind a figure, without names: what they went through can be looked at, one by one. */
export function Behind(
  props: Asked & { readonly activity: string | undefined; readonly onOpen: (journey: number) => void },
) {
  const { data, error } = useQuery(journeysQuery(props.organisationId, props.filter, props.activity));
  if (error) return <p role="alert">{sentenceFor(error)}</p>;
  if (!data) return <p role="status">{experience.loading}</p>;
  return (
    <Section title={say.title} says={props.activity}>
      {data.journeys.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <FigureTable
          caption={say.more(data.journeys.length, data.n)}
          columns={[say.title, { words: say.ending }, say.days, say.events]}
          rows={data.journeys.map(({ journey, ending, days, events }) => ({
            key: `${journey}`,
            cells: [
              <Button key="open" size="compact-sm" variant="subtle" onClick={() => props.onOpen(journey)}>
                {say.one(journey)}
              </Button>,
              endingName(ending),
              formatNumber(Math.round(days)),
              formatNumber(events),
            ],
          }))}
        />
      )}
      <StandingLine standing={data} />
    </Section>
  );
}

/** One past project, step by step, and those like it. */
export function OnePastProject(
  props: Asked & { readonly journey: number; readonly onOpen: (journey: number) => void; readonly onBack: () => void },
) {
  const { data, error } = useQuery(journeyQuery(props.organisationId, props.filter, props.journey));
  if (error) return <p role="alert">{sentenceFor(error)}</p>;
  if (!data) return <p role="status">{experience.loading}</p>;
  return (
    <Section
      title={say.one(data.journey)}
      says={[say.began(data.began), `${endingName(data.ending)}, ${daysSaid(data.days)}`].join(" · ")}
      actions={
        <Button size="compact-sm" variant="default" onClick={props.onBack}>
          {say.back}
        </Button>
      }
    >
      {data.traits.length > 0 && (
        <Fold title={say.known}>
          <FigureTable
            caption={say.known}
            columns={[experience.filter.trait, { words: experience.filter.word }]}
            rows={data.traits.map(({ name, value }) => ({ key: name, cells: [name, value] }))}
          />
        </Fold>
      )}
      <ol className={styles["steps"]}>
        {data.steps.map(({ activity, day, role, side, person }, at) => (
          // A step has no name but its place.
          <li key={`step ${at}`}>
            <span className={styles["soft"]}>{say.day(day)}</span>
            <span>
              {activity}{" "}
              <small className={styles["soft"]}>
                {[role, side, person !== undefined && say.someone(person)].filter(Boolean).join(" · ")}
              </small>
            </span>
          </li>
        ))}
      </ol>
      <StandingLine standing={data} />
      <Alike {...props} day={Math.min(30, Math.floor(data.days))} />
    </Section>
  );
}

function Alike(
  props: Asked & { readonly journey: number; readonly day: number; readonly onOpen: (journey: number) => void },
) {
  const { data } = useQuery(similarQuery(props.organisationId, props.filter, props.journey, props.day));
  return (
    data && (
      <Fold title={say.alike}>
        <p>
          {say.alikeSays(
            props.day,
            data.endings.map(({ ending, ...share }) => `${endingName(ending).toLowerCase()} ${shareSaid(share)}`),
          )}
        </p>
        <FigureTable
          caption={say.alike}
          columns={[say.title, { words: say.ending }, { words: say.alikeIn }, { words: say.differsIn }]}
          rows={data.nearest.map(({ journey, ending, alikeIn, differsIn }) => ({
            key: `${journey}`,
            cells: [
              <Button key="open" size="compact-sm" variant="subtle" onClick={() => props.onOpen(journey)}>
                {say.one(journey)}
              </Button>,
              endingName(ending),
              alikeIn.join(", "),
              differsIn.join(", "),
            ],
          }))}
        />
        <StandingLine standing={data} />
      </Fold>
    )
  );
}
