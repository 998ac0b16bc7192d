import { Kbd, Modal, Table } from "@mantine/core";
import { words } from "../../words/words.ts";
import type { Place } from "./places.ts";

/** Every shortcut on one sheet. */
export function ShortcutsSheet(props: { readonly places: readonly Place[]; readonly onClose: () => void }) {
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={words.shell.shortcuts}
      closeButtonProps={{ "aria-label": words.shell.close }}
    >
      <Table>
        <Table.Tbody>
          {props.places
            .filter(({ key }) => key)
            .map(({ key, name, to }) => (
              <Row key={to} keys={["g", key ?? ""]} does={name} />
            ))}
          <Row keys={["/"]} does={words.shell.search} />
          <Row keys={["Ctrl", "K"]} does={words.shell.search} />
          <Row keys={["?"]} does={words.shell.shortcuts} />
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
