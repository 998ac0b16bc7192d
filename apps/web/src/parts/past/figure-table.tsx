import type { ReactNode } from "react";
import styles from "./figure-table.module.css";

/** Figures in rows. It scrolls by itself where it is wider than the page: by keyboard too, which is why it can be reached. */
export function FigureTable(props: {
  readonly caption: string;
  /** The first names the row; the others hold figures unless told otherwise. */
  readonly columns: readonly (string | { readonly words: string })[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}) {
  const isWords = props.columns.map((column, at) => at === 0 || typeof column !== "string");
  const sideOf = (at: number): string | undefined => (isWords[at] ? undefined : styles["figure"]);
  return (
    <section className={styles["scrolls"]} aria-label={props.caption} tabIndex={0}>
      <table className={styles["table"]}>
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column, at) => {
              const name = typeof column === "string" ? column : column.words;
              return (
                <th key={name} scope="col" className={sideOf(at)}>
                  {name}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ key, cells: [name, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {rest.map((cell, at) => (
                // Cells have no name but their column.
                <td key={`column ${at}`} className={sideOf(at + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
