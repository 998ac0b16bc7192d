import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { Button, Group } from "@mantine/core";
import type { ReactNode } from "react";
import { Form } from "../ui/form.tsx";
import { shell as shellWords } from "../words/en/shell.ts";
import styles from "./sheet-form.module.css";
import { SpaceChoice } from "./space-choice.tsx";

/** A form on a sheet of its own, among the things it adds to: its fields, who will see it, save or cancel. */
export function SheetForm(props: {
  readonly onSend: () => unknown;
  readonly onClose: () => void;
  readonly ready: boolean;
  /** Where a new thing will lie; absent when one that is there is changed. */
  readonly audience?:
    | {
        readonly space: SpaceId;
        readonly onChange: (space: SpaceId) => void;
        readonly among?: (space: SpaceId) => boolean;
      }
    | undefined;
  /** The button's word; "Save" unless another one says more. */
  readonly save?: string;
  readonly children: ReactNode;
}) {
  const { audience } = props;
  return (
    <Form className={styles["sheet"]} onSend={props.onSend}>
      {props.children}
      {audience && (
        <SpaceChoice
          value={audience.space}
          onChange={audience.onChange}
          {...(audience.among && { among: audience.among })}
        />
      )}
      <Group gap="xs">
        <Button type="submit" disabled={!props.ready}>
          {props.save ?? shellWords.save}
        </Button>
        <Button variant="default" onClick={props.onClose}>
          {shellWords.cancel}
        </Button>
      </Group>
    </Form>
  );
}

/** Short fields of a sheet side by side, as far as there is room. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles["fields"]}>{children}</div>;
}
