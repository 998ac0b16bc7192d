import type { Option } from "@cairn/domain/project/options/options.ts";
import { Button } from "@mantine/core";
import { useMay, useSend } from "../../live/use-project.ts";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { options as optionsWords } from "../../words/en/options.ts";
import styles from "./options.module.css";

const says = optionsWords.list;

/** An option that was ruled out, with its reason and the way back. */
export function RuledOut({ option }: { readonly option: Option }) {
  const may = useMay();
  const send = useSend();
  const { id, title, what, space, ruledOut } = option;
  return (
    <li>
      <span className={styles["what"]}>{title}</span>
      {what && <span className={styles["text"]}>{what}</span>}
      <span>{ruledOut?.because}</span>
      <ThingActions thing={option} called={title} mayRemove={may("plan", space)} removed={says.removed}>
        {may("plan", space) && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={says.bringBackOf(title)}
            onClick={() => void send("bringOptionBack", { optionId: id }, says.broughtBack)}
          >
            {says.bringBack}
          </Button>
        )}
      </ThingActions>
    </li>
  );
}
