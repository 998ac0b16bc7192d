import { isWithin } from "@cairn/domain/kernel/space.ts";
import type { Activity, WaitsHow } from "@cairn/domain/project/plan/activity.ts";
import { isOpen, planned } from "@cairn/domain/project/standing.ts";
import { Button, Group, Modal, NativeSelect, NumberInput, Stack } from "@mantine/core";
import { useState } from "react";
import { useProject, useSend } from "../../../live/use-project.ts";
import { DayField } from "../../../parts/day-field.tsx";
import { Form } from "../../../ui/form.tsx";
import { shell as shellWords } from "../../../words/en/shell.ts";
import { timeline } from "../../../words/en/timeline.ts";
import { ActivityDuration } from "../activity/activity-duration.tsx";

const types = ["FS", "SS", "FF", "SF"] as const;

/** The twin of every drag on the timeline: the day it is fixed to, how long it takes, what it waits for and how. */
export function DatesSheet({ activity, onClose }: { readonly activity: Activity; readonly onClose: () => void }) {
  const { project } = useProject();
  const send = useSend();
  const [startOn, setStartOn] = useState(activity.startOn);
  const [notBefore, setNotBefore] = useState(activity.notBefore);
  const [due, setDue] = useState(activity.due);
  const [waits, setWaits] = useState(() => waitsOf(activity));
  const text = timeline.sheet;
  const others = planned(project).filter(
    (it) => it.id !== activity.id && isOpen(it) && isWithin(activity.space, it.space),
  );
  const titleOf = (id: string): string => project.activities[id]?.title ?? "";
  const free = others.filter(({ id }) => !waits.some((it) => it.id === id));

  async function save(): Promise<void> {
    const changes = {
      startOn: startOn ?? null,
      notBefore: notBefore ?? null,
      due: due ?? null,
      waitsFor: waits.map(({ id }) => id),
      waitsHow: waits.length > 0 ? Object.fromEntries(waits.map(({ id, ...how }) => [id, how])) : null,
    };
    await send("changeActivity", { activityId: activity.id, changes }, text.done);
    onClose();
  }
  const change = (id: string, how: Partial<WaitsHow>): void =>
    setWaits(waits.map((it) => (it.id === id ? { ...it, ...how } : it)));
  return (
    <Modal opened onClose={onClose} title={timeline.dates(activity.title)} size="lg">
      <Stack>
        <Form onSend={save}>
          <Stack>
            <DayField label={text.startOn} description={text.startOnSays} value={startOn} onChange={setStartOn} />
            <Group grow align="flex-end">
              <DayField label={text.notBefore} value={notBefore} onChange={setNotBefore} />
              <DayField label={text.due} value={due} onChange={setDue} />
            </Group>
            {waits.map(({ id, type, lagDays }) => (
              <Group key={id} grow align="flex-end">
                <NativeSelect
                  label={`${text.waits} “${titleOf(id)}”`}
                  value={type}
                  onChange={({ currentTarget }) => {
                    const chosen = types.find((it) => it === currentTarget.value);
                    if (chosen) change(id, { type: chosen });
                    else setWaits(waits.filter((it) => it.id !== id));
                  }}
                  data={[
                    ...types.map((value) => ({ value, label: timeline.waitsHow[value] })),
                    { value: "", label: shellWords.remove },
                  ]}
                />
                <NumberInput
                  label={text.lagDays}
                  value={lagDays}
                  min={-250}
                  max={250}
                  step={0.5}
                  onChange={(value) => change(id, { lagDays: Math.round(Number(value) * 2) / 2 })}
                />
              </Group>
            ))}
            <NativeSelect
              label={text.add}
              value=""
              onChange={({ currentTarget }) =>
                currentTarget.value && setWaits([...waits, { id: currentTarget.value, type: "FS", lagDays: 0 }])
              }
              data={[{ value: "", label: text.nothing }, ...free.map(({ id, title }) => ({ value: id, label: title }))]}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {shellWords.cancel}
              </Button>
              <Button type="submit">{shellWords.save}</Button>
            </Group>
          </Stack>
        </Form>
        <ActivityDuration key={JSON.stringify(activity.duration)} activity={activity} />
      </Stack>
    </Modal>
  );
}

const waitsOf = ({ waitsFor, waitsHow }: Activity) =>
  waitsFor.map((id) => ({ id, ...(waitsHow?.[id] ?? { type: "FS" as const, lagDays: 0 }) }));
