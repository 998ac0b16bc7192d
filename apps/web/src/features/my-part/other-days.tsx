import type { Day } from "@cairn/domain/kernel/days.ts";
import { Button, Group, Modal, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import { DayField } from "../../parts/day-field.tsx";
import { Form } from "../../ui/form.tsx";
import { datesFit as text } from "../../words/en/dates-fit.ts";
import { shell as shellWords } from "../../words/en/shell.ts";

/** The days that would do instead, and why. */
export function OtherDays(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly onSay: (wish: { from?: Day | undefined; to?: Day | undefined }, because: string | undefined) => void;
}) {
  const [from, setFrom] = useState<Day>();
  const [to, setTo] = useState<Day>();
  const [because, setBecause] = useState("");
  // A day that would do, or at least why these do not.
  const isReady = (from || to || because.trim() !== "") && !(from && to && from > to);
  return (
    <Modal opened onClose={props.onClose} title={text.noTitle(props.title)}>
      <Form onSend={() => (isReady ? props.onSay({ from, to }, because.trim() || undefined) : undefined)}>
        <Stack>
          <DayField label={text.from} value={from} onChange={setFrom} />
          <DayField label={text.to} value={to} onChange={setTo} />
          <Textarea
            label={text.because}
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
            <Button type="submit" disabled={!isReady}>
              {text.submit}
            </Button>
          </Group>
        </Stack>
      </Form>
    </Modal>
  );
}
