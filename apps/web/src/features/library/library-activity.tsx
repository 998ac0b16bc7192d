import type { LibraryActivity as Activity } from "@cairn/domain/frame/experience.ts";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Fold } from "../../ui/fold.tsx";
import { library as libraryWords } from "../../words/en/library.ts";
import styles from "./library.module.css";

const say = libraryWords;

/** One activity of the library, folded to its title. */
export function LibraryActivity(props: {
  readonly activity: Activity;
  readonly titleOf: (id: string) => string;
  readonly open: boolean;
}) {
  const { activity } = props;
  return (
    <Fold id={activity.id} title={activity.title} aside={say.carriedBy[activity.carriedBy]} open={props.open}>
      <dl className={styles["entry"]}>
        <Entry of={say.why}>{activity.why}</Entry>
        <Entry of={say.firstStep}>{activity.firstStep}</Entry>
        <Entry of={say.doneWhen}>{activity.doneWhen}</Entry>
        <Entry of={say.watchFor}>{activity.watchFor}</Entry>
        <Entry of={say.sign}>{activity.signOfFailure}</Entry>
        <Entry of={say.questions}>
          <ul>
            {activity.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Entry>
        <Entry of={say.waitsFor}>{activity.waitsFor.length === 0 ? say.waitsForNothing : <Waits {...props} />}</Entry>
        <Entry of={say.source}>{sourceOf(activity)}</Entry>
      </dl>
    </Fold>
  );
}

function Entry(props: { readonly of: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{props.of}</dt>
      <dd>{props.children}</dd>
    </>
  );
}

function Waits(props: { readonly activity: Activity; readonly titleOf: (id: string) => string }) {
  return (
    <ul>
      {props.activity.waitsFor.map((id) => (
        <li key={id}>
          <Link to="/library" hash={id}>
            {props.titleOf(id)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function sourceOf({ source }: Activity): string {
  return source === "practice" ? say.practice : say.method(source.title, source.where);
}
