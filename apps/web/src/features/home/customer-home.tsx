import { undecided } from "@cairn/domain/project/decisions/undecided.ts";
import { whereWeAre } from "@cairn/domain/project/standing.ts";
import { useNames, useProject } from "../../live/use-project.ts";
import { Page, Section } from "../../ui/page.tsx";
import { home as homeWords } from "../../words/en/home.ts";
import { today } from "../../words/format.ts";
import { Changes } from "./changes.tsx";
import { CourseActions } from "./course-actions.tsx";
import styles from "./home.module.css";
import { LatestDecision } from "./latest-decision.tsx";
import { NextSteps } from "./next-steps.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import { OverdueActs } from "./overdue-acts.tsx";
import { PauseBanner } from "./pause-banner.tsx";
import { latestDecision } from "./reading.ts";
import { SignsToAsk } from "./signs-to-ask.tsx";
import { SoFar } from "./so-far.tsx";
import { StuckList } from "./stuck-list.tsx";
import { TrustBanner } from "./trust-banner.tsx";
import { UndecidedList } from "./undecided-list.tsx";

/** The home of the customer's people: where the project stands, then what is theirs to do. */
export function CustomerHome() {
  const { project, you } = useProject();
  const nameOf = useNames();
  const says = homeWords;
  const now = today();
  const stopped = latestDecision(project, now)?.ends;
  const stands = (): string =>
    says.where(whereWeAre(project, you.personId, now), nameOf, undecided(project, now).length);
  return (
    <Page title={stopped ? says.stopped : stands()}>
      <TrustBanner />
      <PauseBanner />
      <LatestDecision />
      <div className={styles["halves"]}>
        <div>
          {!stopped && <NextSteps />}
          <UndecidedList />
          <StuckList />
          <OverdueActs />
          <OpenQuestions />
          {you.role === "lead" && <SignsToAsk />}
        </div>
        <div>
          <Changes />
          <SoFar />
          {you.role === "lead" && (
            <Section title={says.actions}>
              <CourseActions />
            </Section>
          )}
        </div>
      </div>
    </Page>
  );
}
