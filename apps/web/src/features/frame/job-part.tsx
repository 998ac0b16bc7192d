import type { BoardJob } from "@cairn/domain/frame/board.ts";
import type { FramedActivity } from "@cairn/domain/frame/propose.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { Button, Title } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { memo } from "react";
import { Fold } from "../../ui/fold.tsx";
import { frame as frameWords } from "../../words/en/frame.ts";
import { jobs as jobsWords } from "../../words/en/jobs.ts";
import { AddOwn } from "./add-own.tsx";
import styles from "./board.module.css";
import { PastLine } from "./past-line.tsx";
import { pastOf } from "./past-of.ts";
import { ProposalRow } from "./proposal-row.tsx";
import type { FrameMoves } from "./use-frame-moves.ts";

const say = frameWords;

/** One job: what waits for an answer, then what has one. */
export function JobPart(props: {
  readonly part: BoardJob;
  readonly framed: ReadonlyMap<string, FramedActivity>;
  readonly moves: FrameMoves;
  /** Only what waits for an answer. */
  readonly openOnly: boolean;
  readonly mayAdd: boolean;
  /** Something was laid down before, so what is only in the frame is news. */
  readonly again: boolean;
}) {
  const { job, fresh, waiting, taken, struckOut } = props.part;
  const { moves } = props;
  const { title, means } = jobsWords[job];
  return (
    <section className={styles["job"]} aria-labelledby={`job-${job}`}>
      <header className={styles["jobHead"]}>
        <div>
          <Title order={2} size="h4" id={`job-${job}`}>
            {title}
          </Title>
          <p>{means}</p>
        </div>
        {moves.mayPlan && waiting.length > 1 && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={say.takeAll(waiting.length, title)}
            onClick={() => void moves.takeAll(waiting)}
          >
            {say.takeAllShort(waiting.length)}
          </Button>
        )}
      </header>
      {fresh.length + waiting.length > 0 && (
        <ul className={styles["proposals"]}>
          {rowsOf(props.part, props.framed).map(({ key, ...row }) => (
            <ProposalRow key={key} {...row} moves={moves} isNew={props.again && row.activity === undefined} />
          ))}
        </ul>
      )}
      {!props.openOnly && taken.length > 0 && (
        <Fold title={say.inPlan(taken.length)}>
          <ul className={styles["settled"]}>
            {taken.map((activity) => (
              <li key={activity.id}>
                <PlanLink activity={activity} />
                <PastOfTaken framed={props.framed.get(activity.libraryId ?? "")} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {!props.openOnly && struckOut.length > 0 && (
        <Fold title={say.struckOut(struckOut.length)}>
          <ul className={styles["settled"]}>
            {struckOut.map((activity) => (
              <li key={activity.id}>
                <span>
                  <s>{activity.title}</s> <small>{say.strikeBecause(activity.statusBecause ?? "")}</small>
                </span>
                {moves.mayPlan && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`${say.putBack}: ${activity.title}`}
                    onClick={() => void moves.putBack(activity)}
                  >
                    {say.putBack}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {props.mayAdd && <AddOwn job={job} moves={moves} />}
    </section>
  );
}

function PastOfTaken({ framed }: { readonly framed: FramedActivity | undefined }) {
  const past = framed && pastOf(framed);
  return past ? <PastLine evidence={past} /> : null;
}

type Row = {
  readonly key: string;
  readonly activity: Activity | undefined;
  readonly framed: FramedActivity | undefined;
};

/** A proposal keeps its row, and so its focus and what is unfolded, when it is laid down. */
function rowsOf({ waiting, fresh }: BoardJob, framed: ReadonlyMap<string, FramedActivity>): readonly Row[] {
  const laid = waiting.map((activity, at) => {
    const { id, libraryId } = activity;
    const twice = waiting.findIndex((other) => other.libraryId === libraryId) < at;
    return { key: twice || !libraryId ? id : libraryId, activity, framed: framed.get(libraryId ?? "") };
  });
  return [...laid, ...fresh.map((it) => ({ key: it.libraryId, activity: undefined, framed: it }))];
}

const PlanLink = memo(function PlanLink({ activity }: { readonly activity: Activity }) {
  const { projectId } = useParams({ from: "/projects/$projectId" });
  return (
    <Link to="/projects/$projectId/plan" params={{ projectId }} search={{ activity: activity.id }}>
      {activity.title}
    </Link>
  );
});
