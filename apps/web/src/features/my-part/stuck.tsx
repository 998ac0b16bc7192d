import type { Roadblock } from "@cairn/domain/project/course.ts";
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { useDraft } from "../../parts/draft.ts";
import { Form } from "../../ui/form.tsx";
import { myPart as myPartWords } from "../../words/en/my-part.ts";
import { ago } from "../../words/format.ts";
import styles from "./my-part.module.css";

/** What is in the way of the one thing, and the way to say that it no longer is. */
export function Stuck({ roadblock }: { readonly roadblock: Roadblock }) {
  const says = myPartWords;
  const send = useSend();
  const [open, setOpen] = useState(false);
  const draft = useDraft(`roadblock.${roadblock.id}.cleared`, "");
  const how = draft.text.trim();

  async function clear(): Promise<void> {
    const answer = await send("clearRoadblock", { roadblockId: roadblock.id, how }, says.clearedDone);
    if (isCarried(answer)) draft.drop();
  }

  return (
    <div className={styles["stuck"]}>
      <p>{says.stuckSince(ago(roadblock.since), roadblock.what)}</p>
      {open ? (
        <Form className={styles["form"]} onSend={clear}>
          <Textarea
            label={says.clearedLabel}
            autosize
            maxLength={1000}
            value={draft.text}
            onChange={({ currentTarget }) => draft.write(currentTarget.value)}
          />
          <Button type="submit" disabled={!how}>
            {says.cleared}
          </Button>
        </Form>
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {says.cleared}
        </Button>
      )}
    </div>
  );
}
