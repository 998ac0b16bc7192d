import type { Job } from "@cairn/domain/project/jobs.ts";
import { Button, TextInput } from "@mantine/core";
import { Plus } from "lucide-react";
import { useState } from "react";
import { isCarried } from "../../live/answer.ts";
import { useDraft } from "../../parts/draft.ts";
import { Form } from "../../ui/form.tsx";
import { frame as frameWords } from "../../words/en/frame.ts";
import { jobs as jobsWords } from "../../words/en/jobs.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import styles from "./board.module.css";
import type { FrameMoves } from "./use-frame-moves.ts";

const say = frameWords;

/** What only the customer can know of, typed in and added with Enter, one after the other. */
export function AddOwn({ job, moves }: { readonly job: Job; readonly moves: FrameMoves }) {
  const draft = useDraft(`own.${job}`, "");
  const [open, setOpen] = useState(draft.open);
  const label = `${say.own}: ${jobsWords[job].title}`;

  if (!open) {
    return (
      <Button
        className={styles["own"] ?? ""}
        size="compact-sm"
        variant="subtle"
        leftSection={<Plus size={16} aria-hidden />}
        aria-label={label}
        onClick={() => setOpen(true)}
      >
        {say.own}
      </Button>
    );
  }
  const add = async (): Promise<void> => {
    const title = draft.text.trim();
    if (!title) return;
    const answer = await moves.addOwn(job, title);
    if (isCarried(answer)) draft.drop();
  };
  return (
    <Form className={styles["ownForm"]} onSend={add}>
      <TextInput
        label={label}
        description={say.ownHint}
        autoFocus
        maxLength={200}
        value={draft.text}
        onChange={({ currentTarget }) => draft.write(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          draft.drop();
          setOpen(false);
        }}
      />
      <Button type="submit" disabled={!draft.text.trim()}>
        {say.ownAdd}
      </Button>
      <Button
        variant="default"
        onClick={() => {
          draft.drop();
          setOpen(false);
        }}
      >
        {shellWords.close}
      </Button>
    </Form>
  );
}
