import { Button, Group, Stack, Text, Textarea, TextInput, UnstyledButton } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import { type Answer, isCarried, theirsIn } from "../live/answer.ts";
import { parts as partsWords } from "../words/en/parts.ts";
import { shell as shellWords } from "../words/en/shell.ts";
import { useDraft } from "./draft.ts";
import styles from "./text-edit.module.css";

/**
 * A text that is edited where it stands. The draft is kept in this browser until it is saved. When somebody else saved
 * another text meanwhile, both are shown and the writer chooses.
 */
export function TextEdit(props: {
  readonly label: string;
  readonly value: string | undefined;
  /** `from` is the text the writer began with; hand it to the command, which refuses when it is out of date. */
  readonly onSave: (text: string, from: string) => Promise<Answer>;
  /** Names the text within the project, such as `activity.<id>.title`. */
  readonly draftKey: string;
  readonly mayEdit: boolean;
  readonly multiline?: boolean;
  readonly placeholder?: string;
  /** Shows the label above the text; without it only screen readers hear it. */
  readonly labelled?: boolean;
}) {
  const { label, value = "", mayEdit } = props;
  const draft = useDraft(props.draftKey, value);
  const [theirs, setTheirs] = useState<string>();
  const [saving, setSaving] = useState(false);

  const save = async (from: string): Promise<void> => {
    const text = draft.text.trim();
    if (text === value.trim()) return draft.drop();
    setSaving(true);
    const answer = await props.onSave(text, from);
    setSaving(false);
    setTheirs(theirsIn(answer));
    if (isCarried(answer)) draft.drop();
  };
  const keepTheirs = (): void => {
    setTheirs(undefined);
    draft.drop();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.stopPropagation();
      draft.drop();
    }
    if (event.key === "Enter" && (!props.multiline || event.ctrlKey || event.metaKey)) void save(draft.from);
  };

  if (!draft.open) {
    return (
      <div className={styles["text"]}>
        {props.labelled && <Text className={styles["label"] ?? ""}>{label}</Text>}
        {mayEdit ? (
          <UnstyledButton
            className={styles["value"] ?? ""}
            aria-label={
              value
                ? `${partsWords.edit(label)}. ${value}`
                : [partsWords.add(label), props.placeholder].filter(Boolean).join(". ")
            }
            onClick={draft.begin}
          >
            {value || <span className={styles["placeholder"]}>{props.placeholder ?? partsWords.add(label)}</span>}
          </UnstyledButton>
        ) : (
          <span className={styles["plain"]}>{value}</span>
        )}
      </div>
    );
  }
  const field = {
    label,
    value: draft.text,
    placeholder: props.placeholder ?? "",
    autoFocus: true,
    onKeyDown,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => draft.write(currentTarget.value),
  };
  return (
    <Stack gap="xs">
      {theirs !== undefined && <BothTexts theirs={theirs} />}
      {props.multiline ? <Textarea autosize minRows={2} {...field} /> : <TextInput {...field} />}
      <Group gap="xs">
        <Button size="compact-md" loading={saving} onClick={() => void save(theirs ?? draft.from)}>
          {theirs === undefined ? shellWords.save : partsWords.saveYours}
        </Button>
        <Button size="compact-md" variant="default" onClick={theirs === undefined ? draft.drop : keepTheirs}>
          {theirs === undefined ? shellWords.cancel : partsWords.keepTheirs}
        </Button>
        {draft.recovered && <Text size="sm">{partsWords.draftKept}</Text>}
      </Group>
    </Stack>
  );
}

function BothTexts({ theirs }: { readonly theirs: string }) {
  return (
    <div role="alert" className={styles["both"]}>
      <strong>{partsWords.changedMeanwhile}</strong>
      <p>{partsWords.changedMeanwhileSays}</p>
      <Text size="sm">{partsWords.theirs}</Text>
      <blockquote>{theirs}</blockquote>
      <Text size="sm">{partsWords.yours}</Text>
    </div>
  );
}
