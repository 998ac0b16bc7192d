import { Textarea, UnstyledButton } from "@mantine/core";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { talk as talkWords } from "../words/en/talk.ts";
import { type Nameable, namedLike, namingAt } from "./mentions.ts";
import styles from "./talk.module.css";

/** A text in which `@` names people: names are offered while one types. */
export function MentionArea(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onSubmit: () => void;
  readonly onEscape?: () => void;
  readonly people: readonly Nameable[];
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
}) {
  const listId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [dismissed, setDismissed] = useState(false);
  const naming = dismissed ? undefined : namingAt(props.value, caret);
  const offered = naming ? namedLike(props.people, naming.begun).slice(0, 6) : [];
  const at = Math.min(chosen, offered.length - 1);

  const take = (person: Nameable | undefined): void => {
    if (!naming || !person) return;
    const before = `${props.value.slice(0, naming.at)}@${person.name} `;
    props.onChange(before + props.value.slice(caret));
    setChosen(0);
    setCaret(before.length);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(before.length, before.length);
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (offered.length > 0 && step !== 0) {
      event.preventDefault();
      setChosen((at + step + offered.length) % offered.length);
    } else if (offered.length > 0 && (event.key === "Enter" || event.key === "Tab") && !event.ctrlKey) {
      event.preventDefault();
      take(offered[at]);
    } else if (event.key === "Escape") {
      // The list or the text, not the panel around it, is what Escape closes first.
      if (offered.length > 0 || props.onEscape) event.stopPropagation();
      if (offered.length > 0) setDismissed(true);
      else props.onEscape?.();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) props.onSubmit();
  };
  return (
    <div>
      <Textarea
        ref={field}
        label={props.label}
        placeholder={props.placeholder ?? ""}
        autoFocus={props.autoFocus ?? false}
        autosize
        minRows={2}
        maxLength={10_000}
        value={props.value}
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? listId : undefined}
        aria-activedescendant={offered.length > 0 ? `${listId}-${at}` : undefined}
        onChange={({ currentTarget }) => {
          setDismissed(false);
          setCaret(currentTarget.selectionStart);
          props.onChange(currentTarget.value);
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
      />
      {offered.length > 0 && (
        <div id={listId} role="listbox" aria-label={talkWords.mention} className={styles["names"]}>
          {offered.map((person, index) => (
            <UnstyledButton
              key={person.personId}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(person)}
            >
              {person.name}
            </UnstyledButton>
          ))}
        </div>
      )}
    </div>
  );
}
