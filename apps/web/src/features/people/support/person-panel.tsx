import type { Person } from "@cairn/domain/project/people.ts";
import { Drawer } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useNames, useProject } from "../../../live/use-project.ts";
import { support as text } from "../../../words/en/support.ts";
import { CircleReaders } from "./circle-readers.tsx";
import { NotesPart } from "./notes-part.tsx";
import { StancePart } from "./stance-part.tsx";
import styles from "./support.module.css";

/** What matters to one person and where they stand, beside the people; the whole page on a phone. */
export function PersonPanel({ personId, onClose }: { readonly personId: string; readonly onClose: () => void }) {
  const { project, you } = useProject();
  const nameOf = useNames();
  const phone = useMediaQuery("(max-width: 48rem)");
  const person = Object.hasOwn(project.people, personId) ? project.people[personId] : undefined;
  const shown = you.side === "customer" && person && !person.removed ? person : undefined;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={phone ? "100%" : "min(44rem, 80vw)"}
      title={shown ? text.openOf(nameOf(shown.id)) : text.open}
      overlayProps={{ backgroundOpacity: 0.15 }}
      transitionProps={{ duration: 120 }}
    >
      {shown ? <About person={shown} /> : <p>{text.notHere}</p>}
    </Drawer>
  );
}

function About({ person }: { readonly person: Person }) {
  const { you } = useProject();
  return (
    <>
      {you.inside ? <CircleReaders /> : <p className={styles["quiet"]}>{text.readByAll}</p>}
      <p className={styles["quiet"]}>{text.fair}</p>
      <StancePart person={person} />
      <NotesPart person={person} />
    </>
  );
}
