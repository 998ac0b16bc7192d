import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { fewest } from "@cairn/domain/project/rounds/apart.ts";
import { Button, Checkbox, Group as Row, Stack, TextInput } from "@mantine/core";
import { Fold } from "../../ui/fold.tsx";
import { rounds as roundsWords } from "../../words/en/rounds.ts";
import type { Nameable } from "../mentions.ts";
import type { DraftedRound } from "./drafted.ts";
import styles from "./rounds.module.css";

const says = roundsWords.form;
type Group = DraftedRound["groups"][number];

/** Who is asked, group by group; whoever is in one group is offered in no other. */
export function GroupsField(props: {
  readonly people: readonly Nameable<PersonId>[];
  readonly groups: readonly Group[];
  readonly onChange: (groups: readonly Group[]) => void;
}) {
  const { people, groups } = props;
  const lay = (at: number, changes: Partial<Group>): void =>
    props.onChange(groups.map((group, n) => (n === at ? { ...group, ...changes } : group)));
  return (
    <fieldset className={styles["fieldset"]}>
      <legend>{says.groups}</legend>
      <p className={styles["quiet"]}>{says.groupsHint(fewest)}</p>
      {groups.map((group, at) => {
        const elsewhere = new Set(groups.filter((_, n) => n !== at).flatMap(({ asked }) => asked));
        const free = people.filter(({ personId }) => !elsewhere.has(personId));
        return (
          // A group has no name yet while it is written.
          <div key={`group ${at}`} className={styles["group"]}>
            <TextInput
              label={says.groupName(at + 1)}
              required
              maxLength={200}
              value={group.name}
              onChange={({ currentTarget }) => lay(at, { name: currentTarget.value })}
            />
            <Fold title={says.inGroup(group.asked.length, fewest)} open={group.asked.length < fewest}>
              <Checkbox.Group
                label={says.whoIn(group.name)}
                value={[...group.asked]}
                onChange={(chosen) =>
                  lay(at, { asked: free.map(({ personId }) => personId).filter((id) => chosen.includes(id)) })
                }
              >
                <Stack gap="xs" mt="xs">
                  {free.map(({ personId, name }) => (
                    <Checkbox key={personId} value={personId} label={name} />
                  ))}
                </Stack>
              </Checkbox.Group>
              {free.length === 0 && <p>{says.nobodyFree}</p>}
            </Fold>
            {groups.length > 1 && (
              <div>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={says.removeGroupOf(group.name)}
                  onClick={() => props.onChange(groups.filter((_, n) => n !== at))}
                >
                  {says.removeGroup}
                </Button>
              </div>
            )}
          </div>
        );
      })}
      <Row>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => props.onChange([...groups, { name: "", asked: [] }])}
        >
          {says.addGroup}
        </Button>
      </Row>
    </fieldset>
  );
}
