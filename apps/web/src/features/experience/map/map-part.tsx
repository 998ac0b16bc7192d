import type { JourneyMap } from "@cairn/contract/experience-figures.ts";
import type { Filter } from "@cairn/contract/experience-filter.ts";
import { Checkbox } from "@mantine/core";
import { useDebouncedValue, useElementSize } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sentenceFor } from "../../../api/failure-words.ts";
import { StandingLine } from "../../../parts/past/standing-line.tsx";
import { Section } from "../../../ui/page.tsx";
import { experience } from "../../../words/en/experience.ts";
import { pastPaths as say } from "../../../words/en/past-paths.ts";
import styles from "../figures/figures.module.css";
import { mapQuery } from "../queries.ts";
import { ArcDrawing, type Wing } from "./arc-drawing.tsx";
import { arcsOf, inOrder } from "./arcs.ts";
import { type Beside, pairIn } from "./beside.ts";
import { EdgeTable } from "./edge-table.tsx";
import { Loops } from "./loops.tsx";
import own from "./map.module.css";
import { Neighbours } from "./neighbours.tsx";
import { Replay, stoodAt } from "./replay.tsx";
import { Variants } from "./variants.tsx";

type Asked = { readonly organisationId: string; readonly filter: Filter };

const someOfThem = 0.8;

/** The paths of past projects laid over each other, or those that ended in one way beside those that ended in another. */
export function MapPart(
  props: Asked & {
    /** Endings that the base holds, success first. */
    readonly endings: readonly string[];
    readonly onBehind: (activity: string) => void;
  },
) {
  const { organisationId, filter } = props;
  const [coverage, setCoverage] = useState(someOfThem);
  const [asked] = useDebouncedValue(coverage, 150);
  const [isBeside, setBeside] = useState(false);
  const pair = pairIn(props.endings);
  const beside = isBeside && pair !== undefined && filter.ending === undefined ? pair : undefined;
  const [one, other] = [
    useQuery({
      ...mapQuery(organisationId, beside ? { ...filter, ending: beside[0] } : filter, asked),
      placeholderData: keepPreviousData,
    }),
    useQuery({
      ...mapQuery(organisationId, { ...filter, ending: beside?.[1] }, asked),
      enabled: beside !== undefined,
      placeholderData: keepPreviousData,
    }),
  ];
  const problem = one.error ?? (beside ? other.error : null);
  const maps = one.data ? (beside ? other.data && [one.data, other.data] : [one.data]) : undefined;
  return (
    <Section title={say.title} says={beside ? say.saysBeside(...beside) : say.says}>
      <div className={own["besides"]}>
        <label className={styles["scrub"]}>
          <span>{say.coverage}</span>
          <input
            type="range"
            min={5}
            max={100}
            step={5}
            value={Math.round(100 * coverage)}
            aria-valuetext={`${Math.round(100 * coverage)} %`}
            onChange={({ currentTarget }) => setCoverage(Number(currentTarget.value) / 100)}
          />
        </label>
        {pair && filter.ending === undefined && (
          <Checkbox
            label={say.beside(...pair)}
            checked={isBeside}
            onChange={({ currentTarget }) => setBeside(currentTarget.checked)}
          />
        )}
      </div>
      {problem && <p role="alert">{sentenceFor(problem)}</p>}
      {!problem && !maps && <p role="status">{experience.loading}</p>}
      {maps && <Drawn maps={maps} beside={beside} onBehind={props.onBehind} />}
    </Section>
  );
}

function Drawn(props: {
  /** One, or two that stand beside each other. */
  readonly maps: readonly JourneyMap[];
  readonly beside: Beside;
  readonly onBehind: (activity: string) => void;
}) {
  const { maps, beside } = props;
  const { ref, width } = useElementSize();
  const [chosen, setChosen] = useState<string>();
  const [followed, follow] = useState<readonly string[]>([]);
  const [at, look] = useState<number>();
  const order = inOrder(maps);
  const [map] = maps;
  if (!map || order.length === 0) return <p>{say.none}</p>;
  const present = chosen !== undefined && order.includes(chosen) ? chosen : undefined;
  return (
    <>
      {maps.map(({ coverage, variantsInAll }, at) => (
        <p key={beside?.[at] ?? "all"} role="status">
          {say.covered(coverage.journeys, coverage.events, coverage.variantsLeftOut, variantsInAll)}
        </p>
      ))}
      {beside && <p>{say.perHundredSays}</p>}
      {!beside && map.replay && <Replay replay={map.replay} n={map.n} at={at} onLook={look} />}
      <div ref={ref}>
        {width > 0 && (
          <ArcDrawing
            width={width}
            order={order}
            {...wingsOf(maps, beside, order)}
            aside={(activity) => asideOf(maps, activity)}
            chosen={present}
            onChoose={setChosen}
            followed={followed}
            stood={beside ? () => undefined : stoodAt(map, at)}
          />
        )}
      </div>
      <Neighbours maps={maps} beside={beside} chosen={present} onBehind={props.onBehind} />
      <EdgeTable maps={maps} beside={beside} />
      <Variants map={map} followed={followed} onFollow={follow} />
      <Loops map={map} />
      <StandingLine standing={map} />
    </>
  );
}

/** Alone, what leads on stands left and what leads back right; beside each other, each has a side. */
function wingsOf(
  maps: readonly JourneyMap[],
  beside: Beside,
  order: readonly string[],
): Record<"left" | "right", Wing> {
  const [one, other] = maps;
  if (beside && one && other) {
    const perProject = ({ edges, n }: JourneyMap): number =>
      Math.max(0, ...edges.map(({ count }) => count)) / Math.max(1, n);
    const most = Math.max(perProject(one), perProject(other));
    const wing = (map: JourneyMap, name: string): Wing => ({ name, arcs: arcsOf(map, order, most * map.n) });
    return { left: wing(one, beside[0]), right: wing(other, beside[1]) };
  }
  const arcs = one ? arcsOf(one, order) : [];
  return {
    left: { name: say.on, arcs: arcs.filter(({ kind }) => kind === "on") },
    right: { name: say.back, arcs: arcs.filter(({ kind }) => kind !== "on") },
  };
}

function asideOf(maps: readonly JourneyMap[], activity: string): string {
  const times = maps.map(({ activities, n }) => ({
    times: activities.find(({ name }) => name === activity)?.times ?? 0,
    n: Math.max(1, n),
  }));
  const [one, other] = times.map((it) => (100 * it.times) / it.n);
  if (one !== undefined && other !== undefined) return say.perHundred(one, other);
  return say.times(times[0]?.times ?? 0);
}
