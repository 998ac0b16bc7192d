import { useSortable } from "@dnd-kit/sortable";
import { ActionIcon, Textarea, TextInput } from "@mantine/core";
import { ArrowDown, ArrowUp, GripVertical, Trash2 } from "lucide-react";
import { process as processWords } from "../../words/en/process.ts";
import styles from "./process.module.css";
import { type DraftProblem, type DraftProblems, mostLines, type StageDraft } from "./process-draft.ts";

const say = processWords;

/** One stage in the editor: it can be dragged by its handle, by mouse, finger or keyboard, and moved by buttons. */
export function StageEditor(props: {
  readonly stage: StageDraft;
  /** Its place, from 0. */
  readonly at: number;
  readonly last: boolean;
  readonly problems: DraftProblems;
  readonly onChange: (stage: StageDraft) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}) {
  const { stage, at, onChange } = props;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: stage.key,
  });
  const problem = (field: keyof StageDraft): string | undefined => {
    const found = props.problems[`${stage.key}.${field}`];
    return found && problemWords(found, field);
  };
  return (
    <li
      ref={setNodeRef}
      className={`${styles["stage"]} ${isDragging ? styles["dragged"] : ""}`}
      style={{ transform: transform ? `translateY(${transform.y}px)` : undefined, transition }}
      aria-label={say.stageNamed(at + 1, stage.name)}
    >
      <header className={styles["stageHead"]}>
        <span className={styles["quiet"]}>{say.stage(at + 1)}</span>
        <div className={styles["moves"]}>
          <ActionIcon
            ref={setActivatorNodeRef}
            {...attributes}
            {...listeners}
            variant="subtle"
            size="lg"
            className={styles["handle"] ?? ""}
            aria-label={say.drag(stage.name)}
          >
            <GripVertical size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size="lg"
            disabled={at === 0}
            aria-label={say.up(stage.name)}
            onClick={() => props.onMove(at - 1)}
          >
            <ArrowUp size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size="lg"
            disabled={props.last}
            aria-label={say.down(stage.name)}
            onClick={() => props.onMove(at + 1)}
          >
            <ArrowDown size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="subtle" size="lg" aria-label={say.remove(stage.name)} onClick={props.onRemove}>
            <Trash2 size={18} aria-hidden />
          </ActionIcon>
        </div>
      </header>
      <div className={styles["nameAndShare"]}>
        <TextInput
          label={say.stageName}
          value={stage.name}
          error={problem("name")}
          onChange={({ currentTarget }) => onChange({ ...stage, name: currentTarget.value })}
        />
        <TextInput
          label={say.probability}
          inputMode="decimal"
          rightSection={<span aria-hidden>%</span>}
          value={stage.percent}
          error={problem("percent")}
          onChange={({ currentTarget }) => onChange({ ...stage, percent: currentTarget.value })}
        />
      </div>
      <div className={styles["lists"]}>
        <Textarea
          label={say.activities}
          description={say.activitiesHint}
          autosize
          minRows={3}
          value={stage.activities}
          error={problem("activities")}
          onChange={({ currentTarget }) => onChange({ ...stage, activities: currentTarget.value })}
        />
        <Textarea
          label={say.exitCriteria}
          description={say.exitHint}
          autosize
          minRows={3}
          value={stage.exitCriteria}
          error={problem("exitCriteria")}
          onChange={({ currentTarget }) => onChange({ ...stage, exitCriteria: currentTarget.value })}
        />
      </div>
    </li>
  );
}

function problemWords(problem: DraftProblem, field: keyof StageDraft): string {
  if (problem === "tooMany") return say.problems.tooMany(mostLines[field === "activities" ? field : "exitCriteria"]);
  return say.problems[problem];
}
