import { Day } from "@cairn/domain/kernel/days.ts";
import { TextInput } from "@mantine/core";
import { useState } from "react";

/** A day that is changed where it stands, saved when one leaves the field. */
export function DayEdit(props: {
  readonly label: string;
  readonly value: Day | undefined;
  readonly onDay: (day: Day | undefined) => void;
}) {
  const [typed, setTyped] = useState<string>();
  const save = (): void => {
    if (typed === undefined) return;
    const day = Day.safeParse(typed);
    if (typed === "" && props.value) props.onDay(undefined);
    if (day.success && day.data !== props.value) props.onDay(day.data);
    setTyped(undefined);
  };
  return (
    <TextInput
      type="date"
      label={props.label}
      value={typed ?? props.value ?? ""}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={save}
      onKeyDown={({ key }) => key === "Enter" && save()}
    />
  );
}
