import { Button, Group } from "@mantine/core";
import { frame as frameWords } from "../../words/en/frame.ts";
import { useStrike } from "./striking.tsx";
import type { FrameMoves, Proposal } from "./use-frame-moves.ts";

const say = frameWords.completeness;

/** The two answers to "Does this apply to you?": into the plan, or struck out with a reason. */
export function Applies(props: { readonly title: string; readonly proposal: Proposal; readonly moves: FrameMoves }) {
  const { title, proposal, moves } = props;
  const strike = useStrike();
  if (!moves.mayPlan) return null;
  return (
    <Group gap="xs">
      <Button
        size="compact-sm"
        variant="light"
        aria-label={`${say.take}: ${title}`}
        onClick={() => void moves.take(proposal)}
      >
        {say.take}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`${say.notForUs} ${title}`}
        onClick={() => strike(proposal, title)}
      >
        {say.notForUs}
      </Button>
    </Group>
  );
}
