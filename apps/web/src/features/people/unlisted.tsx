import { invitations } from "@cairn/contract/invitations.ts";
import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { call } from "../../api/call.ts";
import { useMay, useNames, useProject } from "../../live/use-project.ts";
import { Section } from "../../ui/page.tsx";
import { people as text } from "../../words/en/people.ts";
import { accessQuery, useAccessChange } from "./access.ts";
import styles from "./people.module.css";

/** Who gets in although they stand nowhere among the people: struck out, gone, or moved out of sight by a seller. */
export function Unlisted() {
  const { project, projectId } = useProject();
  const nameOf = useNames();
  const may = useMay();
  const settle = useAccessChange();
  const access = useQuery(accessQuery(projectId)).data?.access ?? [];
  const unlisted = access.filter(({ personId }) => {
    const person = project.people[personId];
    return !person || person.removed || person.left;
  });
  if (unlisted.length === 0) return null;
  return (
    <Section title={text.unlisted} says={text.unlistedSays}>
      {unlisted.map(({ personId, role }) => (
        <Group key={personId} gap="xs" className={styles["person"] ?? ""}>
          <span className={styles["name"]}>{nameOf(personId)}</span>
          <span className={styles["quiet"]}>{text.roles[role]}</span>
          {may("steer", "ours") && (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`${text.end}: ${nameOf(personId)}`}
              onClick={() => void settle(call(invitations.endAccess, { params: { projectId, personId }, body: {} }))}
            >
              {text.end}
            </Button>
          )}
        </Group>
      ))}
    </Section>
  );
}
