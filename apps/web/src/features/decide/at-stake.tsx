import { isWithin } from "@cairn/domain/kernel/space.ts";
import type { Decision } from "@cairn/domain/project/decisions/decision.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { MultiSelect } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useProject } from "../../live/use-project.ts";
import { Section } from "../../ui/page.tsx";
import { decisions as decisionsWords } from "../../words/en/decisions.ts";
import styles from "./decide.module.css";
import { useChangeDecision } from "./use-change-decision.ts";

const says = decisionsWords;

/** The options a decision chooses among, as far as the reader sees them. */
export function AtStake({ decision, mayEdit }: { readonly decision: Decision; readonly mayEdit: boolean }) {
  const { project, projectId } = useProject();
  const change = useChangeDecision(decision);
  const atStake = decision.optionIds.flatMap((id) => project.options[id] ?? []).filter(({ removed }) => !removed);
  const choosable = kept(project.options).filter(
    ({ id, space, ruledOut }) => isWithin(decision.space, space) && (!ruledOut || decision.optionIds.includes(id)),
  );
  const toOptions = (
    <Link to="/projects/$projectId/decide/options" params={{ projectId }}>
      {says.toOptions}
    </Link>
  );
  if (mayEdit) {
    return (
      <Section
        title={says.options}
        says={choosable.length > 0 ? says.optionsSays : says.optionsNone}
        actions={toOptions}
      >
        {choosable.length > 0 && (
          <MultiSelect
            label={says.chooseOptions}
            value={atStake.map(({ id }) => id)}
            data={choosable.map(({ id, title }) => ({ value: id, label: title }))}
            searchable
            hidePickedOptions
            onChange={(optionIds) => void change({ optionIds })}
          />
        )}
      </Section>
    );
  }
  if (atStake.length === 0) return null;
  return (
    <Section title={says.options} actions={toOptions}>
      <ul className={styles["list"]}>
        {atStake.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </Section>
  );
}
