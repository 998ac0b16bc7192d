import { projects } from "@cairn/contract/projects.ts";
import { Link } from "@tanstack/react-router";
import { addressOf } from "../../api/call.ts";
import { useProject } from "../../live/use-project.ts";
import { Section } from "../../ui/page.tsx";
import { sharing as sharingWords } from "../../words/en/sharing.ts";
import styles from "./sharing.module.css";

const text = sharingWords;

/** The project as a file, as a text and on paper: it is the customer's to carry away. */
export function CarryAway() {
  const { projectId } = useProject();
  const params = { projectId };
  return (
    <Section title={text.carryAway} says={text.carryAwaySays}>
      <ul className={styles["files"]}>
        <li>
          <a href={addressOf(projects.exportProject, { params })} download>
            {text.exportFile}
          </a>
        </li>
        <li>
          <a href={addressOf(projects.exportMarkdown, { params })} download>
            {text.exportText}
          </a>
        </li>
        <li>
          <Link to="/projects/$projectId/plan/print" params={params}>
            {text.print}
          </Link>
        </li>
      </ul>
    </Section>
  );
}
