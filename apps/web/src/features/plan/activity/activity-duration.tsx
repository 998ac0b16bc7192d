import { type Activity, Duration } from "@cairn/domain/project/plan/activity.ts";
import { Button, Group, NumberInput } from "@mantine/core";
import { useState } from "react";
import { isCarried } from "../../../live/answer.ts";
import { plan as planWords } from "../../../words/en/plan.ts";
import { shell as shellWords } from "../../../words/en/shell.ts";
import styles from "./activity-panel.module.css";
import { useChange } from "./use-change.ts";

const points = ["low", "likely", "high"] as const;
type Typed = Readonly<Record<(typeof points)[number], string | number>>;

/** How long it takes as a range: three numbers that are saved together, since one alone would say too much. */
export function ActivityDuration({ activity }: { readonly activity: Activity }) {
  const { duration } = activity;
  const change = useChange(activity);
  const [typed, setTyped] = useState<Typed>();
  const text = planWords.activity;
  const now = typed ?? { low: duration?.low ?? "", likely: duration?.likely ?? "", high: duration?.high ?? "" };
  const given = points.every((point) => now[point] !== "");
  const range = Duration.safeParse({ low: Number(now.low), likely: Number(now.likely), high: Number(now.high) });
  const save = async (next: Duration | null): Promise<void> => {
    const answer = await change({ duration: next });
    if (isCarried(answer)) setTyped(undefined);
  };
  return (
    <fieldset className={styles["range"]}>
      <legend>{text.duration}</legend>
      <p className={styles["quiet"]}>{text.durationSays}</p>
      <div className={styles["three"]}>
        {points.map((point) => (
          <NumberInput
            key={point}
            label={text[point]}
            min={0}
            max={1000}
            decimalScale={1}
            hideControls
            value={now[point]}
            onChange={(value) => setTyped({ ...now, [point]: value })}
          />
        ))}
      </div>
      {typed && given && !range.success && <p role="alert">{text.mustRise}</p>}
      <Group gap="xs" mt="xs">
        {typed && (
          <Button
            size="compact-md"
            disabled={!given || !range.success}
            onClick={() => range.success && void save(range.data)}
          >
            {text.saveDuration}
          </Button>
        )}
        {typed && (
          <Button size="compact-md" variant="default" onClick={() => setTyped(undefined)}>
            {shellWords.cancel}
          </Button>
        )}
        {!typed && duration && (
          <Button size="compact-md" variant="subtle" onClick={() => void save(null)}>
            {text.noDuration}
          </Button>
        )}
      </Group>
    </fieldset>
  );
}
