import { type OnePager, type PagePart, pageParts } from "@cairn/domain/project/support/one-pager.ts";
import { Button, Group, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { isCarried, theirsIn } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { keptIn, useDraft } from "../../parts/draft.ts";
import { Form } from "../../ui/form.tsx";
import { parts as partsWords } from "../../words/en/parts.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import { support as text } from "../../words/en/support.ts";
import styles from "./one-pager.module.css";

export type Words = Readonly<Record<PagePart | "audience", string>>;

const fields = ["audience", ...pageParts] as const;

const wordsOf = (page: Words): Words => ({
  audience: page.audience,
  achieve: page.achieve,
  whyNow: page.whyNow,
  changesForYou: page.changesForYou,
  ask: page.ask,
  unknown: page.unknown,
});
const written = (words: Words): string => JSON.stringify(wordsOf(words));
/** What was written in a draft, over what the page says by now. */
const read = (draft: string, page: Words): Words => ({
  ...wordsOf(page),
  ...z.partialRecord(z.enum(fields), z.string()).catch({}).parse(keptIn(draft)),
});

/** The texts of a page, one below the other. */
export function PageFields(props: {
  readonly words: Words;
  readonly onChange: (field: keyof Words, said: string) => void;
}) {
  const { words, onChange } = props;
  return (
    <>
      <TextInput
        label={text.audience}
        description={text.audienceHint}
        required
        maxLength={200}
        value={words.audience}
        onChange={(e) => onChange("audience", e.currentTarget.value)}
      />
      {pageParts.map((part) => (
        <Textarea
          key={part}
          label={text.parts[part]}
          description={text.hints[part]}
          autosize
          minRows={2}
          maxLength={1500}
          value={words[part]}
          onChange={(e) => onChange(part, e.currentTarget.value)}
        />
      ))}
    </>
  );
}

/** The words of a page, changed; what somebody else changed meanwhile is shown and not lost. */
export function OnePagerForm({ page, onDone }: { readonly page: OnePager; readonly onDone: () => void }) {
  const send = useSend();
  const draft = useDraft(`page.${page.id}`, written(page));
  const [from, setFrom] = useState(() => read(draft.from, page));
  const [theirs, setTheirs] = useState<string>();
  const words = read(draft.text, page);

  const close = (): void => {
    draft.drop();
    onDone();
  };
  const submit = async (): Promise<void> => {
    const changed = fields.filter((field) => words[field] !== from[field]);
    if (changed.length === 0) return close();
    const changes = Object.fromEntries(changed.map((field) => [field, words[field]]));
    const answer = await send("rewordOnePager", { onePagerId: page.id, changes, from }, text.pageSaved);
    setTheirs(theirsIn(answer));
    // The writer has seen it now: saving again keeps theirs.
    if (theirsIn(answer) !== undefined) setFrom(wordsOf(page));
    if (isCarried(answer)) close();
  };

  return (
    <Form className={styles["form"]} onSend={submit}>
      <PageFields words={words} onChange={(field, said) => draft.write(written({ ...words, [field]: said }))} />
      {theirs !== undefined && (
        <div role="alert">
          <strong>{partsWords.changedMeanwhile}</strong>
          <p>{partsWords.changedMeanwhileSays}</p>
          <blockquote>{theirs}</blockquote>
        </div>
      )}
      <Group gap="xs">
        <Button type="submit" disabled={!words.audience.trim()}>
          {theirs === undefined ? shellWords.save : partsWords.saveYours}
        </Button>
        <Button variant="default" onClick={close}>
          {shellWords.cancel}
        </Button>
      </Group>
    </Form>
  );
}
