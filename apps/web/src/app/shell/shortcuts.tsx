import { Kbd, Modal, Table } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { words } from "../../words/words.ts";
import type { Place } from "./places.ts";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** `g` then a letter goes somewhere, `?` shows the sheet, `/` or Ctrl+K opens the palette. Off while one is typing. */
export function Shortcuts({ places }: { readonly places: readonly Place[] }) {
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();

  useEffect(() => {
    let going = false;
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const place = going ? places.find(({ key }) => key === event.key) : undefined;
      going = event.key === "g";
      if (place) {
        event.preventDefault();
        void navigate({ to: place.to });
      }
      if (event.key === "?") setOpen(true);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [places, navigate]);

  return (
    <Modal
      opened={open}
      onClose={() => setOpen(false)}
      title={words.shell.shortcuts}
      closeButtonProps={{ "aria-label": words.shell.close }}
    >
      <Table>
        <Table.Tbody>
          {places
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
