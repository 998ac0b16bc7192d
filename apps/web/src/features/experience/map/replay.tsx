import type { JourneyMap } from "@cairn/contract/experience-figures.ts";
import { Button } from "@mantine/core";
import { Pause, Play } from "lucide-react";
import { useEffect, useState } from "react";
import { pastPaths as say } from "../../../words/en/past-paths.ts";
import styles from "../figures/figures.module.css";
import own from "./map.module.css";

type Kept = NonNullable<JourneyMap["replay"]>;

const stepMs = 250;

/** Where the projects stand, played day by day or looked at on any day. */
export function Replay(props: {
  readonly replay: Kept;
  readonly n: number;
  /** The place among its days that is looked at; none before anybody asked. */
  readonly at: number | undefined;
  readonly onLook: (at: number | undefined) => void;
}) {
  const { replay, n, at, onLook } = props;
  const [wanted, setPlaying] = useState(false);
  const last = replay.days.length - 1;
  const playing = wanted && at !== undefined && at < last;
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => onLook(at + 1), stepMs);
    return () => clearTimeout(timer);
  }, [playing, at, onLook]);
  const play = (): void => {
    if (at === undefined || at >= last) onLook(0);
    setPlaying(true);
  };
  const day = replay.days[at ?? 0] ?? 0;
  return (
    <div className={own["replay"]}>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={playing ? <Pause size={14} aria-hidden /> : <Play size={14} aria-hidden />}
        onClick={playing ? () => setPlaying(false) : play}
      >
        {playing ? say.pause : say.play}
      </Button>
      <label className={styles["scrub"]}>
        <span>{say.replayAt}</span>
        <input
          type="range"
          min={0}
          max={last}
          value={at ?? 0}
          aria-valuetext={say.onDay(day)}
          onChange={({ currentTarget }) => {
            setPlaying(false);
            onLook(Number(currentTarget.value));
          }}
        />
      </label>
      <p aria-live={playing ? "off" : "polite"}>
        {at === undefined ? say.replaySays : say.stood(day, n, sumOf(replay.standing[at]), replay.ended[at] ?? 0)}
      </p>
    </div>
  );
}

const sumOf = (counts: readonly number[] = []): number => counts.reduce((sum, count) => sum + count, 0);

/** Of each activity, the share of all projects that stand at it on the day that is looked at. */
export function stoodAt(map: JourneyMap, at: number | undefined): (activity: string) => number | undefined {
  const counts = at === undefined ? undefined : map.replay?.standing[at];
  if (!counts) return () => undefined;
  const shares = new Map(map.activities.map(({ name }, place) => [name, (counts[place] ?? 0) / Math.max(1, map.n)]));
  return (activity) => shares.get(activity);
}
