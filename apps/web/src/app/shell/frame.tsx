import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAccount } from "../../api/me.ts";
import { useScrollToHere } from "../../ui/scroll-to-here.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import styles from "./frame.module.css";
import { Palette } from "./palette.tsx";
import { type Place, widerPlaces } from "./places.ts";
import { Shortcuts } from "./shortcuts.tsx";

/** The frame of every page: a rail at the left, a bar at the bottom on a phone, and nothing else that is permanent. */
export function Frame(props: {
  readonly places: readonly Place[];
  readonly label: string;
  /** The head of a project: its name, its outcome, who looks. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}) {
  const account = useAccount();
  const wider = account ? widerPlaces(account) : [];
  const inProject = props.head !== undefined;
  return (
    <div className={styles["frame"]}>
      <a className={styles["skip"]} href="#content">
        {shellWords.skip}
      </a>
      <header className={styles["rail"]}>
        <Link to="/" className={styles["mark"] ?? ""}>
          <img src="/cairn.svg" alt="" width={22} height={22} /> {shellWords.product}
        </Link>
        <Palette places={[...props.places, ...(inProject ? wider : [])]} />
        <Places places={props.places} label={props.label} />
        {inProject && <Places places={wider} label={shellWords.widerNavigation} apart />}
      </header>
      <div className={styles["body"]}>
        {props.head}
        <main id="content" className={styles["content"]} tabIndex={-1}>
          {props.children}
        </main>
      </div>
      <Shortcuts places={[...props.places, ...(inProject ? wider : [])]} />
    </div>
  );
}

function Places(props: { readonly places: readonly Place[]; readonly label: string; readonly apart?: boolean }) {
  const row = useScrollToHere();
  return (
    <nav className={`${styles["places"]} ${props.apart ? styles["apart"] : ""}`} aria-label={props.label}>
      <ul ref={row}>
        {props.places.map((place) => (
          <li key={place.to}>
            <Link
              to={place.to}
              activeOptions={{ exact: place.to === "/" || place.to.endsWith("/") }}
              activeProps={{ className: styles["here"] ?? "", "aria-current": "page" }}
            >
              {place.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
