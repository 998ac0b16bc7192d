import type { RoundCount } from "@cairn/domain/project/rounds/rounds.ts";
import { useProject } from "../../live/use-project.ts";
import { rounds as roundsWords } from "../../words/en/rounds.ts";
import { writtenTo } from "./read.ts";
import styles from "./results.module.css";

const says = roundsWords.result;

/** What people wrote to one question of a round. */
export function Written(props: { readonly count: RoundCount; readonly at: number; readonly question: string }) {
  const { project } = useProject();
  const texts = writtenTo(project, props.count.id, props.at);
  return (
    <div className={styles["item"]}>
      <h3>{props.question}</h3>
      <p className={styles["quiet"]}>{texts.length > 0 ? says.writtenSays : says.fewWrote}</p>
      {texts.length > 0 && (
        <ul className={styles["texts"]}>
          {texts.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
