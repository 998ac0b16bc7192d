import { Lock } from "lucide-react";
import { useNames } from "../../../live/use-project.ts";
import { support as text } from "../../../words/en/support.ts";
import styles from "./support.module.css";
import { useCircle } from "./use-circle.ts";

/** Says calmly who can read what stands here. */
export function CircleReaders() {
  const nameOf = useNames();
  const { leads, named } = useCircle();
  const names = [...leads, ...named].map(({ personId }) => nameOf(personId)).toSorted((a, b) => a.localeCompare(b));
  return (
    <div className={styles["readers"]}>
      <Lock size={16} aria-hidden />
      <p>
        {names.length > 0 && `${text.who(names)} `}
        {text.readBy}
      </p>
    </div>
  );
}
