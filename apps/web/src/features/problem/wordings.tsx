import { wordingsOf } from "@cairn/domain/project/problem/wordings.ts";
import { useNames } from "../../live/use-project.ts";
import { useHistory } from "../../parts/use-history.ts";
import { Fold } from "../../ui/fold.tsx";
import { problem as problemWords } from "../../words/en/problem.ts";
import { ago } from "../../words/format.ts";
import styles from "./problem.module.css";

/** The wordings the problem once had, each with who agreed to exactly that one; the latest first. */
export function EarlierWordings({ statementId }: { readonly statementId: string }) {
  const nameOf = useNames();
  const { data } = useHistory();
  const earlier = wordingsOf(data?.events ?? [], statementId)
    .slice(0, -1)
    .toReversed();
  if (earlier.length === 0) return null;
  return (
    <Fold title={problemWords.earlier(earlier.length)}>
      <ol className={styles["impacts"]}>
        {earlier.map(({ text, by, at, agreedBy }) => (
          <li key={at}>
            <span className={styles["worded"]}>{text}</span>
            <span className={styles["quiet"]}>
              {problemWords.worded(nameOf(by), ago(at))} {problemWords.agreedThen(agreedBy.map(nameOf))}
            </span>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
