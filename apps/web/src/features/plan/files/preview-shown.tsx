import type { PlanPreview, TakenRow } from "@cairn/contract/plan-files.ts";
import { Table } from "@mantine/core";
import type { ReactNode } from "react";
import { planFiles as say } from "../../../words/en/plan-files.ts";
import styles from "./files.module.css";

/** What a file would change, row by row, and what of it cannot be taken. */
export function PreviewShown({ preview }: { readonly preview: PlanPreview }) {
  const { taken, refused, circles, unknownPeople, headings, untouched } = preview;
  const count = (what: TakenRow["what"]) => taken.filter((it) => it.what === what).length;
  const told = taken.filter(({ what, remarks }) => what !== "same" || remarks.length > 0);
  return (
    <div className={styles["preview"]}>
      <ul className={styles["notes"]}>
        <li>{say.counts(count("new"), count("changed"), count("same"))}</li>
        {untouched > 0 && <li>{say.untouched(untouched)}</li>}
        {unknownPeople.length > 0 && <li>{say.unknownPeople(unknownPeople.join(", "))}</li>}
        {headings.length > 0 && <li>{say.headings(headings.join(", "))}</li>}
        {circles.map((titles) => (
          <li key={titles.join(" ")}>
            {say.circles} {titles.join(" → ")}
          </li>
        ))}
      </ul>
      {refused.length > 0 && (
        <Rows title={say.refused} last={say.because}>
          {refused.map(({ row, text, because, instead }, at) => (
            <Row key={`${row} ${at}`} row={row} title={text}>
              {because} {instead}
            </Row>
          ))}
        </Rows>
      )}
      {told.length > 0 && (
        <Rows title={say.taken} last={say.comes}>
          {told.map(({ row, title, what, fields, remarks }, at) => (
            <Row key={`${row} ${at}`} row={row} title={title}>
              <strong>{say.what[what]}</strong>
              {fields.length > 0 && `: ${fields.map((field) => say.fields[field] ?? field).join(", ")}`}
              {remarks.map((remark) => (
                <span key={remark} className={styles["remark"]}>
                  {remark}
                </span>
              ))}
            </Row>
          ))}
        </Rows>
      )}
    </div>
  );
}

function Rows(props: { readonly title: string; readonly last: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{props.title}</h3>
      <div className={styles["table"]}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say.row}</Table.Th>
              <Table.Th>{say.activity}</Table.Th>
              <Table.Th>{props.last}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>{props.children}</Table.Tbody>
        </Table>
      </div>
    </section>
  );
}

function Row(props: { readonly row: number; readonly title: string; readonly children: ReactNode }) {
  return (
    <Table.Tr>
      <Table.Td className="figures">{props.row}</Table.Td>
      <Table.Td>{props.title || say.noTitle}</Table.Td>
      <Table.Td>{props.children}</Table.Td>
    </Table.Tr>
  );
}
