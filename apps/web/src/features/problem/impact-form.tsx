import { type Impact, isRising } from "@cairn/domain/project/problem/impact.ts";
import { Button, Group, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { keptIn, useDraft } from "../../parts/draft.ts";
import { SpaceChoice } from "../../parts/space-choice.tsx";
import { Form } from "../../ui/form.tsx";
import { problem as problemWords } from "../../words/en/problem.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import styles from "./problem.module.css";

const Fields = z.object({
  what: z.string().catch(""),
  whom: z.string().optional(),
  low: z.number().optional(),
  likely: z.number().optional(),
  high: z.number().optional(),
  unit: z.string().optional(),
  source: z.string().optional(),
});
type Fields = z.infer<typeof Fields>;

const figures = ["low", "likely", "high"] as const;
const numberIn = (value: string | number): number | undefined => (typeof value === "number" ? value : undefined);

/** A new line of impact, kept in this browser while it is written, or changes to one. */
export function ImpactForm(props: { readonly impact?: Impact; readonly onDone: () => void }) {
  const send = useSend();
  const usual = useDefaultSpace();
  const [space, setSpace] = useState(props.impact?.space ?? usual);
  const [impactId] = useState(() => props.impact?.id ?? newId());
  const draft = useDraft("impact.new", "");
  const [fields, setFields] = useState<Fields>(() => Fields.parse(props.impact ?? keptIn(draft.text)));
  const lay = (changes: Partial<Fields>): void => {
    const now = { ...fields, ...changes };
    setFields(now);
    if (!props.impact) draft.write(JSON.stringify(now));
  };
  const close = (): void => {
    if (!props.impact) draft.drop();
    props.onDone();
  };
  const rising = isRising(fields);

  const submit = async (): Promise<void> => {
    const { what, whom, low, likely, high, unit, source } = fields;
    const changes = {
      what,
      whom: whom || undefined,
      low,
      likely,
      high,
      unit: unit || undefined,
      source: source || undefined,
    };
    const answer = props.impact
      ? await send("changeImpact", { impactId, changes }, problemWords.changed)
      : await send("addImpact", { impactId, space, ...changes }, problemWords.added);
    if (isCarried(answer)) close();
  };
  const text = (field: "whom" | "unit" | "source", description?: string) => (
    <TextInput
      label={problemWords[field]}
      description={description}
      value={fields[field] ?? ""}
      maxLength={field === "unit" ? 60 : 200}
      onChange={({ currentTarget }) => lay({ [field]: currentTarget.value })}
    />
  );
  return (
    <Form className={styles["form"]} onSend={submit}>
      <TextInput
        label={problemWords.what}
        required
        autoFocus
        maxLength={200}
        value={fields.what}
        onChange={({ currentTarget }) => lay({ what: currentTarget.value })}
      />
      {text("whom")}
      <div className={styles["fields"]}>
        {figures.map((field) => (
          <NumberInput
            key={field}
            label={problemWords[field]}
            hideControls
            value={fields[field] ?? ""}
            error={rising ? undefined : problemWords.rising}
            onChange={(value) => lay({ [field]: numberIn(value) })}
          />
        ))}
      </div>
      <div className={styles["fields"]}>
        {text("unit", problemWords.unitHint)}
        {text("source", problemWords.sourceHint)}
      </div>
      {!props.impact && <SpaceChoice value={space} onChange={setSpace} />}
      <Group gap="xs">
        <Button type="submit" disabled={!rising || !fields.what.trim()}>
          {shellWords.save}
        </Button>
        <Button variant="default" onClick={close}>
          {shellWords.cancel}
        </Button>
      </Group>
    </Form>
  );
}
