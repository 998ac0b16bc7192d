import { addDays, type Day } from "@cairn/domain/kernel/days.ts";
import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useProject } from "../../../live/use-project.ts";
import { timeline } from "../../../words/en/timeline.ts";
import { today } from "../../../words/format.ts";
import { ActivityLink } from "../activity-link.tsx";
import type { Bar } from "./bars.ts";
import styles from "./timeline.module.css";
import { mondayOf } from "./timeline-scale.ts";

/** On a phone there is no room to draw a year: what is to be done in this week and the two after it. */
export function ThreeWeeks({ bars }: { readonly bars: readonly Bar[] }) {
  const { you } = useProject();
  const [whose, setWhose] = useState<"mine" | "all">("mine");
  const text = timeline.weeks;
  const shown = bars.filter(
    ({ activity: { ownerId, contributors, status } }) =>
      status !== "done" &&
      (whose === "all" || ownerId === you.personId || contributors.some((id) => id === you.personId)),
  );
  const mondays = [0, 7, 14].map((days) => addDays(mondayOf(today()), days));
  return (
    <section className={styles["weeks"]}>
      <h2>{text.title}</h2>
      <SegmentedControl
        aria-label={text.title}
        value={whose}
        onChange={(now) => setWhose(now === "all" ? "all" : "mine")}
        data={[
          { value: "mine", label: text.mine },
          { value: "all", label: text.all },
        ]}
      />
      {mondays.map((monday, at) => (
        <Week key={monday} monday={monday} bars={shown} isFirst={at === 0} />
      ))}
    </section>
  );
}

/** What begins in a week; in the first one also what goes on. */
function Week(props: { readonly monday: Day; readonly bars: readonly Bar[]; readonly isFirst: boolean }) {
  const { monday, bars, isFirst } = props;
  const text = timeline.weeks;
  const sunday = addDays(monday, 6);
  const within = bars
    .flatMap((bar) =>
      bar.lying && bar.lying.from <= sunday && (isFirst ? bar.lying.to : bar.lying.from) >= monday
        ? [{ ...bar, lying: bar.lying }]
        : [],
    )
    .toSorted((a, b) => (a.lying.from < b.lying.from ? -1 : 1));
  return (
    <section>
      <h3>{text.week(monday)}</h3>
      {within.length === 0 && <p>{text.nothing}</p>}
      <ul>
        {within.map(({ activity, lying: { from, to, p80 } }) => (
          <li key={activity.id}>
            <ActivityLink activity={activity} title={activity.title} />
            <span className="figures">
              {text.range(from, to)}
              {p80 && p80 > to && `, ${text.eight(p80)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
