import { useProject } from "../../live/use-project.ts";
import { TrailDrawing } from "../../parts/trail-drawing.tsx";
import { useHistory } from "../../parts/use-history.ts";
import { Section } from "../../ui/page.tsx";
import { home as homeWords } from "../../words/en/home.ts";
import { jobs as jobsWords } from "../../words/en/jobs.ts";
import { CairnPile } from "./cairn-pile.tsx";
import styles from "./home.module.css";
import { jobsThatHold } from "./reading.ts";

/** The way so far, with a stone for each job that holds. */
export function SoFar() {
  const { project } = useProject();
  const { data } = useHistory();
  const held = jobsThatHold(project);
  return (
    <Section title={homeWords.trail}>
      {data && <TrailDrawing log={data.events} thin />}
      <div className={styles["cairn"]}>
        <CairnPile held={held.length} />
        <div>
          <p>{homeWords.stones(held.length)}</p>
          <p className={styles["quiet"]}>{held.map((job) => jobsWords[job].title).join(" · ")}</p>
        </div>
      </div>
    </Section>
  );
}
