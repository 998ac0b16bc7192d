import type { FramedActivity } from "@cairn/domain/frame/propose.ts";
import type { Activity, ActivityChanges } from "@cairn/domain/project/plan/activity.ts";
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { newId } from "../../api/new-id.ts";
import { useProject, useSend } from "../../live/use-project.ts";
import { TextEdit } from "../../parts/text-edit.tsx";
import { WhoSees } from "../../parts/who-sees.tsx";
import { evidence } from "../../words/en/evidence.ts";
import { frame as frameWords } from "../../words/en/frame.ts";
import { parts as partsWords } from "../../words/en/parts.ts";
import styles from "./board.module.css";
import { PastInFull } from "./past-line.tsx";
import { pastOf } from "./past-of.ts";
import { StruckBeforeInFull, useStruckBefore } from "./struck-before.tsx";

const say = frameWords;

/** Everything about a proposal: read while it is only in the frame, changed where it stands once it is laid down. */
export function ProposalDetails(props: {
  readonly framed: FramedActivity | undefined;
  readonly activity: Activity | undefined;
  readonly mayPlan: boolean;
}) {
  const { framed, activity } = props;
  const shown = activity ?? framed;
  const past = framed && pastOf(framed);
  const before = useStruckBefore(shown?.libraryId);
  if (!shown) return null;
  return (
    <dl>
      {activity && props.mayPlan && (
        <Detail of={say.activityTitle}>
          <Editable activity={activity} field="title" label={say.activityTitle} />
        </Detail>
      )}
      <Detail of={say.why}>
        {activity
          ? activity.because
          : framed?.reasons.filter(({ from }) => from !== "evidence").map(({ text }) => <p key={text}>{text}</p>)}
      </Detail>
      {past && (
        <Detail of={evidence.mark}>
          <PastInFull evidence={past} />
        </Detail>
      )}
      {before && (
        <Detail of={evidence.ownMark}>
          <StruckBeforeInFull before={before} />
        </Detail>
      )}
      <Detail of={say.firstStep}>
        {activity && props.mayPlan ? (
          <Editable activity={activity} field="firstStep" label={say.firstStep} />
        ) : (
          shown.firstStep
        )}
      </Detail>
      <Detail of={say.doneWhen}>
        {activity && props.mayPlan ? (
          <Editable activity={activity} field="doneWhen" label={say.doneWhen} />
        ) : (
          shown.doneWhen
        )}
      </Detail>
      <Detail of={say.watchFor}>{shown.watchFor}</Detail>
      <Detail of={say.sign}>{shown.signOfFailure}</Detail>
      <Detail of={say.carried}>
        {say.carriedBy[shown.carriedBy]}
        {framed?.carriedNote && <p>{framed.carriedNote}</p>}
      </Detail>
      {framed && (
        <Detail of={say.questions}>
          <Questions framed={framed} activity={activity} />
        </Detail>
      )}
      {activity && (
        <Detail of={partsWords.whoSees}>
          <WhoSees thing={activity} />
        </Detail>
      )}
    </dl>
  );
}

function Detail(props: { readonly of: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{props.of}</dt>
      <dd className={styles["detail"]}>{props.children}</dd>
    </>
  );
}

function Editable(props: {
  readonly activity: Activity;
  readonly field: "title" | "firstStep" | "doneWhen";
  readonly label: string;
}) {
  const { activity, field } = props;
  const send = useSend();
  const save = (text: string, from: string) => {
    const changes: ActivityChanges = { [field]: text };
    return send("changeActivity", { activityId: activity.id, changes, from: { [field]: from } }, say.changed);
  };
  return (
    <TextEdit
      label={props.label}
      value={activity[field]}
      onSave={save}
      draftKey={`activity.${activity.id}.${field}`}
      mayEdit
      multiline={field !== "title"}
    />
  );
}

/** The library's questions; each can become a question of the project, to be answered there. */
function Questions(props: { readonly framed: FramedActivity; readonly activity: Activity | undefined }) {
  const { framed, activity } = props;
  const { project } = useProject();
  const send = useSend();
  const asked = new Set(
    Object.values(project.questions)
      .filter(({ removed, activityId }) => !removed && activityId === activity?.id)
      .map(({ text }) => text),
  );
  return (
    <ul className={styles["questions"]}>
      {framed.questions.map((text) => (
        <li key={text}>
          <span>{text}</span>
          {activity && asked.has(text) && <small>{say.asked}</small>}
          {activity && !asked.has(text) && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`${say.ask}: ${text}`}
              onClick={() => {
                const { id, space, job } = activity;
                void send("askQuestion", { questionId: newId(), space, text, activityId: id, job }, say.askedDone);
              }}
            >
              {say.ask}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
