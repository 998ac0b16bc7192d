import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Commitment } from "@cairn/domain/project/support/commitments.ts";
import { Button, Group, TextInput } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../../api/new-id.ts";
import { isCarried } from "../../../live/answer.ts";
import { useMay, useProject, useSend } from "../../../live/use-project.ts";
import { useDraft } from "../../../parts/draft.ts";
import { PersonChoice } from "../../../parts/person-choice.tsx";
import { SpaceChoice } from "../../../parts/space-choice.tsx";
import { Form } from "../../../ui/form.tsx";
import { shell as shellWords } from "../../../words/en/shell.ts";
import { support as text } from "../../../words/en/support.ts";
import styles from "./support.module.css";

/** A new promise, or one that is changed. Whoever does not shape the plan promises for themselves. */
export function ActForm(props: {
  readonly act?: Commitment;
  readonly sponsorId?: string | undefined;
  readonly onDone: () => void;
}) {
  const { you } = useProject();
  const may = useMay();
  const send = useSend();
  const { act } = props;
  const [space, setSpace] = useState<SpaceId>(act?.space ?? "ours");
  const forOthers = may("plan", space);
  const [ownerId, setOwnerId] = useState<PersonId | undefined>(
    act ? act.ownerId : forOthers ? (props.sponsorId as PersonId | undefined) : you.personId,
  );
  const [due, setDue] = useState<string>(act?.due ?? "");
  const draft = useDraft(`act.${act?.id ?? "new"}`, act?.what ?? "");

  const submit = async (): Promise<void> => {
    const what = draft.text.trim();
    if (!what || !ownerId || !due) return;
    const answer = act
      ? await send(
          "changeCommitment",
          { commitmentId: act.id, changes: { what, ownerId, due }, from: { what: draft.from } },
          text.changed,
        )
      : await send("makeCommitment", { commitmentId: newId(), space, what, ownerId, due }, text.promised);
    if (!isCarried(answer)) return;
    draft.drop();
    props.onDone();
  };

  return (
    <Form className={styles["form"]} onSend={submit}>
      <TextInput
        autoFocus
        label={text.what}
        required
        maxLength={200}
        value={draft.text}
        onChange={(e) => draft.write(e.currentTarget.value)}
      />
      <div className={styles["fields"]}>
        {forOthers && <PersonChoice label={text.whoDoes} space={space} value={ownerId} onChange={setOwnerId} />}
        <TextInput
          label={text.byWhen}
          type="date"
          required
          value={due}
          onChange={(e) => setDue(e.currentTarget.value)}
        />
      </div>
      {!act && <SpaceChoice value={space} onChange={setSpace} />}
      <Group gap="xs">
        <Button type="submit" disabled={!draft.text.trim() || !ownerId || !due}>
          {shellWords.save}
        </Button>
        <Button variant="default" onClick={props.onDone}>
          {shellWords.cancel}
        </Button>
      </Group>
    </Form>
  );
}
