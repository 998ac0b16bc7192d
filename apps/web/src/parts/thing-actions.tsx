import type { Thing } from "@cairn/domain/kernel/area.ts";
import { Button, Group } from "@mantine/core";
import type { ReactNode } from "react";
import { useSend } from "../live/use-project.ts";
import { parts as partsWords } from "../words/en/parts.ts";
import { shell as shellWords } from "../words/en/shell.ts";
import { WhoSees } from "./who-sees.tsx";

/** What stands under a thing: who sees it, what one may do with it, and the way to change or remove it. */
export function ThingActions(props: {
  readonly thing: Thing;
  /** What it is called, for those who hear the buttons without seeing where they stand. */
  readonly called: string;
  readonly onChange?: (() => void) | undefined;
  readonly mayRemove?: boolean;
  readonly removed?: string;
  readonly children?: ReactNode;
}) {
  const send = useSend();
  const { thing, called } = props;
  return (
    <Group gap="xs">
      <WhoSees thing={thing} />
      {props.children}
      {props.onChange && (
        <Button variant="subtle" size="compact-sm" aria-label={partsWords.changeThing(called)} onClick={props.onChange}>
          {shellWords.change}
        </Button>
      )}
      {props.mayRemove && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={partsWords.removeThing(called)}
          onClick={() => void send("remove", { id: thing.id }, props.removed ?? partsWords.removedThing)}
        >
          {shellWords.remove}
        </Button>
      )}
    </Group>
  );
}
