import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import type { Blackout } from "@cairn/domain/project/working-time/working-time.ts";
import { Button, Group, TextInput } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { useProject, useSend } from "../../live/use-project.ts";
import { Section } from "../../ui/page.tsx";
import { shell as shellWords } from "../../words/en/shell.ts";
import { time as text } from "../../words/en/time.ts";
import { SpanForm } from "./absences.tsx";
import styles from "./time.module.css";

/** Days on which nobody can do anything for the project. */
export function Blackouts({ space, mayPlan }: { readonly space: SpaceId; readonly mayPlan: boolean }) {
  const { project } = useProject();
  const send = useSend();
  const [changing, setChanging] = useState<string>();
  const blackouts = kept(project.blackouts).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return (
    <Section title={text.free} says={text.freeSays}>
      {blackouts.length === 0 && <p>{text.freeNone}</p>}
      <ul className={styles["spans"]}>
        {blackouts.map((it) => (
          <li key={it.id}>
            {changing === it.id ? (
              <BlackoutForm
                first={it}
                label={shellWords.save}
                onSay={(title, from, to) => {
                  void send("changeBlackout", { blackoutId: it.id, title, from, to }, text.freeChanged);
                  setChanging(undefined);
                }}
              />
            ) : (
              <Kept blackout={it} mayPlan={mayPlan} onChange={() => setChanging(it.id)} />
            )}
          </li>
        ))}
      </ul>
      {mayPlan && (
        <BlackoutForm
          label={text.freeAdd}
          onSay={(title, from, to) =>
            void send("setBlackout", { blackoutId: newId(), space, title, from, to }, text.freed)
          }
        />
      )}
    </Section>
  );
}

function Kept(props: { readonly blackout: Blackout; readonly mayPlan: boolean; readonly onChange: () => void }) {
  const { id, title, from, to } = props.blackout;
  const send = useSend();
  return (
    <>
      <span>
        {title}, <span className="figures">{text.span(from, to)}</span>
      </span>
      {props.mayPlan && (
        <Group gap="xs">
          <Button variant="subtle" size="compact-sm" aria-label={text.freeChange(title)} onClick={props.onChange}>
            {shellWords.change}
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={text.remove(from, to)}
            onClick={() => void send("remove", { id }, text.removed)}
          >
            ×
          </Button>
        </Group>
      )}
    </>
  );
}

function BlackoutForm(props: {
  readonly first?: Blackout;
  readonly label: string;
  readonly onSay: (title: string, from: Blackout["from"], to: Blackout["to"]) => void;
}) {
  const { first } = props;
  const [title, setTitle] = useState(first?.title ?? "");
  return (
    <div>
      <TextInput
        label={text.freeWhat}
        value={title}
        maxLength={200}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <SpanForm
        label={props.label}
        {...(first && { first })}
        onSpan={(from, to) => {
          props.onSay(title.trim() || text.free, from, to);
          setTitle("");
        }}
      />
    </div>
  );
}
