import { isRange, type Range } from "@cairn/appraisal/range.ts";
import type { CostLine } from "@cairn/domain/project/costs/costs.ts";
import { NumberInput } from "@mantine/core";
import { memo, useState } from "react";
import { useNames, useSend } from "../../live/use-project.ts";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { RangeTrack } from "../../ui/range-track.tsx";
import { costs as costsWords } from "../../words/en/costs.ts";
import { parts as partsWords } from "../../words/en/parts.ts";
import { signOf } from "../../words/format.ts";
import styles from "./costs.module.css";
import { inUnit } from "./drivers.tsx";
import { LineForm } from "./line-form.tsx";
import { useCostingTools } from "./use-costing.ts";

const ends = ["low", "likely", "high"] as const;

/** A line with its range to be drawn or typed anew on the spot; what that would change is seen at once, and saved when let go. */
export const LineRow = memo(function LineRow(props: { readonly line: CostLine; readonly mayChange: boolean }) {
  const { line, mayChange } = props;
  const { desk, money, currency } = useCostingTools();
  const send = useSend();
  const [editing, setEditing] = useState(false);
  const [tried, setTried] = useState<Partial<Range>>();
  const saved: Range = { low: line.low, likely: line.likely, high: line.high };
  const shown = { ...saved, ...tried };
  const isSound = isRange(shown);

  const tryOut = (range: Partial<Range>): void => {
    setTried(range);
    const whole = { ...saved, ...range };
    if (isRange(whole)) desk.tryOut({ lineId: line.id, range: whole });
  };
  const giveUp = (): void => {
    setTried(undefined);
    desk.tryOut(undefined);
  };
  const save = (): void => {
    if (!tried || !isSound) return;
    const moved = ends.filter((end) => shown[end] !== saved[end]);
    const changes = Object.fromEntries(moved.map((end) => [end, shown[end]]));
    if (moved.length > 0) void send("changeCostLine", { lineId: line.id, changes }, costsWords.changed);
    giveUp();
  };
  if (editing) {
    return (
      <li>
        <LineForm optionId={line.optionId} line={line} onDone={() => setEditing(false)} />
      </li>
    );
  }
  const say = (value: number): string => inUnit(line, value, money);
  return (
    <li>
      <div className={styles["line"]}>
        <div>
          <span className={styles["what"]}>{line.what}</span>
          <LineFacts line={line} />
          <ThingActions
            thing={line}
            called={line.what}
            onChange={mayChange ? () => setEditing(true) : undefined}
            mayRemove={mayChange}
            removed={costsWords.removed}
          />
        </div>
        {mayChange ? (
          <div className={styles["range"]}>
            <RangeTrack
              range={shown}
              names={namesOf(line.what)}
              format={say}
              onTry={tryOut}
              onSettle={save}
              onGiveUp={giveUp}
            />
            <div className={styles["ends"]}>
              {ends.map((end) => (
                <NumberInput
                  key={end}
                  size="xs"
                  hideControls
                  label={costsWords[end]}
                  aria-label={costsWords.handle(costsWords[end], line.what)}
                  thousandSeparator=","
                  prefix={line.kind === "own effort" ? "" : signOf(currency)}
                  suffix={line.kind === "own effort" ? costsWords.hoursShort : ""}
                  value={shown[end]}
                  error={!isSound}
                  onChange={(value) => typeof value === "number" && tryOut({ ...tried, [end]: value })}
                  onBlur={save}
                  onKeyDown={({ key }) => (key === "Enter" ? save() : key === "Escape" && giveUp())}
                />
              ))}
            </div>
            {!isSound && <p className={styles["broken"]}>{costsWords.rising}</p>}
          </div>
        ) : (
          <p className="figures">{ends.map((end) => `${costsWords[end]}: ${say(line[end])}`).join(" · ")}</p>
        )}
      </div>
    </li>
  );
});

const namesOf = (what: string) => ({
  low: costsWords.handle(costsWords.low, what),
  likely: costsWords.handle(costsWords.likely, what),
  high: costsWords.handle(costsWords.high, what),
});

/** What kind of line it is, when it counts, who answers for it, how firm it is and where it comes from. */
function LineFacts({ line }: { readonly line: CostLine }) {
  const { months, nameOf } = useCostingTools();
  const personOf = useNames();
  const { kind, fromMonth, toMonth, trendPerYear, likelihood, ownerId, confidence, source } = line;
  const when =
    kind === "one-off cost"
      ? costsWords.once(nameOf(fromMonth))
      : costsWords.when(nameOf(fromMonth), toMonth === undefined ? undefined : nameOf(toMonth));
  const counts = [
    costsWords.kinds[kind],
    fromMonth > months ? costsWords.outside(months) : when,
    likelihood !== undefined && costsWords.chance(likelihood),
    trendPerYear && costsWords.trend(trendPerYear),
  ];
  const rests = [
    ownerId && costsWords.owned(personOf(ownerId)),
    confidence && partsWords.confidences[confidence],
    source ?? costsWords.noSource,
  ];
  return (
    <>
      <span className={styles["quiet"]}>{counts.filter(Boolean).join(" · ")}</span>
      <span className={styles["quiet"]}>{rests.filter(Boolean).join(" · ")}</span>
    </>
  );
}
