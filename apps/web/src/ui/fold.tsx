import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./fold.module.css";

/** Something that unfolds: a line that says what it is, and the rest on demand. Found by the browser's own search. */
export function Fold(props: {
  readonly id?: string;
  readonly title: ReactNode;
  /** Set aside, at the end of the line. */
  readonly aside?: ReactNode;
  /** Unfolded to begin with. */
  readonly open?: boolean;
  /** Called whenever it is unfolded: for what is loaded or worked out only when somebody looks. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}) {
  return (
    <details
      className={styles["fold"]}
      id={props.id}
      open={props.open}
      onToggle={({ currentTarget }) => currentTarget.open && props.onOpen?.()}
    >
      <summary>
        <ChevronRight size={16} aria-hidden className={styles["mark"]} />
        <span className={styles["title"]}>{props.title}</span>
        {props.aside && <span className={styles["aside"]}>{props.aside}</span>}
      </summary>
      <div className={styles["inside"]}>{props.children}</div>
    </details>
  );
}
