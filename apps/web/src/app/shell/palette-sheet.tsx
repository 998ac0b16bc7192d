import { kept } from "@cairn/domain/project/standing.ts";
import { Modal, TextInput, UnstyledButton } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, use, useMemo, useState } from "react";
import { LiveProjectContext } from "../../live/use-project.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import styles from "./palette-sheet.module.css";
import type { Place } from "./places.ts";

type Entry = Place & { readonly kind: string };

const fold = (text: string): string => text.toLocaleLowerCase();

/** Everything that can be found: places, and inside a project its activities, people and questions. */
function useEntries(places: readonly Place[]): readonly Entry[] {
  const live = use(LiveProjectContext);
  const snapshot = live?.snapshot();
  return useMemo(() => {
    const there = places.map((place) => ({ ...place, kind: "" }));
    if (!live || !snapshot) return there;
    const at = (path: string) => `/projects/${live.projectId}${path}`;
    const { activities, questions, people, decisions } = snapshot.project;
    return [
      ...there,
      ...kept(activities).map(({ id, title }) => ({
        to: at(`/plan?activity=${id}`),
        name: title,
        kind: shellWords.plan,
      })),
      ...kept(people).map(({ id }) => ({
        to: at(`/people#${id}`),
        name: snapshot.cards.get(id)?.name ?? shellWords.somebody,
        kind: shellWords.people,
      })),
      ...kept(decisions).map(({ id, title }) => ({
        to: at(`/decide/decisions/${id}`),
        name: title,
        kind: shellWords.decide,
      })),
      ...kept(questions).map(({ id, text, activityId }) => ({
        to: activityId ? at(`/plan?activity=${activityId}`) : at(`/#${id}`),
        name: text,
        kind: shellWords.questions,
      })),
    ];
  }, [places, live, snapshot]);
}

export function PaletteSheet(props: { readonly places: readonly Place[]; readonly onClose: () => void }) {
  const [wanted, setWanted] = useState("");
  const [chosen, setChosen] = useState(0);
  const navigate = useNavigate();
  const entries = useEntries(props.places);
  const found = useMemo(() => {
    const parts = fold(wanted).split(/\s+/).filter(Boolean);
    return entries
      .filter(({ name, kind }) => parts.every((part) => fold(`${name} ${kind}`).includes(part)))
      .slice(0, 12);
  }, [entries, wanted]);

  const go = (entry: Entry | undefined): void => {
    if (!entry) return;
    props.onClose();
    void navigate({ href: entry.to });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setChosen((at) => (at + step + found.length) % Math.max(found.length, 1));
    }
    if (event.key === "Enter") go(found[chosen]);
  };

  return (
    <Modal opened onClose={props.onClose} title={shellWords.search} size="lg">
      <TextInput
        data-autofocus
        aria-label={shellWords.searchHint}
        placeholder={shellWords.searchHint}
        role="combobox"
        aria-expanded
        aria-controls="palette-found"
        aria-activedescendant={found[chosen] ? `palette-${chosen}` : undefined}
        value={wanted}
        onChange={(event) => {
          setWanted(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="palette-found" role="listbox" aria-label={shellWords.search} className={styles["found"]}>
        {found.map((entry, at) => (
          <UnstyledButton
            key={`${entry.to} ${entry.name}`}
            id={`palette-${at}`}
            role="option"
            aria-selected={at === chosen}
            tabIndex={-1}
            className={at === chosen ? styles["chosen"] : ""}
            onClick={() => go(entry)}
          >
            <span>{entry.name}</span> <small>{entry.kind}</small>
          </UnstyledButton>
        ))}
      </div>
      {found.length === 0 && <p role="status">{shellWords.searchNothing}</p>}
    </Modal>
  );
}
