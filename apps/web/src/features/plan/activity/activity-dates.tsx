import { answerTo, knownDates } from "@cairn/domain/project/dates/known.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { Button, NumberInput } from "@mantine/core";
import { useNames, useProject } from "../../../live/use-project.ts";
import { DayEdit } from "../../../parts/day-edit.tsx";
import { datesFit as fitWords } from "../../../words/en/dates-fit.ts";
import { plan as planWords } from "../../../words/en/plan.ts";
import { formatDay, formatNumber } from "../../../words/format.ts";
import styles from "./activity-panel.module.css";
import { Fact } from "./fact.tsx";
import { useChange } from "./use-change.ts";

/** The dates the plan goes by, what the owner says of them, the day it is fixed to, and how it meets. */
export function ActivityDates({ activity, mayEdit }: { readonly activity: Activity; readonly mayEdit: boolean }) {
  const change = useChange(activity);
  const text = planWords.activity;
  const { startOn, meeting } = activity;
  return (
    <div className={styles["texts"]}>
      <Said activity={activity} mayEdit={mayEdit} />
      {mayEdit ? (
        <div className={styles["two"]}>
          <DayEdit label={text.startOn} value={startOn} onDay={(now) => void change({ startOn: now ?? null })} />
          <NumberInput
            label={text.meeting}
            description={text.meetingSays}
            min={0}
            max={4}
            step={0.25}
            decimalScale={2}
            hideControls
            value={meeting?.hours ?? ""}
            onBlur={({ currentTarget }) => {
              const hours = Number(currentTarget.value.replace(",", "."));
              // More than a half day, or less than a quarter of an hour, is brought to what a meeting can be.
              const within = Math.min(4, Math.max(0.25, hours));
              const next = currentTarget.value.trim() === "" || !(hours > 0) ? null : { ...meeting, hours: within };
              if (next?.hours !== meeting?.hours) void change({ meeting: next });
            }}
          />
          {meeting && (
            <NumberInput
              label={text.meetingNeeded}
              description={text.meetingNeededSays}
              min={1}
              max={30}
              hideControls
              value={meeting.needed ?? ""}
              onBlur={({ currentTarget }) => {
                const needed = Math.round(Number(currentTarget.value)) || undefined;
                if (needed !== meeting.needed) void change({ meeting: { hours: meeting.hours, needed } });
              }}
            />
          )}
        </div>
      ) : (
        <dl className={styles["two"]}>
          {startOn && <Fact label={text.startOn}>{formatDay(startOn)}</Fact>}
          {meeting && <Fact label={text.meeting}>{formatNumber(meeting.hours)}</Fact>}
        </dl>
      )}
    </div>
  );
}

type Wish = { readonly from?: string | undefined; readonly to?: string | undefined } | undefined;

/** Is there a day among them that the activity does not have already? */
const isToTake = ({ startOn, due }: Activity, wish: Wish): wish is NonNullable<Wish> =>
  (wish?.from !== undefined && wish.from !== startOn) || (wish?.to !== undefined && wish.to !== due);

function Said({ activity, mayEdit }: { readonly activity: Activity; readonly mayEdit: boolean }) {
  const { project } = useProject();
  const nameOf = useNames();
  const change = useChange(activity);
  const known = knownDates(project).get(activity.id);
  if (!known || activity.status === "done") return null;
  const answer = answerTo(project, activity, known);
  const owner = activity.ownerId && nameOf(activity.ownerId);
  const wish = answer?.wish;
  return (
    <div>
      <p className="figures">
        {fitWords.planned} {fitWords.dates(known.from, known.to)}
      </p>
      {owner && !answer && <p className={styles["quiet"]}>{fitWords.open(owner)}</p>}
      {owner && answer && (
        <p>
          {answer.fits ? fitWords.fit(owner) : fitWords.fitNot(owner)}
          {wish && ` ${fitWords.wish(wish.from, wish.to)}`}
          {answer.because && `: ${answer.because}`}
        </p>
      )}
      {mayEdit && answer && !answer.fits && isToTake(activity, wish) && (
        <Button
          variant="default"
          onClick={() => void change({ ...(wish.from && { startOn: wish.from }), ...(wish.to && { due: wish.to }) })}
        >
          {fitWords.take}
        </Button>
      )}
    </div>
  );
}
