import { coverOf, findIn } from "@cairn/domain/project/submit.ts";
import { type Mark, type MarkKind, trail } from "@cairn/domain/project/trail.ts";
import type { Logged } from "@cairn/domain/project/undo.ts";
import { useMemo } from "react";
import { useProject } from "../live/use-project.ts";
import { jobs as jobsWords } from "../words/en/jobs.ts";
import { parts as partsWords } from "../words/en/parts.ts";
import { formatMoment } from "../words/format.ts";
import styles from "./trail-drawing.module.css";
import { type Placed, trailShape } from "./trail-shape.ts";

/** The way the project really took: a thin line through what was begun, done, taken up again, stuck and rested. */
export function TrailDrawing(props: {
  readonly log: readonly Logged[];
  /** Without the names of the jobs, for a glance. */
  readonly thin?: boolean;
}) {
  const { project } = useProject();
  const titleOf = useMarkTitles();
  const marks = useMemo(() => trail(project, props.log), [project, props.log]);
  const shape = useMemo(() => trailShape(marks), [marks]);
  const says = partsWords.trail;
  if (marks.length < 2) return <p>{says.short}</p>;
  return (
    <>
      <section
        className={props.thin ? styles["thin"] : styles["whole"]}
        aria-label={says.drawing}
        // A long trail is scrolled sideways, by keyboard too.
        tabIndex={props.thin ? undefined : 0}
      >
        {!props.thin && (
          <div className={styles["lanes"]} aria-hidden>
            {shape.lanes.map((job) => (
              <div key={job}>{jobsWords[job].title}</div>
            ))}
          </div>
        )}
        <svg
          aria-hidden
          className={styles["drawing"]}
          viewBox={`0 0 ${shape.width} ${shape.height}`}
          width={shape.width}
          height={shape.height}
        >
          {shape.stretches.map(({ d, resting }) => (
            <path key={d} d={d} className={resting ? styles["resting"] : styles["way"]} />
          ))}
          {shape.points.map((point) => (
            <g key={`${point.mark.commandId} ${point.x}`}>
              <title>{says.mark[point.mark.kind](titleOf(point.mark))}</title>
              <Sign {...point} />
            </g>
          ))}
        </svg>
      </section>
      <details className={styles["list"]}>
        <summary>{says.asList}</summary>
        <ol>
          {marks.map((mark) => (
            <li key={`${mark.commandId} ${mark.thingId}`}>
              {says.mark[mark.kind](titleOf(mark))} <span>{formatMoment(mark.at)}</span>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

/** Each kind of mark has a shape of its own; colour is never the only sign. */
const signs: Readonly<Record<MarkKind, { readonly d: string; readonly look: string }>> = {
  begun: { d: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0", look: "open" },
  "taken over": { d: "M0 -6L6 0L0 6L-6 0Z", look: "full" },
  started: { d: "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0", look: "open" },
  done: { d: "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0", look: "full" },
  "taken up again": { d: "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0", look: "open" },
  stuck: { d: "M-2 -7H2V7H-2Z", look: "waits" },
  cleared: { d: "M-2 -7H2V-3H-2ZM-2 3H2V7H-2Z", look: "waits" },
  paused: { d: "M-4 -6H-1V6H-4ZM1 -6H4V6H1Z", look: "waits" },
  restarted: { d: "M-4 -6L6 0L-4 6Z", look: "full" },
};

function Sign({ mark, x, y }: Placed) {
  const { d, look } = signs[mark.kind];
  return <path d={d} transform={`translate(${x} ${y})`} className={styles[look]} />;
}

/** What a mark is about, by its title. */
function useMarkTitles(): (mark: Mark) => string {
  const { project } = useProject();
  return ({ kind, thingId, job }) => {
    if (kind === "begun" || kind === "taken over") return coverOf(project)?.name ?? "";
    const thing: Readonly<Record<string, unknown>> = { ...findIn(project, thingId)?.thing };
    const title = [thing["title"], thing["what"], thing["because"]].find((it) => typeof it === "string");
    return typeof title === "string" ? title : job ? jobsWords[job].title : "";
  };
}
