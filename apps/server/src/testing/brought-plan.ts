import { workbookOf } from "./workbook.ts";

/**
 * A file in each format that names activities by their ids, as somebody would bring it in who has guessed them.
 *
 * @param hidden the id of one that its bringer may not see
 * @param owner the name of somebody whom its bringer may not know
 * @returns base64
 */
export async function broughtPlan(hidden: string | undefined, seen: string | undefined, owner: string) {
  const rows = [
    ["No.", "Cairn id", "Activity", "Owner", "Waits for"],
    [1, hidden, "Compare", owner, null],
    [2, seen, "Meet them", "Sam", "1"],
  ];
  const task = (uid: number, name: string, id: string | undefined, more: string) =>
    `<Task><UID>${uid}</UID><Name>${name}</Name><ExtendedAttribute><FieldID>1</FieldID><Value>${id}</Value></ExtendedAttribute>${more}</Task>`;
  const link = "<PredecessorLink><PredecessorUID>1</PredecessorUID></PredecessorLink>";
  const xml = `<Project><ExtendedAttributes><ExtendedAttribute><FieldID>1</FieldID><Alias>Cairn id</Alias></ExtendedAttribute></ExtendedAttributes>
    <Tasks>${task(1, "Compare", hidden, "")}${task(2, "Meet them", seen, link)}</Tasks>
    <Resources><Resource><UID>1</UID><Name>${owner}</Name></Resource></Resources>
    <Assignments><Assignment><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID></Assignment></Assignments></Project>`;
  return {
    xlsx: (await workbookOf(...rows)).toString("base64"),
    mspdi: Buffer.from(xml).toString("base64"),
  };
}
