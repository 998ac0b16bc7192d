import { kept } from "@cairn/domain/project/standing.ts";
import { coverOf } from "@cairn/domain/project/submit.ts";
import { useProject } from "../../live/use-project.ts";
import { myPart as myPartWords } from "../../words/en/my-part.ts";
import { formatDay } from "../../words/format.ts";
import styles from "./my-part.module.css";

/** Why there is this project, in at most four sentences: what will be different, what hurts, what is tried, and by when. */
export function WhyThisProject() {
  const { project } = useProject();
  const says = myPartWords;
  const outcome = coverOf(project)?.outcome;
  const situation = kept(project.situations)[0]?.situation;
  const date = situation?.dateThatMatters;
  const sentences = [
    outcome && says.whyOutcome(outcome),
    kept(project.statements)[0]?.text,
    situation && says.whyTryingTo(situation.tryingTo),
    date && says.whyDate(formatDay(date.on), date.why),
  ].filter((sentence) => sentence !== undefined);
  return (
    <details className={styles["why"]}>
      <summary>{says.why}</summary>
      {sentences.length === 0 && <p>{says.whyNothing}</p>}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}
