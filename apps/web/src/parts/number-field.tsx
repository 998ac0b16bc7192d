import { NumberInput } from "@mantine/core";

/** A figure that may be missing. */
export function NumberField(props: {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
}) {
  return (
    <NumberInput
      label={props.label}
      description={props.description}
      error={props.error}
      required={props.required ?? false}
      hideControls
      value={props.value ?? ""}
      onChange={(value) => props.onChange(typeof value === "number" ? value : undefined)}
    />
  );
}
