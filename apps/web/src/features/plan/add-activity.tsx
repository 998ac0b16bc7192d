import { isShared } from "@cairn/domain/kernel/space.ts";
import type { Job } from "@cairn/domain/project/jobs.ts";
import { Button, TextInput, UnstyledButton } from "@mantine/core";
import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useMay, useSend } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { useDraft } from "../../parts/draft.ts";
import { SpaceChoice } from "../../parts/space-choice.tsx";
import { Form } from "../../ui/form.tsx";
import { jobs as jobsWords } from "../../words/en/jobs.ts";
import { plan as planWords } from "../../words/en/plan.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import styles from "./add-activity.module.css";

/** Add an activity at the end of a job: a title is enough. Whoever may not shape the plan proposes it instead. */
export function AddActivity(props: {
  readonly job: Job;
  readonly opened?: boolean;
  readonly onOpened?: (opened: boolean) => void;
}) {
  const { job } = props;
  const may = useMay();
  const preset = useDefaultSpace();
  const [own, setOwn] = useState(false);
  const opened = props.opened || own;
  const setOpened = (now: boolean): void => (props.onOpened ?? setOwn)(now);
  if (!may("contribute", preset)) return null;
  const { add } = planWords;
  const title = jobsWords[job].title;
  const shapes = may("plan", preset);
  if (opened) return <AddForm job={job} onClose={() => setOpened(false)} />;
  return (
    <UnstyledButton
      className={styles["add"] ?? ""}
      aria-label={shapes ? add.buttonIn(title) : add.proposeIn(title)}
      onClick={() => setOpened(true)}
    >
      <Plus size={16} aria-hidden /> {shapes ? add.button : add.propose}
    </UnstyledButton>
  );
}

function AddForm({ job, onClose }: { readonly job: Job; readonly onClose: () => void }) {
  const may = useMay();
  const send = useSend();
  const preset = useDefaultSpace();
  const [space, setSpace] = useState(preset);
  const draft = useDraft(`plan.add.${job}`, "");
  const field = useRef<HTMLInputElement>(null);
  const { add } = planWords;
  const shapes = may("plan", space);

  const submit = async (): Promise<void> => {
    const title = draft.text.trim();
    if (!title) return;
    const carriedBy = space === "ours" || isShared(space) ? ("the customer alone" as const) : ("a seller" as const);
    const activity = { activityId: newId(), title, job, carriedBy };
    draft.drop();
    field.current?.focus();
    const answer = shapes
      ? await send("addActivity", { ...activity, space }, add.added)
      : await send("proposeActivities", { space, activities: [activity] }, add.proposed);
    if (!isCarried(answer)) draft.write(title);
  };
  return (
    <Form className={styles["form"]} onSend={() => void submit()}>
      <TextInput
        ref={field}
        autoFocus
        className={styles["what"] ?? ""}
        label={add.title}
        placeholder={add.placeholder}
        maxLength={200}
        value={draft.text}
        onChange={({ currentTarget }) => draft.write(currentTarget.value)}
        onKeyDown={({ key }) => key === "Escape" && onClose()}
      />
      <SpaceChoice value={space} onChange={setSpace} />
      <div className={styles["buttons"]}>
        <Button type="submit">{shapes ? add.submit : add.proposeSubmit}</Button>
        <Button variant="default" onClick={onClose}>
          {shellWords.close}
        </Button>
      </div>
    </Form>
  );
}
