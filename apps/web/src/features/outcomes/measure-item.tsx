import { hasReached, type Reached } from "@cairn/domain/project/outcomes/reached.ts";
import { Badge, Button } from "@mantine/core";
import { useState } from "react";
import { useMay } from "../../live/use-project.ts";
import { MeasureForm } from "../../parts/measure-form.tsx";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { Fold } from "../../ui/fold.tsx";
import { outcomes as outcomesWords } from "../../words/en/outcomes.ts";
import { formatDay, formatNumber, formatShare } from "../../words/format.ts";
import { MeasureDrawing } from "./measure-drawing.tsx";
import styles from "./outcomes.module.css";
import { ReadingForm } from "./reading-form.tsx";

const says = outcomesWords;

/** One measure: before, promised, latest; when it is looked at next; its values. */
export function MeasureItem({ standing }: { readonly standing: Reached }) {
  const may = useMay();
  const [open, setOpen] = useState<"changing" | "reading">();
  const { measure, readings, looks } = standing;
  if (open === "changing") {
    return (
      <li>
        <MeasureForm measure={measure} onDone={() => setOpen(undefined)} />
      </li>
    );
  }
  return (
    <li>
      <span className={styles["what"]}>
        {measure.what} {hasReached(standing) && <Badge variant="light">{says.isReached}</Badge>}
      </span>
      <MeasureDrawing standing={standing} />
      <p className={`figures ${styles["facts"]}`}>{factsOf(standing).join(" ")}</p>
      <ul className={styles["looks"]}>
        {looks.map(({ afterDays, day, state }) => (
          <li key={afterDays} data-state={state}>
            {says.look(afterDays, state, formatDay(day))}
          </li>
        ))}
      </ul>
      {readings.length > 0 && (
        <Fold title={says.values(readings.length)}>
          <ul className={styles["values"]}>
            {readings.toReversed().map((reading) => (
              <li key={reading.id}>
                <span className="figures">
                  {says.value.item(formatNumber(reading.value), measure.unit, formatDay(reading.day))}
                </span>
                <span className={styles["quiet"]}>{[reading.source, reading.note].filter(Boolean).join(" · ")}</span>
                <ThingActions
                  thing={reading}
                  called={says.value.item(formatNumber(reading.value), measure.unit, formatDay(reading.day))}
                  mayRemove={may("plan", reading.space)}
                />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {open === "reading" && <ReadingForm measure={measure} onDone={() => setOpen(undefined)} />}
      <ThingActions
        thing={measure}
        called={measure.what}
        onChange={may("plan", measure.space) ? () => setOpen("changing") : undefined}
        mayRemove={may("plan", measure.space)}
      >
        {may("contribute", measure.space) && open === undefined && (
          <Button
            variant="light"
            size="compact-sm"
            aria-label={says.value.addOf(measure.what)}
            onClick={() => setOpen("reading")}
          >
            {says.value.add}
          </Button>
        )}
      </ThingActions>
    </li>
  );
}

function factsOf({ measure: { unit, baseline, target }, latest, share }: Reached): readonly string[] {
  const onTheWay = share !== undefined && share < 1;
  const way = onTheWay ? [share < 0 ? says.worse : says.share(formatShare(share))] : [];
  return [
    baseline ? says.before(formatNumber(baseline.value), unit, formatDay(baseline.day)) : says.noBefore,
    target ? says.promised(formatNumber(target.value), unit, target.day && formatDay(target.day)) : says.noPromise,
    latest ? says.latest(formatNumber(latest.value), unit, formatDay(latest.day), latest.source) : says.noLatest,
    ...way,
  ];
}
