import type { Completeness, Gap } from "@cairn/domain/frame/completeness.ts";
import { Link, useParams } from "@tanstack/react-router";
import { Section } from "../../ui/page.tsx";
import { frame as frameWords } from "../../words/en/frame.ts";
import { people as peopleWords } from "../../words/en/people.ts";
import { Applies } from "./applies.tsx";
import styles from "./margin.module.css";
import type { FrameMoves } from "./use-frame-moves.ts";

const say = frameWords.completeness;
const mostShown = 4;

/** What plans for such a situation contain and this one lacks, as questions that may be answered with no. */
export function CompletenessPanel(props: {
  readonly completeness: Completeness;
  /** Nothing has been laid down yet, so everything would be missing. */
  readonly early: boolean;
  readonly moves: FrameMoves;
}) {
  const { compared, settled, gaps, missingFunctions } = props.completeness;
  const { projectId } = useParams({ from: "/projects/$projectId" });
  return (
    <Section title={say.title} id="completeness">
      {props.early ? <p>{say.later}</p> : <p>{say.compared(settled, compared)}</p>}
      {!props.early && gaps.length === 0 && <p>{say.complete}</p>}
      {!props.early && (
        <ul className={styles["list"]}>
          {gaps.slice(0, mostShown).map((gap) => (
            <GapQuestion key={gap.libraryId} gap={gap} moves={props.moves} />
          ))}
        </ul>
      )}
      {!props.early && gaps.length > mostShown && <p>{say.more(gaps.length - mostShown)}</p>}
      {!props.early && missingFunctions.length > 0 && (
        <>
          <h3>{say.people}</h3>
          <p>
            {say.missing(
              missingFunctions.slice(0, mostShown).map(({ function: it }) => peopleWords.functions[it]),
              Math.max(0, missingFunctions.length - mostShown),
            )}
          </p>
          <Link to="/projects/$projectId/people" params={{ projectId }}>
            {say.toPeople}
          </Link>
        </>
      )}
    </Section>
  );
}

function GapQuestion({ gap, moves }: { readonly gap: Gap; readonly moves: FrameMoves }) {
  return (
    <li>
      <p>{say.applies(gap.title)}</p>
      <p className={styles["quiet"]}>{frameWords.because(gap.why)}</p>
      <p className={styles["quiet"]}>{say.ask(gap.ask)}</p>
      <Applies title={gap.title} proposal={{ libraryId: gap.libraryId }} moves={moves} />
    </li>
  );
}
