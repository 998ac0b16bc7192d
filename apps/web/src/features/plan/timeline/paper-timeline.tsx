import { jobs as jobsWords } from "../../../words/en/jobs.ts";
import { timeline as text } from "../../../words/en/timeline.ts";
import { today } from "../../../words/format.ts";
import { daysIn, type Lane } from "./bars.ts";
import { DragStore } from "./drag-store.ts";
import styles from "./paper-timeline.module.css";
import { sheetsOf } from "./sheets.ts";
import { Bars } from "./timeline-bars.tsx";
import { Compared, type ComparedDates, Ground, type Span, TickNames } from "./timeline-ground.tsx";
import { rowHeight } from "./timeline-measures.ts";
import { scaleOver } from "./timeline-scale.ts";

/** As many rows, and pixels for the drawing, as a sheet of A4 or Letter has on its side. */
const rows = 19;
const room = 760;

/** Nothing is dragged on paper. */
const still = new DragStore();
const nowhere = (): boolean => false;

/** The whole timeline on sheets of paper laid on their sides, each with its days at the top. */
export function PaperTimeline(props: {
  readonly lanes: readonly Lane[];
  readonly blackouts: readonly Span[];
  readonly compared: ComparedDates;
  readonly binding: ReadonlySet<string>;
  readonly stuck: ReadonlySet<string>;
}) {
  const { lanes, blackouts, compared, binding, stuck } = props;
  const scale = scaleOver([today(), ...daysIn(lanes, compared)], "fit", room);
  return sheetsOf(lanes, rows).map((sheet, at) => {
    const bars = sheet.flatMap((lane) => lane.bars);
    const height = rowHeight * (bars.length + sheet.length);
    return (
      <section key={sheet[0]?.bars[0]?.activity.id} className={styles["sheet"]}>
        <div className={styles["names"]}>
          <p>{text.page(at + 1)}</p>
          {sheet.map((lane) => (
            <section key={lane.job}>
              <h2>{jobsWords[lane.job].title}</h2>
              <ul>
                {lane.bars.map(({ activity }) => (
                  <li key={activity.id}>{activity.title}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <div>
          <TickNames scale={scale} />
          <svg width={scale.width} height={height} className={styles["drawing"]} role="img" aria-label={text.chart}>
            <Ground lanes={sheet} scale={scale} height={height} blackouts={blackouts} />
            <Compared bars={bars} scale={scale} compared={compared} />
            <Bars bars={bars} scale={scale} store={still} binding={binding} stuck={stuck} canPlan={nowhere} />
          </svg>
        </div>
      </section>
    );
  });
}
