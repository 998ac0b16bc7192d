import type { FramedStage } from "@cairn/domain/frame/propose.ts";
import { Fold } from "../../ui/fold.tsx";
import { Section } from "../../ui/page.tsx";
import { frame as frameWords } from "../../words/en/frame.ts";
import styles from "./margin.module.css";

const say = frameWords.process;

/** A seller's own process in translation: what the customer needs before each stage makes sense. On the seller's side only. */
export function StagesPanel(props: {
  readonly stages: readonly FramedStage[];
  readonly titleOf: (libraryId: string) => string;
}) {
  return (
    <Section title={say.stages} id="stages">
      {props.stages.map((stage, at) => (
        <Fold key={`${at} ${stage.stage}`} title={stage.stage}>
          <Stage stage={stage} titleOf={props.titleOf} />
        </Fold>
      ))}
    </Section>
  );
}

function Stage({ stage, titleOf }: { readonly stage: FramedStage; readonly titleOf: (libraryId: string) => string }) {
  const { moments, proposed, leftOut, notUnderstood } = stage;
  return (
    <div className={styles["stage"]}>
      {moments.length === 0 && <p>{say.nothing}</p>}
      <ul>
        {moments.map(({ translation, customerHas }) => (
          <li key={translation}>{customerHas}</li>
        ))}
      </ul>
      {proposed.length + leftOut.length > 0 && (
        <>
          <h3>{say.by}</h3>
          <ul>
            {proposed.map((id) => (
              <li key={id}>{titleOf(id)}</li>
            ))}
            {leftOut.map((id) => (
              <li key={id}>
                {titleOf(id)} <small>{say.notProposed}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {notUnderstood.length > 0 && moments.length > 0 && (
        <p className={styles["quiet"]}>{say.notUnderstood(notUnderstood)}</p>
      )}
    </div>
  );
}
