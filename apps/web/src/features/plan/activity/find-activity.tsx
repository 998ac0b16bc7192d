import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { TextInput, UnstyledButton } from "@mantine/core";
import { type KeyboardEvent, useId, useState } from "react";
import { useProject } from "../../../live/use-project.ts";
import { jobs as jobsWords } from "../../../words/en/jobs.ts";
import { plan as planWords } from "../../../words/en/plan.ts";
import styles from "./activity-panel.module.css";

/** Find an activity by words of its title, where one is. */
export function FindActivity(props: {
  readonly not: readonly string[];
  readonly onFound: (activity: Activity) => void;
}) {
  const { project } = useProject();
  const listId = useId();
  const [wanted, setWanted] = useState("");
  const [chosen, setChosen] = useState(0);
  const text = planWords.activity;
  const parts = wanted.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found =
    parts.length === 0
      ? []
      : kept(project.activities)
          .filter(({ id, status }) => status !== "struck out" && !props.not.includes(id))
          .filter(({ title }) => parts.every((part) => title.toLocaleLowerCase().includes(part)))
          .slice(0, 7);
  const at = Math.min(chosen, found.length - 1);

  const take = (activity: Activity | undefined): void => {
    if (!activity) return;
    setWanted("");
    setChosen(0);
    props.onFound(activity);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (found.length > 0 && step !== 0) {
      event.preventDefault();
      setChosen((at + step + found.length) % found.length);
    }
    if (event.key === "Enter") {
      event.preventDefault();
      take(found[at]);
    }
    if (event.key === "Escape" && wanted) {
      event.stopPropagation();
      setWanted("");
    }
  };
  return (
    <>
      <TextInput
        label={text.waitsForSearch}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found[at] ? `${listId}-${at}` : undefined}
        value={wanted}
        onChange={({ currentTarget }) => {
          setWanted(currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={text.waitsForFound} hidden={found.length === 0}>
        <div className={styles["found"]}>
          {found.map((activity, index) => (
            <UnstyledButton
              key={activity.id}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onClick={() => take(activity)}
            >
              <span>{activity.title}</span> <small>{jobsWords[activity.job].title}</small>
            </UnstyledButton>
          ))}
        </div>
      </div>
    </>
  );
}
