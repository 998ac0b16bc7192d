import { dayOf } from "@cairn/domain/kernel/days.ts";
import { Link } from "@tanstack/react-router";
import { useNames, useProject } from "../../live/use-project.ts";
import { decisions as decisionsWords } from "../../words/en/decisions.ts";
import { formatDay, today } from "../../words/format.ts";
import styles from "./home.module.css";
import { latestDecision } from "./reading.ts";

const says = decisionsWords.record;

/** How the last question was decided. A stop says what it leaves behind, so that nobody takes it for a failure. */
export function LatestDecision() {
  const { project, projectId } = useProject();
  const nameOf = useNames();
  const latest = latestDecision(project, today());
  if (!latest) return null;
  const { decision, record } = latest;
  const option = project.options[record.chosenId ?? ""]?.title;
  return (
    <section className={styles["banner"]} aria-label={says.headings[record.ending]}>
      <h2>{says.headings[record.ending]}</h2>
      <p>
        <Link to="/projects/$projectId/decide/decisions/$decisionId" params={{ projectId, decisionId: decision.id }}>
          {decision.title}
        </Link>{" "}
        {says.decidedBy(nameOf(decision.decides), formatDay(dayOf(record.at)))}
      </p>
      {option && <p>{says.chose(option)}</p>}
      {record.ending === "stop" && <p>{says.stopSays}</p>}
      {record.learnt && <p>{says.learntWas(record.learnt)}</p>}
      {record.kept && <p>{says.keptIs(record.kept)}</p>}
      {record.reopenWhen && <p>{says.reopenIs(record.reopenWhen)}</p>}
    </section>
  );
}
