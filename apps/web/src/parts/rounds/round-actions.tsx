import type { Day } from "@cairn/domain/kernel/days.ts";
import type { Round } from "@cairn/domain/project/rounds/rounds.ts";
import { Button, Modal, Group as Row, Stack, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isCarried } from "../../live/answer.ts";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { Form } from "../../ui/form.tsx";
import { rounds as roundsWords } from "../../words/en/rounds.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import { formatDay, today } from "../../words/format.ts";
import { AskReason } from "../ask-reason.tsx";
import { DayField } from "../day-field.tsx";
import { progressKey } from "./progress.ts";

const says = roundsWords.card;

/**
 * What whoever shapes the plan can do with an open round: count it, give more time, call it off.
 *
 * @param props.all whether everybody asked has answered
 */
export function RoundActions({ round, all }: { readonly round: Round; readonly all: boolean }) {
  const { projectId } = useProject();
  const queries = useQueryClient();
  const may = useMay();
  const send = useSend();
  const [asking, setAsking] = useState<"close" | "time" | "off">();
  if (!may("plan", round.space)) return null;
  const { id: roundId, closesOn, title } = round;
  const isDue = today() >= closesOn;
  const done = (): void => setAsking(undefined);
  const close = async (): Promise<void> => {
    done();
    await send("closeRound", { roundId, ...(!isDue && { everybodyAnswered: true as const }) });
    await queries.invalidateQueries({ queryKey: progressKey(projectId) });
  };
  return (
    <>
      <Button size="compact-sm" disabled={!isDue && !all} onClick={() => setAsking("close")}>
        {says.close}
      </Button>
      <Button variant="subtle" size="compact-sm" aria-label={says.moreTimeFor(title)} onClick={() => setAsking("time")}>
        {says.moreTime}
      </Button>
      <Button variant="subtle" size="compact-sm" aria-label={says.callOffOf(title)} onClick={() => setAsking("off")}>
        {says.callOff}
      </Button>
      {!isDue && !all && <Text size="sm">{says.notYet(formatDay(closesOn))}</Text>}
      <Modal opened={asking === "close"} onClose={done} title={says.closeTitle}>
        <Stack>
          <Text>{says.closeSays}</Text>
          <Row justify="flex-end">
            <Button variant="default" onClick={done}>
              {shellWords.cancel}
            </Button>
            <Button data-autofocus onClick={() => void close()}>
              {says.closeNow}
            </Button>
          </Row>
        </Stack>
      </Modal>
      {asking === "time" && <MoreTime round={round} onDone={done} />}
      <AskReason
        opened={asking === "off"}
        onClose={done}
        title={says.callOffTitle}
        says={says.callOffSays}
        label={says.callOffWhy}
        submit={says.callOffNow}
        onSubmit={(because) => void send("callOffRound", { roundId, because })}
      />
    </>
  );
}

function MoreTime({ round, onDone }: { readonly round: Round; readonly onDone: () => void }) {
  const send = useSend();
  const [day, setDay] = useState<Day | undefined>(round.closesOn);
  const submit = async (): Promise<void> => {
    if (!day) return;
    if (isCarried(await send("moveClosing", { roundId: round.id, closesOn: day }, says.moved))) onDone();
  };
  return (
    <Modal opened onClose={onDone} title={says.moreTime}>
      <Form onSend={submit}>
        <Stack>
          <DayField
            label={says.newDay}
            description={says.promised(formatDay(round.promised))}
            required
            value={day}
            onChange={setDay}
          />
          <Row justify="flex-end">
            <Button variant="default" onClick={onDone}>
              {shellWords.cancel}
            </Button>
            <Button type="submit" disabled={!day || day === round.closesOn}>
              {shellWords.save}
            </Button>
          </Row>
        </Stack>
      </Form>
    </Modal>
  );
}
