import { Confidence } from "@cairn/domain/project/confidence.ts";
import { NativeSelect } from "@mantine/core";
import { parts as partsWords } from "../words/en/parts.ts";

/** Say how firm a figure is; it may stay unsaid. */
export function ConfidenceChoice(props: {
  readonly value: Confidence | undefined;
  readonly onChange: (confidence: Confidence | undefined) => void;
}) {
  return (
    <NativeSelect
      label={partsWords.confidence}
      value={props.value ?? ""}
      onChange={({ currentTarget }) => props.onChange(Confidence.safeParse(currentTarget.value).data)}
      data={[
        { value: "", label: partsWords.notSaid },
        ...Confidence.options.map((value) => ({ value, label: partsWords.confidences[value] })),
      ]}
    />
  );
}
