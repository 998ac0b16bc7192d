import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { peopleHere } from "@cairn/domain/project/standing.ts";
import { loadOf, type WeekOfLoad, weeksOver } from "@cairn/domain/project/working-time/load.ts";
import { useMemo } from "react";
import { useMay, useNames, useProject } from "../../../live/use-project.ts";
import { useDefaultSpace } from "../../../parts/audience.ts";
import { Fold } from "../../../ui/fold.tsx";
import { timeline } from "../../../words/en/timeline.ts";
import { formatNumber, today } from "../../../words/format.ts";
import type { Lying } from "./bars.ts";
import styles from "./time-lanes.module.css";

const weeks = 26;
const tall = 28;

/**
 * How much of the time people gave these dates take, week by week. Everybody sees their own; whoever shapes the plan sees
 * all, by name and not by how much.
 */
export function TimeLanes({ lying }: { readonly lying: ReadonlyMap<string, Lying> }) {
  const { project, you } = useProject();
  const nameOf = useNames();
  const seesAll = useMay()("plan", useDefaultSpace());
  const rows = useMemo(() => {
    const people = peopleHere(project).filter(({ id }) => seesAll || id === you.personId);
    return people
      .flatMap(({ id }) => {
        const load = loadOf(project, id, lying, today(), weeks);
        return load ? [{ id: id as PersonId, load }] : [];
      })
      .toSorted((a, b) => nameOf(a.id).localeCompare(nameOf(b.id)));
  }, [project, you.personId, seesAll, lying, nameOf]);
  if (rows.length === 0) return null;
  const text = timeline.lanes;
  return (
    <Fold title={seesAll ? text.title : text.mine}>
      <p>{text.says}</p>
      <ul className={styles["people"]}>
        {rows.map(({ id, load }) => (
          <li key={id}>
            <span className={styles["name"]}>{nameOf(id)}</span>
            <LoadDrawing load={load} />
            <span className={styles["says"]}>{text.over(weeksOver(load).length)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** A column for each week: the outline is the time there is, the filling what is asked for. */
function LoadDrawing({ load }: { readonly load: readonly WeekOfLoad[] }) {
  const most = Math.max(1, ...load.flatMap(({ asked, there }) => [asked, there]));
  const high = (hours: number): number => (hours / most) * tall;
  const over = new Set(weeksOver(load));
  return (
    <svg className={styles["load"]} viewBox={`0 0 ${12 * load.length} ${tall + 1}`} role="list">
      {load.map((week, at) => (
        <g key={week.monday} role="listitem">
          <title>{timeline.lanes.week(week.monday, rounded(week.asked), rounded(week.there))}</title>
          <rect
            className={styles["there"]}
            x={12 * at + 1}
            y={tall - high(week.there)}
            width={10}
            height={high(week.there)}
          />
          <rect
            className={styles["asked"]}
            data-over={over.has(week) || undefined}
            x={12 * at + 3}
            y={tall - high(week.asked)}
            width={6}
            height={high(week.asked)}
          />
        </g>
      ))}
    </svg>
  );
}

const rounded = (hours: number): number => Number(formatNumber(Math.round(hours * 2) / 2));
