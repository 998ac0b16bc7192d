import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { pastImports as say } from "../../../words/en/past-imports.ts";
import styles from "./imports.module.css";

const fewWords = 12;

/** Words of the file, each with what it stands for. */
export function Mapping<Meaning extends string>(props: {
  readonly title: string;
  readonly words: readonly { readonly word: string; readonly aside: string }[];
  readonly inAll?: number;
  readonly meanings: readonly { readonly value: Meaning; readonly label: string }[];
  /** What is chosen where a word stands for nothing. */
  readonly none: string;
  readonly said: Readonly<Record<string, Meaning>>;
  readonly onSay: (said: Record<string, Meaning>) => void;
}) {
  const { title, words, meanings, said } = props;
  const [all, setAll] = useState(false);
  const shown = all ? words : words.filter(({ word }, at) => at < fewWords || said[word] !== undefined);
  const sayOf = (word: string, value: string): void => {
    const { [word]: _, ...rest } = said;
    const meaning = meanings.find((it) => it.value === value);
    props.onSay(meaning ? { ...rest, [word]: meaning.value } : rest);
  };
  return (
    <fieldset className={styles["mapping"]}>
      <legend>{title}</legend>
      {props.inAll !== undefined && <p>{say.byActivitySays(shown.length, props.inAll)}</p>}
      {shown.map(({ word, aside }) => (
        <div key={word} className={styles["word"]}>
          <span>
            {word} <small>{aside}</small>
          </span>
          <NativeSelect
            aria-label={`${title}: ${word}`}
            value={said[word] ?? ""}
            data={[{ value: "", label: props.none }, ...meanings]}
            onChange={({ currentTarget }) => sayOf(word, currentTarget.value)}
          />
        </div>
      ))}
      {shown.length < words.length && (
        <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
          {say.all(words.length)}
        </Button>
      )}
    </fieldset>
  );
}
