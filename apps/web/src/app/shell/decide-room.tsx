import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { useProject } from "../../live/use-project.ts";
import { useScrollToHere } from "../../ui/scroll-to-here.ts";
import { decide as decideWords } from "../../words/en/decide.ts";
import styles from "./decide-room.module.css";
import { decideTabs } from "./decide-tabs.ts";

/** The room Decide: a quiet row of links to its pages, and the page. */
export function DecideRoom() {
  const { project, projectId, you } = useProject();
  const onDecision = useLocation().pathname.startsWith(`/projects/${projectId}/decide/decisions/`);
  const row = useScrollToHere();
  const at = (path: string): string => `/projects/${projectId}${path}`;
  return (
    <>
      <nav className={styles["pages"]} aria-label={decideWords.pages}>
        <ul ref={row}>
          {decideTabs(project, you.side).map(({ path, name }) => (
            <li key={path}>
              <Link
                to={at(path)}
                activeOptions={{ exact: path === "/decide" && !onDecision }}
                activeProps={{ className: styles["here"] ?? "", "aria-current": "page" }}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles["page"]}>
        <Outlet />
      </div>
    </>
  );
}
