import type { ProjectSummary } from "@cairn/contract/projects.ts";
import { Badge } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { projects as projectsWords } from "../../words/en/projects.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import { ago } from "../../words/format.ts";
import styles from "./project-list.module.css";

/** One project in the list: what it is for, what waits there, and what kind of project it is. */
export function ProjectRow({ project }: { readonly project: ProjectSummary }) {
  const says = projectsWords;
  const { projectId, name, outcome, customer, ownership, sample, side, role, changedAt, myOpen } = project;
  return (
    <li className={styles["row"]}>
      <Link
        className={styles["link"] ?? ""}
        to={role === "member" ? "/projects/$projectId/my-part" : "/projects/$projectId"}
        params={{ projectId }}
      >
        <div>
          <span className={styles["name"]}>{name}</span>
          <span className={styles["marks"]}>
            {sample && (
              <Badge component="span" color="var(--waiting)" variant="outline">
                {shellWords.sample}
              </Badge>
            )}
            {ownership === "in trust" && (
              <Badge component="span" color="var(--private)" variant="outline">
                {says.held}
              </Badge>
            )}
          </span>
          {outcome && <p className={styles["outcome"]}>{outcome}</p>}
          <p className={styles["quiet"]}>
            {side === "customer"
              ? customer
              : ownership === "in trust"
                ? says.heldFor(customer)
                : says.guestAt(customer)}
          </p>
        </div>
        <div className={styles["waits"]}>
          {myOpen > 0 ? <strong>{says.open(myOpen)}</strong> : says.nothingOpen}
          <p className={styles["quiet"]}>{says.changed(ago(changedAt))}</p>
        </div>
      </Link>
    </li>
  );
}
