import { isWithin } from "@cairn/domain/kernel/space.ts";
import { type Job, jobs } from "@cairn/domain/project/jobs.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { inOrder } from "@cairn/domain/project/plan/place.ts";
import { planned } from "@cairn/domain/project/standing.ts";
import { Button, Group, Modal, NativeSelect, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useProject } from "../../live/use-project.ts";
import { Form } from "../../ui/form.tsx";
import { jobs as jobsWords } from "../../words/en/jobs.ts";
import { plan as planWords } from "../../words/en/plan.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import { useMove } from "./use-move.ts";

/** The twin of dragging: choose the job and the place in it. */
export function MoveSheet({ activity, onClose }: { readonly activity: Activity; readonly onClose: () => void }) {
  const { project } = useProject();
  const { move } = useMove();
  const [job, setJob] = useState<Job>(activity.job);
  const [behind, setBehind] = useState<string>();
  const text = planWords.move;
  const places = inOrder(
    planned(project).filter((it) => it.job === job && it.id !== activity.id && isWithin(activity.space, it.space)),
  );
  const after = behind ?? places.at(-1)?.id ?? "start";
  return (
    <Modal opened onClose={onClose} title={text.title(activity.title)}>
      <Form
        onSend={() => {
          move(activity, job, after);
          onClose();
        }}
      >
        <Stack>
          <NativeSelect
            data-autofocus
            label={text.job}
            value={job}
            onChange={({ currentTarget }) => {
              setJob(jobs.find((it) => it === currentTarget.value) ?? job);
              setBehind(undefined);
            }}
            data={jobs.map((it) => ({ value: it, label: jobsWords[it].title }))}
          />
          <NativeSelect
            label={text.place}
            value={after}
            onChange={({ currentTarget }) => setBehind(currentTarget.value)}
            data={[
              { value: "start", label: text.start },
              ...places.map(({ id, title }) => ({ value: id, label: text.behind(title) })),
            ]}
          />
          <Text size="sm">{text.only}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {shellWords.cancel}
            </Button>
            <Button type="submit">{text.submit}</Button>
          </Group>
        </Stack>
      </Form>
    </Modal>
  );
}
