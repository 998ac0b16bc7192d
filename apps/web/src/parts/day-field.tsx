import { Day } from "@cairn/domain/kernel/days.ts";
import { TextInput } from "@mantine/core";

/** A day that may be missing, chosen with what the device offers. */
export function DayField(props: {
  readonly label: string;
  readonly value: Day | undefined;
  readonly onChange: (day: Day | undefined) => void;
  readonly description?: string | undefined;
  readonly required?: boolean;
  readonly latest?: Day;
}) {
  return (
    <TextInput
      type="date"
      label={props.label}
      description={props.description}
      required={props.required ?? false}
      max={props.latest}
      value={props.value ?? ""}
      onChange={({ currentTarget }) => props.onChange(Day.safeParse(currentTarget.value).data)}
    />
  );
}
