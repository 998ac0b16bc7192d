import { useNames } from "../../live/use-project.ts";
import type { Asked } from "../../parts/asked-of.ts";
import { Fold } from "../../ui/fold.tsx";
import { myPart as myPartWords } from "../../words/en/my-part.ts";
import { joinNames } from "../../words/format.ts";
import styles from "./my-part.module.css";

/** Why it is asked, in a line or two, and when it is done: enough to answer. */
export function AskedFacts({ asked }: { readonly asked: Asked }) {
  const says = myPartWords;
  const nameOf = useNames();
  const { because, doneWhen, ownerId } = asked.activity;
  return (
    <>
      {because && <p className={styles["reason"]}>{because}</p>}
      <dl className={styles["facts"]}>
        <Fact name={says.doneWhen} says={doneWhen} />
        {!asked.mine && <Fact name={says.yourPart} says={says.helping(nameOf(ownerId))} />}
      </dl>
      {asked.waitsFor.length > 0 && (
        <p className={styles["quiet"]}>{says.waits(joinNames(asked.waitsFor.map(({ title }) => title)))}</p>
      )}
    </>
  );
}

/** The whole reason, and how to begin: for whoever wants to know more before answering. */
export function MoreToIt({ asked }: { readonly asked: Asked }) {
  const says = myPartWords;
  const { because, firstStep, watchFor } = asked.activity;
  if (!because && !firstStep && !watchFor) return null;
  return (
    <Fold title={says.more}>
      <dl className={styles["facts"]}>
        <Fact name={says.because} says={because} />
        <Fact name={says.firstStep} says={firstStep} />
        <Fact name={says.watchFor} says={watchFor} />
      </dl>
    </Fold>
  );
}

function Fact({ name, says }: { readonly name: string; readonly says: string | undefined }) {
  return (
    says && (
      <div>
        <dt>{name}</dt>
        <dd>{says}</dd>
      </div>
    )
  );
}
