import type { Person } from "@cairn/domain/project/people.ts";
import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { Lock } from "lucide-react";
import { useNames, useProject } from "../../../live/use-project.ts";
import { support as text } from "../../../words/en/support.ts";
import { formatDay } from "../../../words/format.ts";
import { notesOf } from "./notes-part.tsx";
import { stancesOf, stanceWords } from "./stance-part.tsx";
import styles from "./support.module.css";

/**
 * The way to what is noted of one of the customer's people: for those in the circle, and for their colleagues where
 * something of it lies open to all of them.
 */
export function MattersButton({ person }: { readonly person: Person }) {
  const { project, you } = useProject();
  const nameOf = useNames();
  const navigate = useNavigate({ from: "/projects/$projectId/people" });
  const last = stancesOf(project, person.id).at(-1);
  const isNoted = last !== undefined || notesOf(project, person.id).length > 0;
  if (you.side !== "customer" || person.side !== "customer" || (!you.inside && !isNoted)) return undefined;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={text.openFor(nameOf(person.id))}
        leftSection={you.inside && <Lock size={14} aria-hidden />}
        onClick={() => void navigate({ search: { person: person.id }, resetScroll: false })}
      >
        {text.open}
      </Button>
      {last && <span className={styles["last"]}>{text.last(stanceWords(last), formatDay(last.day))}</span>}
    </>
  );
}
