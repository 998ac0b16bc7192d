import { kept } from "@cairn/domain/project/standing.ts";
import { Link } from "@tanstack/react-router";
import { useMay, useProject } from "../../live/use-project.ts";
import { askedOf } from "../../parts/asked-of.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { Empty, Section } from "../../ui/page.tsx";
import { home as homeWords } from "../../words/en/home.ts";
import { AskedItem } from "./asked-item.tsx";
import styles from "./home.module.css";
import { NoPlanYet } from "./no-plan-yet.tsx";
import { nobodysIn } from "./reading.ts";

const most = 3;

/** The reader's next three steps, each with its reason; for whoever shapes the plan also what nobody has yet. */
export function NextSteps() {
  const { project, you, projectId } = useProject();
  const may = useMay();
  const space = useDefaultSpace();
  const says = homeWords;
  const mine = askedOf(project, you.personId);
  const nobodys = may("plan", space) ? nobodysIn(project) : [];
  const steps = [
    ...mine.map(({ activity }) => ({ activity, lead: undefined })),
    ...nobodys.map((activity) => ({ activity, lead: says.nobodyYet })),
  ].slice(0, most);
  const toPlan = (
    <Link to="/projects/$projectId/plan" params={{ projectId }}>
      {says.toPlan}
    </Link>
  );
  const hasPlan = kept(project.activities).length > 0;
  const proposed = kept(project.activities).filter((it) => it.status === "proposed" && may("plan", it.space)).length;
  return (
    <Section title={says.steps}>
      {!hasPlan && may("plan", space) && <NoPlanYet />}
      {proposed > 0 && (
        <p>
          <Link className={styles["title"] ?? ""} to="/projects/$projectId/plan" params={{ projectId }}>
            {says.proposals(proposed)}
          </Link>
        </p>
      )}
      {steps.length === 0 && proposed === 0 && (hasPlan || !may("plan", space)) && (
        <Empty title={says.stepsNone} says={says.stepsNoneSays} action={toPlan} />
      )}
      <ol className={`${styles["list"]} ${styles["steps"]}`}>
        {steps.map(({ activity, lead }) => (
          <AskedItem key={activity.id} activity={activity} lead={lead} />
        ))}
      </ol>
      {mine.length > most && (
        <p>
          <Link to="/projects/$projectId/my-part" params={{ projectId }}>
            {says.more(mine.length - most)}
          </Link>
        </p>
      )}
    </Section>
  );
}
