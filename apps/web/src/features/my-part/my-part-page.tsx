import { unanswered } from "@cairn/domain/project/dates/known.ts";
import { askedByDecisions } from "@cairn/domain/project/decisions/undecided.ts";
import { toScore } from "@cairn/domain/project/options/asked.ts";
import { openCommitments } from "@cairn/domain/project/support/commitments.ts";
import { Link, useLocation } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useProject } from "../../live/use-project.ts";
import { AnswerQuestion } from "../../parts/answer-question.tsx";
import { AskedInBrief } from "../../parts/asked-in-brief.tsx";
import { type Asked, askedOf, questionsFor } from "../../parts/asked-of.ts";
import { Resting } from "../../parts/resting.tsx";
import { useToAnswer } from "../../parts/rounds/progress.ts";
import { Page, Section } from "../../ui/page.tsx";
import { datesFit as fitWords } from "../../words/en/dates-fit.ts";
import { myPart as myPartWords } from "../../words/en/my-part.ts";
import { undecided as undecidedWords } from "../../words/en/undecided.ts";
import { today } from "../../words/format.ts";
import { Answers } from "./answers.tsx";
import { AskedByDecisions } from "./asked-by-decisions.tsx";
import { AskedFacts, MoreToIt } from "./asked-facts.tsx";
import { AskedInRounds } from "./asked-in-rounds.tsx";
import { AskedToScore } from "./asked-to-score.tsx";
import styles from "./my-part.module.css";
import { Promised } from "./promised.tsx";
import { Stuck } from "./stuck.tsx";
import { TooMuch } from "./too-much.tsx";
import { WhyThisProject } from "./why-this-project.tsx";

const DatesFit = lazy(() => import("./dates-fit.tsx").then(({ DatesFit: asked }) => ({ default: asked })));

/** What do you want from me, and how long will it take? One thing at a time, answered with one thumb. */
export function MyPartPage() {
  const { project, you, projectId } = useProject();
  const { hash } = useLocation();
  const says = myPartWords;
  const asked = askedOf(project, you.personId);
  const questions = questionsFor(project, you.personId);
  const decisions = askedByDecisions(project, you.personId, today());
  const scoring = toScore(project, you.personId);
  const promised = openCommitments(project, you.personId);
  const rounds = useToAnswer();
  const dates = unanswered(project, you.personId);
  const besides = firstOf([
    [dates, fitWords.title],
    [rounds, says.secretly.title],
    [questions, says.questions],
    [decisions, undecidedWords.asked],
    [scoring, says.toScore],
    [promised, says.promised],
  ]);
  const now = asked.find(({ activity }) => activity.id === hash) ?? asked[0];
  const then = asked.filter((it) => it !== now);

  return (
    <Page
      title={now?.activity.title ?? besides ?? says.nothing}
      says={now ? <AskedInBrief activity={now.activity} lead={says.asked} /> : !besides && says.nothingSays}
      width="text"
    >
      <Resting />
      <p role="status" className={styles["hidden"]}>
        {now ? says.now(now.activity.title) : (besides ?? says.nothing)}
      </p>
      {now && (
        <>
          <AskedFacts asked={now} />
          {now.roadblock && <Stuck key={now.roadblock.id} roadblock={now.roadblock} />}
          <Answers key={now.activity.id} activity={now.activity} mine={now.mine} />
          <MoreToIt asked={now} />
        </>
      )}
      {!now && !besides && (
        <Link to="/projects/$projectId/plan" params={{ projectId }}>
          {says.toPlan}
        </Link>
      )}
      {dates.length > 0 && (
        <Suspense>
          <DatesFit asked={dates} />
        </Suspense>
      )}
      <AskedInRounds rounds={rounds} />
      <AskedByDecisions asked={decisions} />
      {scoring.map((it) => (
        <Section key={it.request.id} title={says.toScore}>
          <AskedToScore asked={it} />
        </Section>
      ))}
      {questions.length > 0 && (
        <Section title={now ? says.questions : says.toAnswer}>
          {questions.map((question) => (
            <AnswerQuestion key={question.id} question={question} />
          ))}
        </Section>
      )}
      {promised.length > 0 && <Promised promised={promised} title={says.promised} />}
      {then.length > 0 && (
        <Section title={says.afterThis}>
          <ul className={styles["then"]}>
            {then.map((it) => (
              <li key={it.activity.id}>
                <Link to="/projects/$projectId/my-part" params={{ projectId }} hash={it.activity.id}>
                  {it.activity.title}
                </Link>
                <div className={styles["quiet"]}>
                  <AskedInBrief activity={it.activity} lead={leadOf(it)} />
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <TooMuch />
      {you.personId in project.people && (
        <p>
          <Link to="/projects/$projectId/time" params={{ projectId }}>
            {fitWords.toTime}
          </Link>
        </p>
      )}
      <WhyThisProject />
    </Page>
  );
}

/** The title of the first row that holds anything. */
const firstOf = (rows: readonly (readonly [readonly unknown[], string])[]): string | undefined =>
  rows.find(([row]) => row.length > 0)?.[1];

/** Why it is not the first thing. */
function leadOf({ roadblock, waitsFor, mine }: Asked): string | undefined {
  const says = myPartWords;
  if (roadblock) return says.stuck;
  if (waitsFor.length > 0) return says.waitsFirst;
  return mine ? undefined : says.help;
}
