import type { Thing } from "@cairn/domain/kernel/area.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { InputOf } from "@cairn/domain/project/project.ts";
import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useMay, useProject, useSend } from "../../../live/use-project.ts";
import { WhoSees } from "../../../parts/who-sees.tsx";
import { shell as shellWords } from "../../../words/en/shell.ts";
import { support as text } from "../../../words/en/support.ts";
import styles from "./support.module.css";

type Field = InputOf<"redact">["field"];

/** Who reads a note, and the ways to remove it or take it out for good: for whoever wrote it, and the leads. */
export function NoteTools(props: {
  readonly thing: Thing & { readonly writtenBy: PersonId };
  /** Its texts, as a redaction names them. */
  readonly fields: readonly Field[];
  readonly children?: React.ReactNode;
}) {
  const { thing } = props;
  const { you } = useProject();
  const may = useMay();
  const send = useSend();
  const [asking, setAsking] = useState(false);
  const own = thing.writtenBy === you.personId;
  const takeOut = async (): Promise<void> => {
    setAsking(false);
    for (const field of props.fields) await send("redact", { id: thing.id, field });
  };
  return (
    <div className={styles["doing"]}>
      <WhoSees thing={thing} />
      {props.children}
      {(own || may("plan", thing.space)) && (
        <Button variant="subtle" size="compact-sm" onClick={() => void send("remove", { id: thing.id }, text.removed)}>
          {text.remove}
        </Button>
      )}
      {(own || may("steer", thing.space)) && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAsking(true)}>
          {text.takeOut}
        </Button>
      )}
      <Modal opened={asking} onClose={() => setAsking(false)} title={text.takeOutTitle}>
        <Stack>
          <Text size="sm">{text.takeOutSays}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {shellWords.cancel}
            </Button>
            <Button onClick={() => void takeOut()}>{text.takeOut}</Button>
          </Group>
        </Stack>
      </Modal>
    </div>
  );
}
