import { isDrift, type Undecided } from "@cairn/domain/project/decisions/undecided.ts";
import { Link } from "@tanstack/react-router";
import { useNames, useProject } from "../live/use-project.ts";
import { undecided as undecidedWords } from "../words/en/undecided.ts";
import styles from "./undecided-item.module.css";

/** A question that is not decided: who decides by when, and, as far as the reader can tell, each reason in a sentence. */
export function UndecidedItem({ undecided: { decision, why } }: { readonly undecided: Undecided }) {
  const { projectId, you } = useProject();
  const nameOf = useNames();
  const { id: decisionId, title, decides, decideBy } = decision;
  return (
    <>
      <Link
        className={styles["title"] ?? ""}
        to="/projects/$projectId/decide/decisions/$decisionId"
        params={{ projectId, decisionId }}
      >
        {title}
      </Link>
      <p className={styles["quiet"]}>{undecidedWords.whoAndWhen(nameOf(decides), decideBy)}</p>
      {you.side === "customer" && <WhyUndecided why={why} />}
    </>
  );
}

/** Each reason why a question is not decided. */
export function WhyUndecided({ why }: { readonly why: Undecided["why"] }) {
  const nameOf = useNames();
  return (
    <ul className={styles["why"]}>
      {why.map((it) => {
        const says = undecidedWords.why(it, nameOf);
        return (
          <li key={says} className={isDrift(it) ? styles["drift"] : undefined}>
            {says}
          </li>
        );
      })}
    </ul>
  );
}
