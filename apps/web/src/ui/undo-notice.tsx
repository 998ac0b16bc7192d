import { Button, Group } from "@mantine/core";

export function UndoNotice(props: {
  readonly sentence: string;
  readonly undoLabel: string;
  readonly undo: () => void;
}) {
  return (
    <Group justify="space-between" wrap="nowrap">
      <span>{props.sentence}</span>
      <Button size="compact-sm" variant="default" flex="none" onClick={props.undo}>
        {props.undoLabel}
      </Button>
    </Group>
  );
}
