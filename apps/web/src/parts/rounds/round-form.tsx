import type { Item } from "@cairn/domain/project/rounds/item.ts";
import { askedIn, type RoundKind } from "@cairn/domain/project/rounds/rounds.ts";
import { Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { rounds as roundsWords } from "../../words/en/rounds.ts";
import { DayField } from "../day-field.tsx";
import { useDraftFields } from "../draft-fields.ts";
import { useNameable } from "../nameable.ts";
import { SheetForm } from "../sheet-form.tsx";
import { DraftedRound, freshRound, isWhole, tidied } from "./drafted.ts";
import { GroupsField } from "./groups-field.tsx";
import { ItemsField } from "./items-field.tsx";
import styles from "./rounds.module.css";

const says = roundsWords.form;

/** What a round of this kind begins from. */
export type Beginning = { readonly title: string; readonly why: string; readonly items: readonly Item[] };

/** Opening a round: what is asked, of whom, until when. What is written is kept in this browser until it is opened. */
export function RoundForm(props: {
  readonly kind: RoundKind;
  readonly beginning: Beginning;
  readonly onDone: () => void;
}) {
  const { kind, beginning } = props;
  const send = useSend();
  const [roundId] = useState(newId);
  const people = useNameable("ours");
  const fresh = (): DraftedRound =>
    freshRound(
      { ...beginning, items: [...beginning.items] },
      { name: says.everybody, asked: people.map(({ personId }) => personId) },
    );
  const { fields, lay, drop } = useDraftFields<DraftedRound>(
    `round.${kind}`,
    (found) => DraftedRound.safeParse(found).data ?? fresh(),
  );
  const { title, why, items, groups, closesOn } = fields;
  const done = (): void => {
    drop();
    props.onDone();
  };
  const submit = async (): Promise<void> => {
    if (!closesOn) return;
    const asked = { roundId, space: "ours", kind, title, items: tidied(items), groups, closesOn } as const;
    if (isCarried(await send("openRound", { ...asked, why: why.trim() || undefined }))) done();
  };
  return (
    <SheetForm onSend={submit} onClose={done} ready={isWhole(fields)} save={says.open}>
      <TextInput
        label={says.title}
        required
        maxLength={200}
        value={title}
        onChange={({ currentTarget }) => lay({ title: currentTarget.value })}
      />
      <Textarea
        label={says.why}
        description={says.whyHint}
        autosize
        minRows={2}
        maxLength={1000}
        value={why}
        onChange={({ currentTarget }) => lay({ why: currentTarget.value })}
      />
      <GroupsField people={people} groups={groups} onChange={(changed) => lay({ groups: [...changed] })} />
      <DayField
        label={says.closesOn}
        description={says.closesHint}
        required
        value={closesOn}
        onChange={(day) => lay({ closesOn: day })}
      />
      <ItemsField items={items} onChange={(changed) => lay({ items: [...changed] })} />
      <p className={styles["quiet"]}>{says.secret(askedIn(groups).length)}</p>
    </SheetForm>
  );
}
