import { Failure } from "@cairn/contract/failures.ts";
import { organisations, type SavedProcess } from "@cairn/contract/organisations.ts";
import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { Button, Group, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { call } from "../../api/call.ts";
import { newId } from "../../api/new-id.ts";
import { processKeys, readVersions } from "../../parts/process-queries.ts";
import { showFailure } from "../../parts/show-failure.ts";
import { Form } from "../../ui/form.tsx";
import { showDone } from "../../ui/notice.ts";
import { process as processWords } from "../../words/en/process.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import { useKeptDraft } from "./kept-draft.ts";
import { Meanwhile } from "./meanwhile.tsx";
import styles from "./process.module.css";
import { emptyStage, moved, type ProcessDraft, processIn, type StageDraft } from "./process-draft.ts";
import { StageEditor } from "./stage-editor.tsx";

const say = processWords;

/** Edit a sales process; it is saved as its next version, and no version is overwritten. */
export function ProcessEditor(props: {
  readonly organisationId: string;
  readonly processId: string;
  readonly begin: () => ProcessDraft;
  readonly onDone: (saved: SavedProcess | undefined) => void;
}) {
  const { organisationId, processId } = props;
  const { draft, write, drop } = useKeptDraft(organisationId, processId, props.begin);
  const form = useRef<HTMLFormElement>(null);
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [saving, setSaving] = useState(false);
  const [theirs, setTheirs] = useState<SavedProcess>();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const said = processIn(draft);
  const problems = asked && "problems" in said ? said.problems : {};
  const lay = (stages: readonly StageDraft[]): void => write({ ...draft, stages: [...stages] });
  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    const place = (id: unknown): number => draft.stages.findIndex(({ key }) => key === id);
    if (over) lay(moved(draft.stages, place(active.id), place(over.id)));
  };

  const save = async (from: number): Promise<void> => {
    setAsked(true);
    if ("problems" in said) {
      setTimeout(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    setSaving(true);
    try {
      const body = { process: said.process, from };
      const saved = await call(organisations.saveProcess, { params: { organisationId, processId }, body });
      drop();
      await queries.invalidateQueries({ queryKey: processKeys.all(organisationId) });
      showDone(say.saved);
      props.onDone(saved);
    } catch (problem) {
      if (problem instanceof Failure && problem.code === "changed_meanwhile") {
        setTheirs((await readVersions(organisationId, processId))[0]);
      } else showFailure(problem);
    } finally {
      setSaving(false);
    }
  };

  return (
    <Form ref={form} noValidate className={styles["editor"]} onSend={() => save(theirs?.version ?? draft.from)}>
      {theirs && (
        <Meanwhile
          theirs={theirs}
          takeTheirs={() => {
            drop();
            props.onDone(theirs);
          }}
        />
      )}
      <TextInput
        label={say.name}
        value={draft.name}
        error={problems["name"] && say.problems.name}
        onChange={({ currentTarget }) => write({ ...draft, name: currentTarget.value })}
      />
      <p className={styles["quiet"]}>{`${say.probability}: ${say.whose}`}</p>
      <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd}>
        <SortableContext items={draft.stages.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
          <ol className={styles["stages"]}>
            {draft.stages.map((stage, at) => (
              <StageEditor
                key={stage.key}
                stage={stage}
                at={at}
                last={at === draft.stages.length - 1}
                problems={problems}
                onChange={(changed) => lay(draft.stages.map((it) => (it.key === changed.key ? changed : it)))}
                onMove={(to) => lay(moved(draft.stages, at, to))}
                onRemove={() => {
                  lay(draft.stages.filter(({ key }) => key !== stage.key));
                  showDone(say.removed, shellWords.undo, () => write(draft));
                }}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      {problems["stages"] && <p role="alert">{say.problems.noStage}</p>}
      {draft.stages.length < 20 && (
        <Button
          variant="default"
          leftSection={<Plus size={16} aria-hidden />}
          onClick={() => lay([...draft.stages, emptyStage(newId())])}
        >
          {say.addStage}
        </Button>
      )}
      <Group className={styles["save"] ?? ""}>
        <Button type="submit" loading={saving}>
          {theirs ? say.keepMine : draft.from === 0 ? say.saveFirst : say.saveNext(draft.from + 1)}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            drop();
            props.onDone(undefined);
          }}
        >
          {say.drop}
        </Button>
        <span className={styles["quiet"]}>{say.draftKept}</span>
      </Group>
    </Form>
  );
}
