import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { NativeSelect } from "@mantine/core";
import { parts as partsWords } from "../words/en/parts.ts";
import { useAudienceWords, useSpaces } from "./audience.ts";

/** Choose who will see something. */
export function SpaceChoice(props: {
  readonly value: SpaceId;
  readonly onChange: (space: SpaceId) => void;
  readonly label?: string;
  /** Leave out spaces that would not do. */
  readonly among?: (space: SpaceId) => boolean;
}) {
  const spaces = useSpaces().filter(props.among ?? (() => true));
  const audience = useAudienceWords();
  return (
    <NativeSelect
      label={props.label ?? partsWords.audience}
      description={audience(props.value).says}
      value={props.value}
      onChange={({ currentTarget }) => {
        const chosen = spaces.find((space) => space === currentTarget.value);
        if (chosen) props.onChange(chosen);
      }}
      data={spaces.map((space) => ({ value: space, label: audience(space).name }))}
    />
  );
}
