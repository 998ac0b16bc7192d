import { type CostedOption, isAsNow } from "@cairn/domain/project/costs/costing.ts";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useMay, useProject } from "../../live/use-project.ts";
import { Empty, Section } from "../../ui/page.tsx";
import { costs as costsWords } from "../../words/en/costs.ts";
import { AccountPart } from "./account-part.tsx";
import { AdjustmentForm } from "./adjustment-form.tsx";
import styles from "./costs.module.css";
import { LineForm } from "./line-form.tsx";
import { LineRow } from "./line-row.tsx";
import { useCosting } from "./use-costing.ts";

/** One option line by line, each treated as the others are, and what it comes to on average. */
export function OptionPart({ costed }: { readonly costed: CostedOption }) {
  const { space } = useCosting();
  const may = useMay();
  const { you } = useProject();
  const [open, setOpen] = useState<"adding" | "adjusting">();
  const { option, lines } = costed;
  const close = (): void => setOpen(undefined);
  const add = may("contribute", space) && (
    <Button variant={lines.length > 0 ? "default" : "filled"} onClick={() => setOpen("adding")}>
      {costsWords.add(option.title)}
    </Button>
  );
  const example = lines.length === 0 && isAsNow(costed) && open !== "adding";
  return (
    <Section title={option.title} says={option.what} id={`option-${option.id}`}>
      {lines.length > 0 && (
        <ul className={styles["lines"]}>
          {lines.map((line) => (
            <LineRow key={line.id} line={line} mayChange={line.addedBy === you.personId || may("plan", line.space)} />
          ))}
        </ul>
      )}
      {open === "adding" && <LineForm optionId={option.id} onDone={close} />}
      {example && <Empty title={costsWords.noLines} says={costsWords.noLinesSays} action={add} />}
      {lines.length === 0 && !example && open !== "adding" && <p className={styles["quiet"]}>{costsWords.noneHere}</p>}
      {open !== "adding" && !example && (
        <Group gap="xs" className={styles["doing"] ?? ""}>
          {add}
          {lines.length > 0 && open !== "adjusting" && may("plan", space) && (
            <Button variant="subtle" onClick={() => setOpen("adjusting")}>
              {costsWords.adjust}
            </Button>
          )}
        </Group>
      )}
      {open === "adjusting" && <AdjustmentForm costed={costed} onDone={close} />}
      {lines.length > 0 && <AccountPart costed={costed} />}
    </Section>
  );
}
