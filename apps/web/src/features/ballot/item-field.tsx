import type { Answer, Item } from "@cairn/domain/project/rounds/item.ts";
import { steps } from "@cairn/domain/project/rounds/item.ts";
import { Button, Textarea } from "@mantine/core";
import { useId } from "react";
import { Points } from "../../ui/points.tsx";
import { RankList } from "../../ui/rank-list.tsx";
import { ballot as ballotWords } from "../../words/en/ballot.ts";
import styles from "./ballot.module.css";

const says = ballotWords;

type Field<T extends Item["type"]> = {
  readonly item: Item & { type: T };
  readonly answer: Answer | undefined;
  readonly onChange: (answer: Answer) => void;
};

/** One question of a round, with its way to answer. */
export function ItemField(props: {
  readonly item: Item;
  /** Which of several it is. */
  readonly number: string | undefined;
  readonly answer: Answer | undefined;
  readonly onChange: (answer: Answer) => void;
}) {
  const { item, answer, onChange } = props;
  return (
    <div className={styles["item"]}>
      {props.number && <span className={styles["quiet"]}>{props.number}</span>}
      {item.type === "scale" && (
        <Points
          label={item.text}
          least={1}
          most={steps}
          ends={[item.low, item.high]}
          value={typeof answer === "number" ? answer : undefined}
          onChange={onChange}
        />
      )}
      {item.type === "ranking" && <Ranking item={item} answer={answer} onChange={onChange} />}
      {item.type === "text" && <Texts item={item} answer={answer} onChange={onChange} />}
    </div>
  );
}

function Ranking({ item, answer, onChange }: Field<"ranking">) {
  const label = useId();
  const given = typeof answer === "object" && answer.length > 0 ? answer.map(Number) : undefined;
  const order = given ?? item.options.map((_, at) => at);
  return (
    <>
      <p id={label} className={styles["question"]}>
        {item.text}
      </p>
      <p className={styles["quiet"]}>{says.order}</p>
      <RankList
        names={item.options}
        order={order}
        onChange={(next) => onChange([...next])}
        up={says.up}
        down={says.down}
        labelledBy={label}
      />
      {!given && (
        <div>
          <Button variant="default" size="compact-sm" onClick={() => onChange(order)}>
            {says.asItIs}
          </Button>
        </div>
      )}
    </>
  );
}

function Texts({ item, answer, onChange }: Field<"text">) {
  const texts = typeof answer === "object" ? answer.map(String) : [];
  const shown = Math.min(item.upTo, texts.filter((text) => text.trim() !== "").length + 1);
  const lay = (at: number, text: string): void =>
    onChange(Array.from({ length: Math.max(shown, at + 1) }, (_, n) => (n === at ? text : (texts[n] ?? ""))));
  return (
    <fieldset className={styles["texts"]}>
      <legend className={styles["question"]}>{item.text}</legend>
      {Array.from({ length: shown }, (_, at) => (
        <Textarea
          key={`text ${at}`}
          label={says.write(at + 1)}
          autosize
          minRows={2}
          maxLength={300}
          value={texts[at] ?? ""}
          onChange={({ currentTarget }) => lay(at, currentTarget.value)}
        />
      ))}
    </fieldset>
  );
}
