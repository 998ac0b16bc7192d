import type { Job } from "@cairn/domain/project/jobs.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import {
  type Announcements,
  type CollisionDetection,
  closestCenter,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { type ReactNode, useMemo, useState } from "react";
import { jobs as jobsWords } from "../../words/en/jobs.ts";
import { plan as planWords } from "../../words/en/plan.ts";
import { dropPlace, droppedOn } from "./drop-place.ts";
import styles from "./plan-drag.module.css";
import { useMove } from "./use-move.ts";

type Groups = readonly (readonly [Job, readonly Activity[]])[];

/** With arrow keys a dragged row goes from place to place, not pixel by pixel. */
const fromRowToRow: KeyboardCoordinateGetter = (event, { context: { collisionRect, droppableRects } }) => {
  const down = event.code === "ArrowDown";
  if (!collisionRect || (!down && event.code !== "ArrowUp")) return undefined;
  event.preventDefault();
  const places = [...droppableRects.values()].toSorted((a, b) => a.top - b.top);
  const next = down
    ? places.find(({ top }) => top > collisionRect.top + 1)
    : places.findLast(({ top }) => top < collisionRect.top - 1);
  return next && { x: next.left, y: next.top };
};

const underPointer: CollisionDetection = (args) => {
  const within = pointerWithin(args);
  return within.length > 0 ? within : closestCenter(args);
};

/** Lets rows be dragged within and between jobs, with pointer and keyboard. A job's heading stands for its beginning. */
export function PlanDrag({ groups, children }: { readonly groups: Groups; readonly children: ReactNode }) {
  const { move } = useMove();
  const [dragged, setDragged] = useState<string>();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: fromRowToRow, scrollBehavior: "auto" }),
  );
  const rows = useMemo(() => groups.flatMap(([, row]) => row), [groups]);
  const titleOf = (id: unknown): string => {
    const job = groups.find(([it]) => `job:${it}` === id)?.[0];
    return job ? jobsWords[job].title : (rows.find((it) => it.id === id)?.title ?? "");
  };

  const drop = ({ active, over }: DragEndEvent): void => {
    setDragged(undefined);
    const activity = rows.find(({ id }) => id === active.id);
    if (!activity || !over || over.id === active.id) return;
    const target = groups.find(([job, row]) => over.id === `job:${job}` || row.some(({ id }) => id === over.id));
    if (!target) return;
    const [job, row] = target;
    const others = row.filter(({ id }) => id !== activity.id);
    const at = over.id === `job:${job}` ? 0 : droppedOn(rows, row, activity.id, String(over.id));
    move(activity, job, dropPlace(activity.space, others, at));
  };

  const say = planWords.move;
  const announcements: Announcements = {
    onDragStart: ({ active }) => say.lifted(titleOf(active.id)),
    onDragOver: ({ active, over }) => (over ? say.over(titleOf(active.id), titleOf(over.id)) : undefined),
    onDragEnd: ({ active, over }) =>
      over ? say.dropped(titleOf(active.id), titleOf(over.id)) : say.left(titleOf(active.id)),
    onDragCancel: ({ active }) => say.left(titleOf(active.id)),
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={underPointer}
      accessibility={{ announcements, screenReaderInstructions: { draggable: say.instructions } }}
      onDragStart={({ active }) => setDragged(String(active.id))}
      onDragEnd={drop}
      onDragCancel={() => setDragged(undefined)}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {dragged && <div className={styles["dragged"]}>{titleOf(dragged)}</div>}
      </DragOverlay>
    </DndContext>
  );
}
