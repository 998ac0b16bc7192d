import type { ActivityEvidence } from "@cairn/domain/frame/evidence.ts";
import { History } from "lucide-react";
import { evidence as say } from "../../words/en/evidence.ts";
import styles from "./past.module.css";

/** What past projects say of one proposal, in a line: that it rests on more than the library. */
export function PastLine({ evidence }: { readonly evidence: ActivityEvidence }) {
  return (
    <p className={styles["line"]}>
      <History size={14} aria-hidden />
      <span>
        <strong>{say.mark}:</strong> {say.line(evidence, say.goesWith[evidence.goesWith])}
      </span>
    </p>
  );
}

/** The same with everything that is needed to judge it. */
export function PastInFull({ evidence }: { readonly evidence: ActivityEvidence }) {
  const { ratio, names } = evidence;
  return (
    <>
      <PastLine evidence={evidence} />
      {ratio && <p>{say.ratio(ratio)}</p>}
      <p>{[say.association, say.called(names)].join(" ")}</p>
    </>
  );
}
