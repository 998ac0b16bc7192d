import { projects } from "@cairn/contract/projects.ts";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { call } from "../../api/call.ts";
import { sentenceFor } from "../../api/failure-words.ts";
import { Empty, Page, Section } from "../../ui/page.tsx";
import { projects as projectsWords } from "../../words/en/projects.ts";
import { BringBack } from "./bring-back.tsx";
import styles from "./project-list.module.css";
import { ProjectRow } from "./project-row.tsx";
import { whatWaitsFirst } from "./what-waits-first.ts";

/** All one's projects in one list: what waits for the reader stands first. */
export function ProjectList() {
  const says = projectsWords;
  const { data, error } = useQuery({ queryKey: ["projects"], queryFn: () => call(projects.listProjects, {}) });
  const mine = whatWaitsFirst(data?.projects ?? []);
  const waiting = mine.reduce((sum, { myOpen }) => sum + myOpen, 0);
  const begin = (
    <Button component={Link} to="/begin">
      {says.begin}
    </Button>
  );
  return (
    <Page
      title={says.title}
      says={mine.length > 0 && (waiting > 0 ? says.open(waiting) : says.nothingOpen)}
      actions={mine.length > 0 && begin}
    >
      {error && <p role="alert">{sentenceFor(error)}</p>}
      {data && mine.length === 0 && <Empty title={says.empty} says={says.emptySays} action={begin} />}
      {mine.length > 0 && (
        <ul className={styles["list"]}>
          {mine.map((project) => (
            <ProjectRow key={project.projectId} project={project} />
          ))}
        </ul>
      )}
      {data && (
        <Section title={says.bringBack} says={says.bringBackSays}>
          <BringBack />
        </Section>
      )}
    </Page>
  );
}
