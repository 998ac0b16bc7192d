import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { useDraggable } from "@dnd-kit/core";
import { UnstyledButton } from "@mantine/core";
import { Ellipsis, GripVertical } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useMay } from "../../live/use-project.ts";
import { plan as planWords } from "../../words/en/plan.ts";
import styles from "./row-tools.module.css";

const RowMenu = lazy(() => import("./row-menu.tsx").then(({ RowMenu: menu }) => ({ default: menu })));

/** What can be done with a row: drag it, or the same from a menu. */
export function RowTools({ activity }: { readonly activity: Activity }) {
  const may = useMay();
  const [asked, setAsked] = useState(false);
  const label = planWords.row.more(activity.title);
  const button = (
    <UnstyledButton
      className={styles["tool"] ?? ""}
      aria-label={label}
      aria-haspopup="menu"
      onClick={() => setAsked(true)}
    >
      <Ellipsis size={18} aria-hidden />
    </UnstyledButton>
  );
  return (
    <>
      {may("plan", activity.space) && <Handle activity={activity} />}
      {asked ? (
        <Suspense fallback={button}>
          <RowMenu activity={activity} label={label} />
        </Suspense>
      ) : (
        button
      )}
    </>
  );
}

function Handle({ activity }: { readonly activity: Activity }) {
  const { setNodeRef, attributes, listeners } = useDraggable({ id: activity.id });
  return (
    <button
      type="button"
      ref={setNodeRef}
      className={`${styles["tool"]} ${styles["handle"]}`}
      {...attributes}
      {...listeners}
      aria-label={planWords.row.drag(activity.title)}
    >
      <GripVertical size={16} aria-hidden />
    </button>
  );
}
