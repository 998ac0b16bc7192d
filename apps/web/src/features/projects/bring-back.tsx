import { projects } from "@cairn/contract/projects.ts";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { call } from "../../api/call.ts";
import { sentenceFor } from "../../api/failure-words.ts";
import { projects as projectsWords } from "../../words/en/projects.ts";
import styles from "./project-list.module.css";

type Progress = { readonly says: string; readonly busy: boolean; readonly failed?: boolean };

/** Bring an exported project back from its file, saying at each step what happens and what is wrong. */
export function BringBack() {
  const says = projectsWords.bringing;
  const [progress, setProgress] = useState<Progress>();
  const chooser = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const navigate = useNavigate();

  async function bringBack(chosen: File): Promise<void> {
    setProgress({ says: says.reading(chosen.name), busy: true });
    const file = parsed(await chosen.text());
    if (file === undefined) return setProgress({ says: says.notJson(chosen.name), busy: false, failed: true });
    setProgress({ says: says.sending(chosen.name, chosen.size / 1_000_000), busy: true });
    try {
      const { projectId, events } = await call(projects.importProject, { body: { file } });
      setProgress({ says: says.done(events), busy: false });
      await queries.invalidateQueries({ queryKey: ["projects"] });
      await navigate({ to: "/projects/$projectId", params: { projectId } });
    } catch (refused) {
      setProgress({ says: says.refused(chosen.name, sentenceFor(refused)), busy: false, failed: true });
    }
  }

  return (
    <div className={styles["bringBack"]}>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={says.choose}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (chosen) void bringBack(chosen);
        }}
      />
      <Button variant="default" loading={progress?.busy ?? false} onClick={() => chooser.current?.click()}>
        {says.choose}
      </Button>
      <p role="status">{progress && !progress.failed ? progress.says : ""}</p>
      <p role="alert" className={styles["problem"]}>
        {progress?.failed ? progress.says : ""}
      </p>
    </div>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
