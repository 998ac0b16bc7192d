import type { Thing } from "@cairn/domain/kernel/area.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { Text } from "@mantine/core";
import { Fragment } from "react";
import { useNames } from "../../live/use-project.ts";
import { type ListedKind, listedKinds, wordsFor } from "../../parts/thing-words.ts";
import { WhoSees } from "../../parts/who-sees.tsx";
import { sharing as sharingWords } from "../../words/en/sharing.ts";
import styles from "./sharing.module.css";

const text = sharingWords;

/** Everything that lies in some spaces, by kind, each thing with the way to change who sees it. */
export function Contents(props: {
  readonly project: Project;
  readonly within: (space: SpaceId) => boolean;
  readonly empty: string;
}) {
  const kinds = listedKinds.flatMap((kind) => {
    const things = kept<Thing>(props.project[kind]).filter(({ space }) => props.within(space));
    return things.length > 0 ? [{ kind, things }] : [];
  });
  if (kinds.length === 0) return <Text className={styles["quiet"] ?? ""}>{props.empty}</Text>;
  return (
    <>
      {kinds.map(({ kind, things }) => (
        <Fragment key={kind}>
          <Kind kind={kind} things={things} />
        </Fragment>
      ))}
    </>
  );
}

function Kind(props: {
  readonly kind: ListedKind;
  readonly things: readonly { readonly id: string; readonly space: SpaceId }[];
}) {
  const nameOf = useNames();
  return (
    <details className={styles["kind"]}>
      <summary>
        {text.kinds[props.kind]} <span className={styles["quiet"]}>{props.things.length}</span>
      </summary>
      <ul>
        {props.things.map((thing) => (
          <li key={thing.id}>
            <span>{wordsFor(props.kind, thing, nameOf)}</span> <WhoSees thing={thing} />
          </li>
        ))}
      </ul>
    </details>
  );
}
