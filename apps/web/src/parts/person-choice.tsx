import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { isWithin, type SpaceId } from "@cairn/domain/kernel/space.ts";
import { peopleHere } from "@cairn/domain/project/standing.ts";
import { NativeSelect } from "@mantine/core";
import { useNames, useProject } from "../live/use-project.ts";
import { parts as partsWords } from "../words/en/parts.ts";

/** Choose a person of the project; only those whom everybody who sees the space may know of. */
export function PersonChoice(props: {
  readonly value: PersonId | undefined;
  readonly onChange: (personId: PersonId | undefined) => void;
  readonly space: SpaceId;
  readonly label: string;
  readonly clearable?: boolean;
}) {
  const { project } = useProject();
  const nameOf = useNames();
  const here = peopleHere(project)
    .filter((person) => isWithin(props.space, person.space))
    .map(({ id }) => ({ value: id, label: nameOf(id as PersonId) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  const nobody = props.clearable || props.value === undefined ? [{ value: "", label: partsWords.nobody }] : [];
  return (
    <NativeSelect
      label={props.label}
      value={props.value ?? ""}
      onChange={({ currentTarget }) => props.onChange((currentTarget.value || undefined) as PersonId | undefined)}
      data={[...nobody, ...here]}
    />
  );
}
