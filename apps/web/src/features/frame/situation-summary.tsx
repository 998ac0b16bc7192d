import type { Situation } from "@cairn/domain/frame/situation.ts";
import { frame as frameWords } from "../../words/en/frame.ts";
import { formatDay } from "../../words/format.ts";
import styles from "./situation.module.css";

const say = frameWords.situation;

/** The situation as one reads it: the sentence, and what was answered beside it. */
export function SituationSummary({ situation }: { readonly situation: Situation }) {
  const { tryingTo, kind, affected, reach, size, buying, rules, finishing, dateThatMatters } = situation;
  const facts = [
    say.kinds[kind],
    say.sizes[size],
    say.differently(say.reaches[reach]),
    say.bought[buying],
    ...affected,
    ...rules.map((rule) => say.ruleNames[rule]),
    say.finishings[finishing],
  ];
  return (
    <div className={styles["summary"]}>
      <p>{tryingTo}</p>
      <p className={styles["facts"]}>{facts.join("\u00a0· ")}</p>
      {dateThatMatters && (
        <p className={styles["facts"]}>{say.by(formatDay(dateThatMatters.on), dateThatMatters.why)}</p>
      )}
    </div>
  );
}
