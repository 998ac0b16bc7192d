import { Came, type Promised } from "@cairn/domain/project/outcomes/promises.ts";
import { Button, Group, Modal, NativeSelect, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { Form } from "../../ui/form.tsx";
import { outcomes as outcomesWords } from "../../words/en/outcomes.ts";
import { shell as shellWords } from "../../words/en/shell.ts";

const says = outcomesWords.promises;

/** Say what became of a promise, with the reason where it was not kept. */
export function SettlePromise(props: {
  readonly promise: Promised;
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const send = useSend();
  const [came, setCame] = useState<(typeof Came.options)[number]>("kept");
  const [because, setBecause] = useState("");
  const needsReason = came !== "kept";
  const submit = async (): Promise<void> => {
    const reason = because.trim() || undefined;
    const answer = await send("settlePromise", { promiseId: props.promise.id, came, because: reason }, says.settled);
    if (isCarried(answer)) props.onClose();
  };
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={says.settle}>
      <Form onSend={submit}>
        <Stack>
          <NativeSelect
            data-autofocus
            label={props.promise.what}
            value={came}
            onChange={({ currentTarget }) => setCame(Came.parse(currentTarget.value))}
            data={Came.options.map((value) => ({ value, label: says.came[value] }))}
          />
          <Textarea
            label={says.because}
            description={says.becauseHint}
            required={needsReason}
            autosize
            minRows={2}
            maxLength={1000}
            value={because}
            onChange={({ currentTarget }) => setBecause(currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {shellWords.cancel}
            </Button>
            <Button type="submit" disabled={needsReason && because.trim() === ""}>
              {shellWords.save}
            </Button>
          </Group>
        </Stack>
      </Form>
    </Modal>
  );
}
