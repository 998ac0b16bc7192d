import { openPause } from "@cairn/domain/project/standing.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useMay, useProject } from "../../live/use-project.ts";
import { useSpaces } from "../../parts/audience.ts";
import { home as homeWords } from "../../words/en/home.ts";
import { CourseSheet } from "./course-sheet.tsx";
import styles from "./home.module.css";

/** Say what is in the way, or let the project rest. */
export function CourseActions() {
  const { project } = useProject();
  const may = useMay();
  const spaces = useSpaces();
  const [opened, setOpened] = useState<"raise" | "pause">();
  const mayPause = spaces.some((space) => may("plan", space)) && !openPause(project);
  return (
    <div className={styles["doing"]}>
      <Button variant="default" onClick={() => setOpened("raise")}>
        {homeWords.raise}
      </Button>
      {mayPause && (
        <Button variant="default" onClick={() => setOpened("pause")}>
          {homeWords.pause}
        </Button>
      )}
      {opened && <CourseSheet kind={opened} onClose={() => setOpened(undefined)} />}
    </div>
  );
}
