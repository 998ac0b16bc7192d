import { Kbd, Modal, Table } from "@mantine/core";
import { shell as shellWords } from "../../words/en/shell.ts";
import type { Place } from "./places.ts";

/** Every shortcut on one sheet. */
export function ShortcutsSheet(props: { readonly places: readonly Place[]; readonly onClose: () => void }) {
  return (
    <Modal opened onClose={props.onClose} title={shellWords.shortcuts}>
      <Table>
        <Table.Tbody>
          {props.places
            .filter(({ key }) => key)
            .map(({ key, name, to }) => (
              <Row key={to} keys={["g", key ?? ""]} does={name} />
            ))}
          <Row keys={["/"]} does={shellWords.search} />
          <Row keys={["Ctrl", "K"]} does={shellWords.search} />
          <Row keys={["Ctrl", "Z"]} does={shellWords.undoLast} />
          <Row keys={["?"]} does={shellWords.shortcuts} />
        </Table.Tbody>
      </Table>
    </Modal>
  );
}

function Row(props: { readonly keys: readonly string[]; readonly does: string }) {
  return (
    <Table.Tr>
      <Table.Td>
        {props.keys.map((key) => (
          <Kbd key={key} mr={4}>
            {key}
          </Kbd>
        ))}
      </Table.Td>
      <Table.Td>{props.does}</Table.Td>
    </Table.Tr>
  );
}
