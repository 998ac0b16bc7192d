import { groupOf, mayAnswer } from "@cairn/domain/project/rounds/casting.ts";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useProject } from "../../live/use-project.ts";
import { progressKey, useProgress } from "../../parts/rounds/progress.ts";
import { Page } from "../../ui/page.tsx";
import { ballot as ballotWords } from "../../words/en/ballot.ts";
import { today } from "../../words/format.ts";
import { BallotForm } from "./ballot-form.tsx";

const says = ballotWords;

/** A round to answer: once, in secret, on a phone in a few minutes. */
export function BallotPage() {
  const { roundId } = useParams({ strict: false });
  const { project, you, projectId } = useProject();
  const queries = useQueryClient();
  const [isIn, setIn] = useState(false);
  const round = project.rounds[roundId ?? ""];
  const answered = useProgress(true)?.get(roundId ?? "")?.youAnswered === true;
  const back = (
    <Link to="/projects/$projectId/my-part" params={{ projectId }}>
      {says.back}
    </Link>
  );
  const plain = (title: string, sentence: string) => (
    <Page title={title} says={sentence} width="text">
      {back}
    </Page>
  );
  if (isIn || answered) return plain(says.thanks, says.thanksSays);
  if (!round || groupOf(round, you.personId) < 0) return plain(says.notAsked, says.notAskedSays);
  if (!mayAnswer(round, you.personId, today())) return plain(says.closed, says.closedSays);
  const done = async (): Promise<void> => {
    setIn(true);
    await queries.invalidateQueries({ queryKey: progressKey(projectId) });
  };
  return (
    <Page title={round.title} says={round.why} width="text">
      <BallotForm round={round} onDone={() => void done()} />
    </Page>
  );
}
