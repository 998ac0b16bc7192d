import { type Risk, RiskEnding } from "@cairn/domain/project/risks/risks.ts";
import { Button, Group, Modal, NativeSelect, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { Form } from "../../ui/form.tsx";
import { risks as risksWords } from "../../words/en/risks.ts";
import { shell as shellWords } from "../../words/en/shell.ts";

const says = risksWords;

/** Say how a risk ended, and what is to be remembered of it. */
export function EndRisk(props: { readonly risk: Risk; readonly opened: boolean; readonly onClose: () => void }) {
  const send = useSend();
  const [how, setHow] = useState<(typeof RiskEnding.options)[number]>("it can no longer happen");
  const [because, setBecause] = useState("");
  const submit = async (): Promise<void> => {
    const said = { riskId: props.risk.id, how, because: because.trim() || undefined };
    if (isCarried(await send("endRisk", said, says.endedDone))) props.onClose();
  };
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={says.endTitle}>
      <Form onSend={submit}>
        <Stack>
          <NativeSelect
            data-autofocus
            label={props.risk.what}
            value={how}
            onChange={({ currentTarget }) => setHow(RiskEnding.parse(currentTarget.value))}
            data={RiskEnding.options.map((value) => ({ value, label: says.endings[value] }))}
          />
          <Textarea
            label={says.endBecause}
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
            <Button type="submit">{shellWords.save}</Button>
          </Group>
        </Stack>
      </Form>
    </Modal>
  );
}
