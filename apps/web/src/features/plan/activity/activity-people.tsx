import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { isWithin } from "@cairn/domain/kernel/space.ts";
import { type Activity, CarriedBy } from "@cairn/domain/project/plan/activity.ts";
import { MultiSelect, NativeSelect } from "@mantine/core";
import { useNames, useProject } from "../../../live/use-project.ts";
import { PersonChoice } from "../../../parts/person-choice.tsx";
import { plan as planWords } from "../../../words/en/plan.ts";
import { joinNames } from "../../../words/format.ts";
import styles from "./activity-panel.module.css";
import { Fact } from "./fact.tsx";
import { useChange } from "./use-change.ts";

/** Who does it, who helps, and which side carries it. */
export function ActivityPeople({ activity, mayEdit }: { readonly activity: Activity; readonly mayEdit: boolean }) {
  const { project } = useProject();
  const nameOf = useNames();
  const change = useChange(activity);
  const text = planWords.activity;
  const { ownerId, contributors, carriedBy, space } = activity;
  if (!mayEdit) {
    return (
      <dl className={styles["two"]}>
        <Fact label={text.owner}>{nameOf(ownerId) || planWords.row.nobody}</Fact>
        {contributors.length > 0 && <Fact label={text.contributors}>{joinNames(contributors.map(nameOf))}</Fact>}
        <Fact label={text.carriedBy}>{planWords.carriedBy[carriedBy]}</Fact>
      </dl>
    );
  }
  const choosable = Object.values(project.people)
    .filter((it) => !it.removed && isWithin(space, it.space))
    .filter((it) => !it.left || contributors.some((id) => id === it.id))
    .map(({ id }) => ({ value: id, label: nameOf(id) }));
  return (
    <div className={styles["two"]}>
      <PersonChoice
        label={text.owner}
        value={ownerId}
        space={space}
        clearable
        onChange={(now) => void change({ ownerId: now ?? null })}
      />
      <NativeSelect
        label={text.carriedBy}
        value={carriedBy}
        onChange={({ currentTarget }) => void change({ carriedBy: CarriedBy.parse(currentTarget.value) })}
        data={CarriedBy.options.map((value) => ({ value, label: planWords.carriedBy[value] }))}
      />
      <MultiSelect
        label={text.contributors}
        placeholder={contributors.length === 0 ? text.contributorsHint : ""}
        value={[...contributors]}
        data={choosable}
        searchable
        hidePickedOptions
        onChange={(now) => void change({ contributors: now as PersonId[] })}
      />
    </div>
  );
}
