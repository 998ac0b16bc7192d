import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useAudienceWords } from "../../parts/audience.ts";
import { frame as frameWords } from "../../words/en/frame.ts";
import styles from "./board.module.css";
import type { FrameMoves } from "./use-frame-moves.ts";

const say = frameWords;

/** What is proposed and not laid down yet: one click makes proposals of it, one more takes all of it. */
export function Fresh(props: {
  readonly count: number;
  readonly first: boolean;
  readonly space: SpaceId;
  readonly moves: FrameMoves;
  /** A seller lays proposals down for the customer to answer. */
  readonly seller: boolean;
}) {
  const { count, moves } = props;
  const audience = useAudienceWords();
  const [busy, setBusy] = useState(false);
  const during = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  const says = props.seller ? say.freshSaysSeller : moves.mayPlan ? say.freshSays : say.freshSaysOthers;
  return (
    <section className={styles["fresh"]} aria-labelledby="fresh">
      <strong id="fresh">{say.fresh(count, props.first)}</strong>
      <p>{says}</p>
      <Group gap="sm">
        <Button loading={busy} onClick={() => void during(moves.layDown)}>
          {say.lay(count)}
        </Button>
        {moves.mayPlan && !props.seller && (
          <Button variant="default" disabled={busy} onClick={() => void during(moves.takeEverything)}>
            {say.takeEverything}
          </Button>
        )}
      </Group>
      <small>{say.audienceIs(audience(props.space).name)}</small>
    </section>
  );
}
