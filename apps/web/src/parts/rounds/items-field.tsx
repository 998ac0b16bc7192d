import { Button, Group as Row, Textarea, TextInput } from "@mantine/core";
import { Fold } from "../../ui/fold.tsx";
import { rounds as roundsWords } from "../../words/en/rounds.ts";
import type { DraftedItem } from "./drafted.ts";
import styles from "./rounds.module.css";

const says = roundsWords.form;

const blank = {
  scale: { type: "scale", text: "", low: says.low, high: says.high },
  ranking: { type: "ranking", text: "", options: [] },
  text: { type: "text", text: "", upTo: 1 },
} as const satisfies Readonly<Record<DraftedItem["type"], unknown>>;

/** What is asked. The questions that come along can be reworded, taken out and added to. */
export function ItemsField(props: {
  readonly items: readonly DraftedItem[];
  readonly onChange: (items: readonly DraftedItem[]) => void;
}) {
  const { items } = props;
  const lay = (at: number, item: DraftedItem): void => props.onChange(items.with(at, item));
  // A ranking without its options is the one thing that has to be written.
  const isOpen = items.some((item) => item.type === "ranking" && item.options.length < 2);
  return (
    <Fold title={says.items(items.length)} open={isOpen}>
      <ol className={styles["items"]}>
        {items.map((item, at) => (
          <li key={`item ${at}`}>
            <TextInput
              label={says.itemOf[item.type](at + 1)}
              required
              maxLength={200}
              value={item.text}
              onChange={({ currentTarget }) => lay(at, { ...item, text: currentTarget.value })}
            />
            {item.type === "ranking" && (
              <Textarea
                label={says.options}
                description={says.optionsHint}
                autosize
                minRows={3}
                required
                value={item.options.join("\n")}
                onChange={({ currentTarget }) => lay(at, { ...item, options: currentTarget.value.split("\n") })}
              />
            )}
            <div>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={says.removeItemOf(at + 1)}
                onClick={() => props.onChange(items.filter((_, n) => n !== at))}
              >
                {says.removeItem}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <Row gap="xs">
        {(["scale", "text", "ranking"] as const).map((type) => (
          <Button
            key={type}
            variant="default"
            size="compact-sm"
            onClick={() =>
              props.onChange([...items, type === "ranking" ? { ...blank.ranking, options: [] } : { ...blank[type] }])
            }
          >
            {says.addItem[type]}
          </Button>
        ))}
      </Row>
    </Fold>
  );
}
