import { useNames } from "../../live/use-project.ts";
import type { Asked } from "../../parts/asked-of.ts";
import { joinNames } from "../../words/format.ts";
import { words } from "../../words/words.ts";
import styles from "./my-part.module.css";

/** Why it is asked, when it is done, and how to begin. */
export function AskedFacts({ asked }: { readonly asked: Asked }) {
  const says = words.myPart;
  const nameOf = useNames();
  const { because, doneWhen, firstStep, ownerId } = asked.activity;
  return (
    <>
      <dl className={styles["facts"]}>
        <Fact name={says.because} says={because} />
        <Fact name={says.doneWhen} says={doneWhen} />
        <Fact name={says.firstStep} says={firstStep} />
        {!asked.mine && <Fact name={says.yourPart} says={says.helping(nameOf(ownerId))} />}
      </dl>
      {asked.waitsFor.length > 0 && (
        <p className={styles["quiet"]}>{says.waits(joinNames(asked.waitsFor.map(({ title }) => title)))}</p>
      )}
    </>
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
