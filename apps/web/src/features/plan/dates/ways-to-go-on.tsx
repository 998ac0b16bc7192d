import { useMemo } from "react";
import { useNames, useProject } from "../../../live/use-project.ts";
import { Fold } from "../../../ui/fold.tsx";
import { dates as datesWords } from "../../../words/en/dates.ts";
import styles from "./dates.module.css";
import { WayCards } from "./way-cards.tsx";
import { type Occasion, occasionsOf } from "./ways.ts";

/** After somebody left, a rest or a slip: three ways to go on, each with its chance and what it moves. */
export function WaysToGoOn(props: { readonly binding: readonly string[]; readonly slipped: boolean }) {
  const { project } = useProject();
  const nameOf = useNames();
  const text = datesWords.ways;
  const titleOf = (occasion: Occasion): string =>
    occasion.what === "left" ? text.left(nameOf(occasion.personId), occasion.theirs.length) : text[occasion.what];
  const { binding, slipped } = props;
  const occasions = useMemo(() => occasionsOf(project, binding, slipped), [project, binding, slipped]);
  return occasions.map((occasion) => (
    <div key={occasion.what === "left" ? occasion.personId : occasion.what} className={styles["part"]}>
      <Fold title={titleOf(occasion)} open={occasion.what !== "slips"}>
        <p>{text.says}</p>
        <WayCards occasion={occasion} />
      </Fold>
    </div>
  ));
}
