import { coverOf, holderOf } from "@cairn/domain/project/submit.ts";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { home as homeWords } from "../../words/en/home.ts";
import styles from "./home.module.css";

/** While a seller holds the project in trust: what that means for the reader, and how it becomes the customer's. */
export function TrustBanner() {
  const { project, projectId, you } = useProject();
  const may = useMay();
  const send = useSend();
  const says = homeWords.trust;
  const holder = holderOf(project);
  if (!holder) return undefined;
  const seller = project.sellers[holder]?.name ?? "";

  if (you.side === holder) {
    return (
      <aside className={styles["banner"]}>
        <h2>{says.holder}</h2>
        <p>{says.holderSays(coverOf(project)?.customer ?? "")}</p>
        <Button component={Link} to={`/projects/${projectId}/people`} variant="default">
          {says.invite}
        </Button>
      </aside>
    );
  }
  if (!may("take over", "cover")) {
    return <p className={styles["quiet"]}>{says.member(seller)}</p>;
  }
  return (
    <aside className={styles["banner"]}>
      <h2>{says.lead}</h2>
      <p>{says.leadSays(seller)}</p>
      <strong>{says.changes}</strong>
      <ul>
        {says.change.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <Button onClick={() => void send("takeOver", { projectId }, says.took)}>{says.takeOver}</Button>
    </aside>
  );
}
