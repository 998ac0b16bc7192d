import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { jobs } from "@cairn/domain/project/jobs.ts";
import { kept, peopleHere, planned } from "@cairn/domain/project/standing.ts";
import { coverOf } from "@cairn/domain/project/submit.ts";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useNames, useProject } from "../../live/use-project.ts";
import { Resting } from "../../parts/resting.tsx";
import { Page, Section } from "../../ui/page.tsx";
import { jobs as jobsWords } from "../../words/en/jobs.ts";
import { people as peopleWords } from "../../words/en/people.ts";
import styles from "./people.module.css";

const text = peopleWords.newcomer;

/** One page for somebody new: why, where we are, what is open, who does what, and their own part. */
export function CatchUpPage() {
  const { project, projectId, you } = useProject();
  const nameOf = useNames();
  const cover = coverOf(project);
  const statement = kept(project.statements)[0];
  const live = planned(project);
  const open = kept(project.questions).filter(({ answer }) => !answer);
  const mine = live.filter(({ ownerId, status }) => ownerId === you.personId && status !== "done");
  const here = peopleHere(project);
  return (
    <Page
      title={text.title}
      says={cover?.outcome ?? cover?.name}
      width="text"
      actions={
        <Button variant="default" onClick={() => window.print()}>
          {text.print}
        </Button>
      }
    >
      <Section title={text.why}>
        <p className={styles["asWritten"]}>{statement?.text ?? text.whyNone}</p>
      </Section>
      <Section title={text.where}>
        <Resting />
        {live.length === 0 && <p>{text.whereNone}</p>}
        <ul>
          {jobs.map((job) => {
            const all = live.filter((activity) => activity.job === job);
            const done = all.filter(({ status }) => status === "done").length;
            return all.length === 0 ? null : (
              <li key={job}>
                {jobsWords[job].title}: {text.jobs(done, all.length)}
              </li>
            );
          })}
        </ul>
      </Section>
      <Section title={text.yours}>
        {mine.length === 0 && <p>{text.yoursNone}</p>}
        <ul>
          {mine.map(({ id, title }) => (
            <li key={id}>
              <Link to="/projects/$projectId/plan" params={{ projectId }} search={{ activity: id }}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={text.open}>
        {open.length === 0 && <p>{text.openNone}</p>}
        <ul>
          {open.map(({ id, text: question }) => (
            <li key={id}>{question}</li>
          ))}
        </ul>
      </Section>
      <Section title={text.people}>
        <ul>
          {here.map((person) => (
            <li key={person.id}>
              {[
                nameOf(person.id as PersonId),
                person.function && peopleWords.functions[person.function],
                person.part && peopleWords.parts[person.part],
              ]
                .filter(Boolean)
                .join(" · ")}
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
