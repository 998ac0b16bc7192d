import { openPause } from "@cairn/domain/project/standing.ts";
import { useProject } from "../live/use-project.ts";
import { parts as partsWords } from "../words/en/parts.ts";
import styles from "./resting.module.css";

/** Where something is asked of people: that the project rests, if it does, so that nobody hurries for nothing. */
export function Resting() {
  const { project } = useProject();
  const pause = openPause(project);
  return pause && <p className={styles["resting"]}>{partsWords.resting(pause.because, pause.restartWhen)}</p>;
}
