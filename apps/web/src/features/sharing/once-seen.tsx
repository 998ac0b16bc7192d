import type { Seller } from "@cairn/domain/project/cover.ts";
import { findIn } from "@cairn/domain/project/submit.ts";
import { useNames, useProject } from "../../live/use-project.ts";
import { listedKinds, wordsFor } from "../../parts/thing-words.ts";
import { useHistory } from "../../parts/use-history.ts";
import { sharing as sharingWords } from "../../words/en/sharing.ts";
import { formatMoment } from "../../words/format.ts";
import styles from "./sharing.module.css";

/** What a seller saw until it was taken back: taking back does not unsee, so it is said what, and until when. */
export function OnceSeen({ seller }: { readonly seller: Seller }) {
  const { project } = useProject();
  const nameOf = useNames();
  const log = useHistory().data?.events ?? [];
  const taken = log.filter(({ type, space }) => type === "thingLeft" && space === seller.space);
  if (taken.length === 0) return null;
  return (
    <details className={styles["kind"]}>
      <summary>
        {sharingWords.onceSeen} <span className={styles["quiet"]}>{taken.length}</span>
      </summary>
      <p className={styles["quiet"]}>{sharingWords.onceSeenSays}</p>
      <ul>
        {taken.map(({ eventId, id, at }) => {
          const found = findIn(project, String(id));
          const kind = listedKinds.find((listed) => listed === found?.collection);
          const said = found && kind ? wordsFor(kind, found.thing, nameOf) : sharingWords.goneSince;
          return <li key={eventId}>{sharingWords.seenUntil(said, formatMoment(at))}</li>;
        })}
      </ul>
    </details>
  );
}
