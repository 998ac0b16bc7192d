import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { useProject, useSend } from "../../live/use-project.ts";
import { Section } from "../../ui/page.tsx";
import { time as text } from "../../words/en/time.ts";
import { SpanForm } from "./absences.tsx";
import styles from "./time.module.css";

/** Days on which nobody can do anything for the project. */
export function Blackouts({ space, mayPlan }: { readonly space: SpaceId; readonly mayPlan: boolean }) {
  const { project } = useProject();
  const send = useSend();
  const [title, setTitle] = useState("");
  const blackouts = kept(project.blackouts).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return (
    <Section title={text.free} says={text.freeSays}>
      {blackouts.length === 0 && <p>{text.freeNone}</p>}
      <ul className={styles["spans"]}>
        {blackouts.map(({ id, title: what, from, to }) => (
          <li key={id}>
            <span>
              {what}, <span className="figures">{text.span(from, to)}</span>
            </span>
            {mayPlan && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={text.remove(from, to)}
                onClick={() => void send("remove", { id }, text.removed)}
              >
                ×
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayPlan && (
        <>
          <TextInput
            label={text.freeWhat}
            value={title}
            maxLength={200}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <SpanForm
            label={text.freeAdd}
            onSpan={(from, to) => {
              const what = title.trim() || text.free;
              void send("setBlackout", { blackoutId: newId(), space, title: what, from, to }, text.freed);
              setTitle("");
            }}
          />
        </>
      )}
    </Section>
  );
}
