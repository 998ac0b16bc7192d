import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { isWithin } from "@cairn/domain/kernel/space.ts";
import {
  type Decision,
  type DecisionChanges,
  type DecisionRole,
  decisionRoles,
} from "@cairn/domain/project/decisions/decision.ts";
import { peopleHere } from "@cairn/domain/project/standing.ts";
import { MultiSelect } from "@mantine/core";
import { useNames, useProject } from "../../live/use-project.ts";
import { PersonChoice } from "../../parts/person-choice.tsx";
import { Section } from "../../ui/page.tsx";
import { decisions as decisionsWords } from "../../words/en/decisions.ts";
import { joinNames } from "../../words/format.ts";
import styles from "./decide.module.css";
import { useChangeDecision } from "./use-change-decision.ts";

const says = decisionsWords;
const several = decisionRoles.filter((role) => role !== "decides");

/** Who gets a part gives up the one they had: each person has one. */
export function given(decision: Decision, role: DecisionRole, ids: readonly PersonId[]): DecisionChanges {
  const left = several
    .filter((other) => other !== role && decision[other].some((id) => ids.includes(id)))
    .map((other) => [other, decision[other].filter((id) => !ids.includes(id))]);
  const decider = role !== "decides" && decision.decides && ids.includes(decision.decides) ? { decides: null } : {};
  const now = role === "decides" ? { decides: ids[0] ?? null } : { [role]: [...ids] };
  return { ...(Object.fromEntries(left) as DecisionChanges), ...decider, ...now };
}

/** Who has what part in a decision: one who decides, and the others. */
export function Parts({ decision, mayEdit }: { readonly decision: Decision; readonly mayEdit: boolean }) {
  const nameOf = useNames();
  const change = useChangeDecision(decision);
  if (!mayEdit) {
    return (
      <Section title={says.who}>
        <dl className={styles["parts"]}>
          <Part name={says.roles.decides} who={nameOf(decision.decides) || says.nobody} />
          {several
            .filter((role) => decision[role].length > 0)
            .map((role) => (
              <Part key={role} name={says.roles[role]} who={joinNames(decision[role].map(nameOf))} />
            ))}
        </dl>
      </Section>
    );
  }
  return (
    <Section title={says.who} says={says.whoSays}>
      <div className={styles["parts"]}>
        <PersonChoice
          label={says.roles.decides}
          value={decision.decides}
          space={decision.space}
          clearable
          onChange={(now) => void change(given(decision, "decides", now ? [now] : []))}
        />
        {several.map((role) => (
          <Several key={role} decision={decision} role={role} />
        ))}
      </div>
    </Section>
  );
}

function Part({ name, who }: { readonly name: string; readonly who: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{who}</dd>
    </div>
  );
}

function Several({ decision, role }: { readonly decision: Decision; readonly role: (typeof several)[number] }) {
  const { project } = useProject();
  const nameOf = useNames();
  const change = useChangeDecision(decision);
  const named = decision[role];
  const here = peopleHere(project)
    .filter(({ space, side }) => isWithin(decision.space, space) && (role !== "mustAgree" || side === "customer"))
    .map(({ id }) => id as PersonId);
  const choosable = [...new Set([...here, ...named])];
  return (
    <MultiSelect
      label={says.roles[role]}
      placeholder={named.length === 0 ? says.addPeople : ""}
      value={[...named]}
      data={choosable.map((id) => ({ value: id, label: nameOf(id) }))}
      searchable
      hidePickedOptions
      onChange={(now) => void change(given(decision, role, now))}
    />
  );
}
