import type { Filter } from "@cairn/contract/experience-filter.ts";
import { Ending } from "@cairn/contract/experience-filter.ts";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { sentenceFor } from "../../api/failure-words.ts";
import { Empty } from "../../ui/page.tsx";
import { experience as say } from "../../words/en/experience.ts";
import { Behind, OnePastProject } from "./behind.tsx";
import { type ExperienceSearch, filterOf, type Part } from "./experience-search.ts";
import { EndingsPart } from "./figures/endings-part.tsx";
import { FindingsPart } from "./figures/findings-part.tsx";
import { InTime } from "./figures/in-time.tsx";
import { RecordPart } from "./figures/record-part.tsx";
import { StallsPart } from "./figures/stalls-part.tsx";
import { DurationsPart, WhoPart } from "./figures/time-part.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { BringIn } from "./imports/bring-in.tsx";
import { FilesPart } from "./imports/files-part.tsx";
import { MapPart } from "./map/map-part.tsx";
import { durationsQuery, endingsQuery, findingsQuery, rolesQuery, type Summary, stallsQuery } from "./queries.ts";
import { useGo } from "./use-go.ts";

type Asked = { readonly organisationId: string; readonly filter: Filter };

/** The part of the page that the address names, of the past projects it names. */
export function PartShown(props: {
  readonly part: Part;
  readonly search: ExperienceSearch & { readonly base: "own" | "sample" };
  readonly summary: Summary | undefined;
  readonly keeps: boolean;
}) {
  const { part, search, summary, keeps } = props;
  const { organisationId } = useParams({ from: "/wider/organisations/$organisationId/experience" });
  const go = useGo();
  const asked = { organisationId, filter: filterOf(search) };
  if (part === "files") {
    return search.import === undefined ? (
      <FilesPart
        {...asked}
        base={search.base}
        keeps={keeps}
        fromHere={summary?.fromHere ?? 0}
        onOpen={(it) => go({ part: "files", import: it })}
      />
    ) : (
      <BringIn
        key={search.import}
        organisationId={organisationId}
        importId={search.import}
        keeps={keeps}
        onBack={() => go({ part: "files", import: undefined })}
        onLook={() => go({ part: "endings", import: undefined, base: undefined })}
      />
    );
  }
  if (!summary) return null;
  if (search.journey !== undefined) {
    return (
      <OnePastProject
        {...asked}
        journey={search.journey}
        onOpen={(journey) => go({ journey })}
        onBack={() => go({ journey: undefined })}
      />
    );
  }
  if (search.activity !== undefined) {
    return <Behind {...asked} activity={search.activity} onOpen={(journey) => go({ journey })} />;
  }
  return (
    <>
      {part !== "findings" && part !== "record" && <FilterBar search={search} summary={summary} />}
      <Figures {...asked} part={part} summary={summary} />
    </>
  );
}

function Figures({
  part,
  summary,
  ...asked
}: Asked & { readonly part: Exclude<Part, "files">; readonly summary: Summary }) {
  switch (part) {
    case "endings":
      return <HowTheyEnd {...asked} rules={summary.rules} />;
    case "map":
      return <Paths {...asked} endings={summary.endings.map(({ ending }) => ending)} />;
    case "stalls":
      return <WhereTheyStall {...asked} />;
    case "time":
      return <HowLong {...asked} />;
    case "findings":
      return <WhatGoesWithIt {...asked} />;
    case "record":
      return <RecordPart {...asked} endings={summary.endings.map(({ ending }) => ending)} />;
  }
}

function HowTheyEnd({ organisationId, filter, rules }: Asked & { readonly rules: readonly string[] }) {
  const go = useGo();
  return (
    <Answered asked={useQuery(endingsQuery(organisationId, filter))}>
      {(endings) =>
        endings.n < fewest ? (
          <>
            <Empty title={say.endings.title} says={say.endings.few} />
            <Behind
              organisationId={organisationId}
              filter={filter}
              activity={undefined}
              onOpen={(journey) => go({ journey })}
            />
          </>
        ) : (
          <EndingsPart endings={endings} rules={rules} />
        )
      }
    </Answered>
  );
}
const fewest = 10;

function Paths(asked: Asked & { readonly endings: readonly string[] }) {
  const go = useGo();
  return <MapPart {...asked} onBehind={(activity) => go({ activity })} />;
}

function WhereTheyStall(asked: Asked) {
  return (
    <Answered asked={useQuery(stallsQuery(asked.organisationId, asked.filter))}>
      {(stalls) => <StallsPart {...asked} stalls={stalls} />}
    </Answered>
  );
}

function HowLong({ organisationId, filter }: Asked) {
  return (
    <>
      <Answered asked={useQuery(durationsQuery(organisationId, filter))}>
        {(durations) => <DurationsPart durations={durations} />}
      </Answered>
      <Answered asked={useQuery(rolesQuery(organisationId, filter))}>{(who) => <WhoPart who={who} />}</Answered>
    </>
  );
}

function WhatGoesWithIt({ organisationId, filter }: Asked) {
  const go = useGo();
  return (
    <InTime asked={useQuery(findingsQuery(organisationId, filter))}>
      {(findings) => (
        <FindingsPart
          findings={findings}
          onBehind={(activity, ending) => go({ activity, ending: Ending.options.find((it) => it === ending) })}
        />
      )}
    </InTime>
  );
}

/** What was asked for, once it is there. */
function Answered<T>(props: { readonly asked: UseQueryResult<T>; readonly children: (answer: T) => ReactNode }) {
  const { data, error } = props.asked;
  if (error) return <p role="alert">{sentenceFor(error)}</p>;
  return data === undefined ? <p role="status">{say.loading}</p> : props.children(data);
}
