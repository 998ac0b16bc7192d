import type { Frame } from "@cairn/domain/frame/propose.ts";
import { Link } from "@tanstack/react-router";
import { Fold } from "../../ui/fold.tsx";
import { frame as frameWords } from "../../words/en/frame.ts";
import styles from "./board.module.css";

const say = frameWords;

/** What the library holds and the frame leaves out, each with when it would be proposed. */
export function LeftOut({ frame }: { readonly frame: Frame }) {
  if (frame.leftOut.length === 0) return null;
  return (
    <div className={styles["job"]}>
      <Fold title={say.leftOut(frame.leftOut.length)}>
        <p>{say.leftOutSays}</p>
        <ul className={styles["leftOut"]}>
          {frame.leftOut.map(({ libraryId, title, because }) => (
            <li key={libraryId}>
              <Link to="/library" hash={libraryId}>
                {title}
              </Link>
              <small>{because}</small>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
