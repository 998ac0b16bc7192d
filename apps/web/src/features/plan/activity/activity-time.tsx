import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { NumberInput } from "@mantine/core";
import { useState } from "react";
import { DayEdit } from "../../../parts/day-edit.tsx";
import { plan as planWords } from "../../../words/en/plan.ts";
import { formatDay, formatNumber } from "../../../words/format.ts";
import { ActivityDuration } from "./activity-duration.tsx";
import styles from "./activity-panel.module.css";
import { Fact } from "./fact.tsx";
import { useChange } from "./use-change.ts";

/** How much work it is, how long it takes, and the days it is bound to. */
export function ActivityTime({ activity, mayEdit }: { readonly activity: Activity; readonly mayEdit: boolean }) {
  const change = useChange(activity);
  const text = planWords.activity;
  const { effortHours, duration, due, notBefore } = activity;
  if (!mayEdit) {
    return (
      <dl className={styles["two"]}>
        {effortHours !== undefined && <Fact label={text.effort}>{planWords.row.hours(formatNumber(effortHours))}</Fact>}
        {duration && (
          <Fact label={text.duration}>
            {planWords.row.days(formatNumber(duration.low), formatNumber(duration.high))}
          </Fact>
        )}
        {notBefore && <Fact label={text.notBefore}>{formatDay(notBefore)}</Fact>}
        {due && <Fact label={text.due}>{formatDay(due)}</Fact>}
      </dl>
    );
  }
  return (
    <div className={styles["texts"]}>
      <div className={styles["two"]}>
        <DayEdit label={text.notBefore} value={notBefore} onDay={(now) => void change({ notBefore: now ?? null })} />
        <DayEdit label={text.due} value={due} onDay={(now) => void change({ due: now ?? null })} />
        <EffortField value={effortHours} onHours={(now) => void change({ effortHours: now ?? null })} />
      </div>
      <ActivityDuration key={JSON.stringify(duration)} activity={activity} />
    </div>
  );
}

function EffortField(props: {
  readonly value: number | undefined;
  readonly onHours: (hours: number | undefined) => void;
}) {
  const [typed, setTyped] = useState<string | number>();
  const save = (): void => {
    if (typed === undefined) return;
    const hours = typed === "" ? undefined : Number(typed);
    if (hours !== props.value && (hours === undefined || Number.isFinite(hours))) props.onHours(hours);
    setTyped(undefined);
  };
  return (
    <NumberInput
      label={planWords.activity.effort}
      min={0}
      max={10_000}
      decimalScale={1}
      hideControls
      value={typed ?? props.value ?? ""}
      onChange={setTyped}
      onBlur={save}
      onKeyDown={({ key }) => key === "Enter" && save()}
    />
  );
}
