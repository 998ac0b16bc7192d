import { useMemo, useState } from "react";
import { useNames, useProject } from "../../../live/use-project.ts";
import { Fold } from "../../../ui/fold.tsx";
import { dates as datesWords } from "../../../words/en/dates.ts";
import { WayCards } from "./way-cards.tsx";
import { type Occasion, occasionsOf } from "./ways.ts";

/** After somebody left, a rest or a slip: three ways to go on, each with its chance and what it moves. */
export function WaysToGoOn(props: {
  readonly binding: readonly string[];
  readonly slipped: boolean;
  /** Whether there are dates that people go by. */
  readonly known: boolean;
}) {
  const { project } = useProject();
  const nameOf = useNames();
  const text = datesWords.ways;
  const titleOf = (occasion: Occasion): string => {
    if (occasion.what === "left") return text.left(nameOf(occasion.personId), occasion.theirs.length);
    return occasion.what === "slips" && !props.known ? text.cannot : text[occasion.what];
  };
  const { binding, slipped } = props;
  const occasions = useMemo(() => occasionsOf(project, binding, slipped), [project, binding, slipped]);
  return occasions.map((occasion) => (
    <Ways
      key={occasion.what === "left" ? occasion.personId : occasion.what}
      title={titleOf(occasion)}
      occasion={occasion}
    />
  ));
}

/** Played through only once somebody looks. */
function Ways({ title, occasion }: { readonly title: string; readonly occasion: Occasion }) {
  const [asked, setAsked] = useState(false);
  return (
    <Fold title={title} onOpen={() => setAsked(true)}>
      <p>{datesWords.ways.says}</p>
      {asked && <WayCards occasion={occasion} />}
    </Fold>
  );
}
