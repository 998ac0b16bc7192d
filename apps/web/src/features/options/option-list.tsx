import { ActionIcon, Button } from "@mantine/core";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";
import { useMay } from "../../live/use-project.ts";
import { Fold } from "../../ui/fold.tsx";
import { Section } from "../../ui/page.tsx";
import { options as optionsWords } from "../../words/en/options.ts";
import { OptionCard } from "./option-card.tsx";
import { OptionForm } from "./option-form.tsx";
import styles from "./options.module.css";
import { RuledOut } from "./ruled-out.tsx";
import { useComparison } from "./use-comparison.ts";

const says = optionsWords.list;

/** The options side by side; on a phone one at a time. */
export function OptionList() {
  const { options, ruledOut, space } = useComparison();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const [at, setAt] = useState(0);
  const shown = Math.min(at, options.length - 1);
  return (
    <Section
      title={says.title}
      says={says.says}
      actions={
        may("contribute", space) &&
        !adding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {says.add}
          </Button>
        )
      }
    >
      {adding && <OptionForm onDone={() => setAdding(false)} />}
      {options.length > 1 && (
        <div className={styles["turn"]}>
          <ActionIcon
            variant="default"
            size="xl"
            aria-label={says.before}
            disabled={shown === 0}
            onClick={() => setAt(shown - 1)}
          >
            <ChevronLeft aria-hidden />
          </ActionIcon>
          <span role="status">{says.shown(shown + 1, options.length)}</span>
          <ActionIcon
            variant="default"
            size="xl"
            aria-label={says.after}
            disabled={shown === options.length - 1}
            onClick={() => setAt(shown + 1)}
          >
            <ChevronRight aria-hidden />
          </ActionIcon>
        </div>
      )}
      <ul className={styles["cards"]}>
        {options.map((option, index) => (
          <OptionCard key={option.id} option={option} isShown={index === shown} />
        ))}
      </ul>
      {ruledOut.length > 0 && (
        <Fold title={says.ruledOutTitle(ruledOut.length)}>
          <ul className={styles["list"]}>
            {ruledOut.map((option) => (
              <RuledOut key={option.id} option={option} />
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}
