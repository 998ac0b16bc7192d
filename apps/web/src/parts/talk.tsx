import type { Thing } from "@cairn/domain/kernel/area.ts";
import { compare } from "@cairn/domain/kernel/order.ts";
import { useMemo } from "react";
import { useMay, useProject } from "../live/use-project.ts";
import { talk as talkWords } from "../words/en/talk.ts";
import { CommentItem } from "./comment-item.tsx";
import { CommentWriter } from "./comment-writer.tsx";
import styles from "./talk.module.css";

/** What people say about a thing, oldest first, and a place to say something. */
export function Talk({ on }: { readonly on: Thing }) {
  const { project, you } = useProject();
  const may = useMay();
  const comments = useMemo(
    () =>
      Object.values(project.comments)
        .filter((it) => it.on === on.id && (!it.removed || it.writtenBy === you.personId))
        .toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id)),
    [project.comments, on.id, you.personId],
  );
  const said = comments.some(({ removed }) => !removed);
  return (
    <div className={styles["talk"]}>
      {!said && <p className={styles["none"]}>{talkWords.none}</p>}
      {comments.length > 0 && (
        <ol className={styles["comments"]}>
          {comments.map((comment) => (
            <CommentItem key={comment.id} comment={comment} />
          ))}
        </ol>
      )}
      {may("contribute", on.space) && <CommentWriter on={on} />}
    </div>
  );
}
