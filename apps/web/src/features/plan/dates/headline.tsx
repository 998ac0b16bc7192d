import type { Day } from "@cairn/domain/kernel/days.ts";
import type { Forecast } from "@cairn/schedule/risk/forecast.ts";
import { Fold } from "../../../ui/fold.tsx";
import { dates as datesWords } from "../../../words/en/dates.ts";
import styles from "./dates.module.css";
import { OwnRecord } from "./own-record.tsx";

/** The day to reckon with, never without its chance; the method one click away. */
export function Headline(props: {
  readonly forecast: Forecast;
  readonly knownEnd: Day | undefined;
  readonly waiting: boolean;
}) {
  const { finish, toPlan, runs } = props.forecast;
  const text = datesWords;
  const error = Math.sqrt((0.8 * 0.2) / runs);
  return (
    <>
      <h2 className={styles["headline"]} aria-live="polite" data-waiting={props.waiting || undefined}>
        {finish.p80 ? text.done(finish.p80 as Day) : finish.p50 ? text.endless : text.noEnd}
      </h2>
      <p className="figures">
        {finish.p50 && text.besides(finish.p50 as Day, finish.p95 as Day | undefined)}{" "}
        {toPlan.day && text.toPlan(toPlan.day as Day, toPlan.chance.share)}{" "}
        {props.knownEnd ? text.known(props.knownEnd) : text.noKnown}
      </p>
      <Fold title={text.method}>
        {text.methodSays(runs, error).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <OwnRecord />
      </Fold>
    </>
  );
}
