import { kept } from "@cairn/domain/project/standing.ts";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useProject } from "../../../live/use-project.ts";
import { WhoSees } from "../../../parts/who-sees.tsx";
import { Empty, Section } from "../../../ui/page.tsx";
import { support as text } from "../../../words/en/support.ts";
import styles from "./support.module.css";

/** The pages for those who carry the project to others. A guest finds them when one is shared. */
export function PagesSection() {
  const { project, projectId, you } = useProject();
  const pages = kept(project.onePagers);
  if (you.side !== "customer" && pages.length === 0) return undefined;
  const at = `/projects/${projectId}/page`;
  const begin = you.side === "customer" && (
    <Button
      component="a"
      href={at}
      variant={pages.length > 0 ? "default" : "filled"}
      renderRoot={(props) => <Link to="/projects/$projectId/page" params={{ projectId }} {...props} />}
    >
      {text.pageBegin}
    </Button>
  );
  return (
    <Section title={text.pages} says={text.pagesSays} actions={pages.length > 0 && begin}>
      {pages.length === 0 && <Empty title={text.pagesNone} says={text.pagesNoneSays} action={begin} />}
      <ul className={styles["list"]}>
        {pages.map((page) => (
          <li key={page.id} className={styles["doing"]}>
            <Link to="/projects/$projectId/page" params={{ projectId }} search={{ page: page.id }}>
              {text.pageFor(page.audience)}
            </Link>
            <WhoSees thing={page} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
