import { undecided } from "@cairn/domain/project/decisions/undecided.ts";
import { Link } from "@tanstack/react-router";
import { useProject } from "../../live/use-project.ts";
import { UndecidedItem } from "../../parts/undecided-item.tsx";
import { Section } from "../../ui/page.tsx";
import { undecided as undecidedWords } from "../../words/en/undecided.ts";
import { today } from "../../words/format.ts";
import styles from "./home.module.css";

const most = 3;

/** What is undecided, and why, so that somebody new can tell in a minute. Nothing undecided, nothing shown. */
export function UndecidedList() {
  const { project, projectId } = useProject();
  const all = undecided(project, today());
  if (all.length === 0) return undefined;
  return (
    <Section title={undecidedWords.title}>
      <ul className={styles["list"]}>
        {all.slice(0, most).map((it) => (
          <li key={it.decision.id}>
            <UndecidedItem undecided={it} />
          </li>
        ))}
      </ul>
      {all.length > most && (
        <p>
          <Link to="/projects/$projectId/decide" params={{ projectId }}>
            {undecidedWords.more(all.length - most)}
          </Link>
        </p>
      )}
    </Section>
  );
}
