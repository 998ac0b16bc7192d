import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { Menu, UnstyledButton } from "@mantine/core";
import { Ellipsis } from "lucide-react";
import { useRef, useState } from "react";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { AskReason } from "../../parts/ask-reason.tsx";
import { plan as planWords } from "../../words/en/plan.ts";
import { mayDo } from "./may-do.ts";
import { MoveSheet } from "./move-sheet.tsx";
import styles from "./row-tools.module.css";
import { useMove } from "./use-move.ts";
import { usePlanSearch } from "./use-plan-search.ts";

/** Everything a row can do, by name. Opened as soon as it is there, since it comes when it is asked for. */
export function RowMenu({ activity, label }: { readonly activity: Activity; readonly label: string }) {
  const { you } = useProject();
  const { open } = usePlanSearch();
  const may = useMay();
  const send = useSend();
  const { step } = useMove();
  const [opened, setOpened] = useState(true);
  const [asking, setAsking] = useState<"move" | "strike out">();
  const target = useRef<HTMLButtonElement>(null);
  const shapes = may("plan", activity.space);
  const does = mayDo(activity, you.personId, may);
  const { menu, strike } = planWords;
  const { id, title, status } = activity;
  return (
    <>
      <Menu
        opened={opened}
        onChange={setOpened}
        onClose={() => target.current?.focus()}
        position="bottom-end"
        portalProps={{ target: "#content" }}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <UnstyledButton ref={target} className={styles["tool"] ?? ""} aria-label={label}>
            <Ellipsis size={18} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => open(id)}>{menu.open}</Menu.Item>
          {does && status === "planned" && (
            <Menu.Item onClick={() => void send("startActivity", { activityId: id }, planWords.did.started)}>
              {menu.start}
            </Menu.Item>
          )}
          {does && status !== "done" && (
            <Menu.Item onClick={() => void send("finishActivity", { activityId: id }, planWords.did.finished)}>
              {menu.done}
            </Menu.Item>
          )}
          {shapes && (
            <>
              <Menu.Divider />
              <Menu.Item onClick={() => step(activity, "up")}>{menu.up}</Menu.Item>
              <Menu.Item onClick={() => step(activity, "down")}>{menu.down}</Menu.Item>
              <Menu.Item onClick={() => setAsking("move")}>{menu.moveTo}</Menu.Item>
            </>
          )}
          {shapes && status !== "done" && (
            <Menu.Item onClick={() => setAsking("strike out")}>{menu.strikeOut}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {asking === "move" && <MoveSheet activity={activity} onClose={() => setAsking(undefined)} />}
      <AskReason
        opened={asking === "strike out"}
        onClose={() => setAsking(undefined)}
        title={strike.title(title)}
        label={strike.label}
        says={strike.says}
        submit={strike.submit}
        onSubmit={(because) => void send("strikeOut", { activityId: id, because }, strike.struck)}
      />
    </>
  );
}
