import type { LibraryActivity } from "@cairn/domain/frame/experience.ts";
import { helpFor, type Low, lowFrom } from "@cairn/domain/project/rounds/results.ts";
import { Button } from "@mantine/core";
import { useMay } from "../../live/use-project.ts";
import { fromLibrary, usePropose } from "../../parts/rounds/use-propose.ts";
import { useLibrary } from "../../parts/use-library.ts";
import { Section } from "../../ui/page.tsx";
import { readiness as readinessWords } from "../../words/en/readiness.ts";
import { formatShare, joinNames } from "../../words/format.ts";
import styles from "./readiness.module.css";

const says = readinessWords;

/** Where many answered low: what the experience library has for it, to be proposed with the reason. */
export function WhatHelps({ low }: { readonly low: readonly Low[] }) {
  const library = useLibrary();
  const may = useMay();
  // One reason for each topic: the statement that was answered lowest.
  const lowest = [...new Map(low.toReversed().map((it) => [it.item.topic, it])).values()].toReversed();
  const ideas = lowest.flatMap((it) => {
    const ids = it.item.topic ? helpFor[it.item.topic] : [];
    const activities = ids.flatMap((id) => library?.activities.find((activity) => activity.id === id) ?? []);
    return activities.length > 0 ? [{ low: it, activities }] : [];
  });
  if (ideas.length === 0 || !may("contribute", "ours")) return null;
  return (
    <Section title={says.helps} says={says.helpsSays(formatShare(lowFrom))}>
      <ul className={styles["ideas"]}>
        {ideas.map((idea) => (
          <Idea key={idea.low.item.text} {...idea} />
        ))}
      </ul>
    </Section>
  );
}

function Idea(props: { readonly low: Low; readonly activities: readonly LibraryActivity[] }) {
  const { propose, isThere } = usePropose();
  const { item, line, share } = props.low;
  const because = says.because(item.text, Math.round(share * line.n), line.n, joinNames(line.groups));
  return (
    <li>
      <p>{because}</p>
      <ul className={styles["activities"]}>
        {props.activities.map((activity) => (
          <li key={activity.id}>
            <span>{activity.title}</span>
            {isThere(activity.id) ? (
              <span className={styles["quiet"]}>{says.inPlan}</span>
            ) : (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={says.proposeOf(activity.title)}
                onClick={() => void propose(fromLibrary(activity, because), says.proposed)}
              >
                {says.propose}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
