import { type Impact, isRising } from "@cairn/domain/project/problem.ts";
import { Button, Group, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { SpaceChoice } from "../../parts/space-choice.tsx";
import { Form } from "../../ui/form.tsx";
import { problem as problemWords } from "../../words/en/problem.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import styles from "./problem.module.css";

type Fields = Pick<Impact, "what" | "whom" | "low" | "likely" | "high" | "unit" | "source">;

const figures = ["low", "likely", "high"] as const;
const numberIn = (value: string | number): number | undefined => (typeof value === "number" ? value : undefined);

/** A new line of impact, or changes to one. */
export function ImpactForm(props: { readonly impact?: Impact; readonly onDone: () => void }) {
  const send = useSend();
  const usual = useDefaultSpace();
  const [space, setSpace] = useState(props.impact?.space ?? usual);
  const [impactId] = useState(() => props.impact?.id ?? newId());
  const [fields, setFields] = useState<Fields>({ ...props.impact, what: props.impact?.what ?? "" });
  const lay = (changes: Partial<Fields>): void => setFields((before) => ({ ...before, ...changes }));
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
    if (isCarried(answer)) props.onDone();
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
    <Form className={styles["form"]} onSend={() => void submit()}>
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
        <Button variant="default" onClick={props.onDone}>
          {shellWords.cancel}
        </Button>
      </Group>
    </Form>
  );
}
