import type { AskedByDecision } from "@cairn/domain/project/decisions/undecided.ts";
import { Link } from "@tanstack/react-router";
import { useProject } from "../../live/use-project.ts";
import { Section } from "../../ui/page.tsx";
import { undecided as undecidedWords } from "../../words/en/undecided.ts";
import styles from "./my-part.module.css";

/** What decisions ask of the reader: to decide, to agree or say what is missing, to approve. */
export function AskedByDecisions({ asked }: { readonly asked: readonly AskedByDecision[] }) {
  const { projectId } = useProject();
  if (asked.length === 0) return null;
  return (
    <Section title={undecidedWords.asked}>
      <ul className={styles["then"]}>
        {asked.map((it) => (
          <li key={`${it.decision.id} ${it.ask === "approve" ? it.approval.id : it.ask}`}>
            <Link
              to="/projects/$projectId/decide/decisions/$decisionId"
              params={{ projectId, decisionId: it.decision.id }}
            >
              {it.decision.title}
            </Link>
            <div className={styles["quiet"]}>{undecidedWords.ask(it)}</div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
