import { isWithin } from "@cairn/domain/kernel/space.ts";
import type { Cause, Doubt } from "@cairn/domain/project/problem/causes.ts";
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useMay, useNames, useProject, useSend } from "../../live/use-project.ts";
import { AskReason } from "../../parts/ask-reason.tsx";
import { useDraft } from "../../parts/draft.ts";
import { SheetForm } from "../../parts/sheet-form.tsx";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { problem as problemWords } from "../../words/en/problem.ts";
import styles from "./problem.module.css";

const says = problemWords.causes;

/** One doubt, and how it was settled. */
export function DoubtItem({ doubt }: { readonly doubt: Doubt }) {
  const { you } = useProject();
  const nameOf = useNames();
  const send = useSend();
  const may = useMay();
  const [settling, setSettling] = useState(false);
  const { id: doubtId, text, raisedBy, settled } = doubt;
  return (
    <li>
      <span>{says.doubted(nameOf(raisedBy), text)}</span>
      {settled && <span className={styles["quiet"]}>{says.settled(nameOf(settled.by), settled.how)}</span>}
      <ThingActions thing={doubt} called={text} mayRemove={raisedBy === you.personId || may("plan", doubt.space)}>
        {may("contribute", doubt.space) && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${settled ? says.reopen : says.settle}: ${text}`}
            onClick={() => (settled ? void send("reopenDoubt", { doubtId }, says.reopened) : setSettling(true))}
          >
            {settled ? says.reopen : says.settle}
          </Button>
        )}
      </ThingActions>
      <AskReason
        opened={settling}
        onClose={() => setSettling(false)}
        title={says.settleTitle}
        label={says.how}
        submit={says.settle}
        onSubmit={(how) => void send("settleDoubt", { doubtId, how }, says.settledDone)}
      />
    </li>
  );
}

/** Say why something may not be the cause it is held to be. */
export function DoubtWriter({ cause, onDone }: { readonly cause: Cause; readonly onDone: () => void }) {
  const send = useSend();
  const draft = useDraft(`doubt.${cause.id}`, "");
  const [space, setSpace] = useState(cause.space);
  const [doubtId] = useState(() => newId());
  const close = (): void => {
    draft.drop();
    onDone();
  };
  const submit = async (): Promise<void> => {
    const answer = await send("doubtCause", { doubtId, space, causeId: cause.id, text: draft.text }, says.doubtAdded);
    if (isCarried(answer)) close();
  };
  return (
    <SheetForm
      onSend={submit}
      onClose={close}
      ready={draft.text.trim() !== ""}
      audience={{ space, onChange: setSpace, among: (it) => isWithin(it, cause.space) }}
    >
      <Textarea
        label={says.why}
        description={says.whyHint}
        required
        autoFocus
        autosize
        minRows={2}
        maxLength={1000}
        value={draft.text}
        onChange={({ currentTarget }) => draft.write(currentTarget.value)}
      />
    </SheetForm>
  );
}
