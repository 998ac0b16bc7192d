import { dayOf } from "@cairn/domain/kernel/days.ts";
import { recordOf } from "@cairn/domain/project/decisions/current.ts";
import type { Decision } from "@cairn/domain/project/decisions/decision.ts";
import { decided, undecided } from "@cairn/domain/project/decisions/undecided.ts";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useMay, useNames, useProject } from "../../live/use-project.ts";
import { UndecidedItem } from "../../parts/undecided-item.tsx";
import { WhoSees } from "../../parts/who-sees.tsx";
import { Empty, Page, Section } from "../../ui/page.tsx";
import { decisions as decisionsWords } from "../../words/en/decisions.ts";
import { undecided as undecidedWords } from "../../words/en/undecided.ts";
import { formatDay, today } from "../../words/format.ts";
import styles from "./decide.module.css";
import { DecisionForm } from "./decision-form.tsx";

const says = decisionsWords;

/** What must be decided, how, and are we ready? */
export function DecisionsPage() {
  const { project, you } = useProject();
  const may = useMay();
  const [putting, setPutting] = useState(false);
  const open = undecided(project, today());
  const done = decided(project).filter(({ id }) => !open.some(({ decision }) => decision.id === id));
  const mayPut = you.side === "customer" && may("plan", "ours");
  const put = mayPut && <Button onClick={() => setPutting(true)}>{says.put}</Button>;
  const nothing = open.length + done.length === 0;
  return (
    <Page title={says.title} says={<NextDecision />} actions={!nothing && !putting && put}>
      {putting && <DecisionForm onClose={() => setPutting(false)} />}
      {nothing && !putting && (
        <Empty title={you.side === "customer" ? says.none : says.noneForGuest} says={says.noneSays} action={put} />
      )}
      {open.length > 0 && (
        <Section title={you.side === "customer" ? says.undecided : says.before}>
          <ul className={styles["list"]}>
            {open.map((it) => (
              <li key={it.decision.id}>
                <UndecidedItem undecided={it} />
                <div>
                  <WhoSees thing={it.decision} />
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {done.length > 0 && (
        <Section title={says.decided}>
          <ul className={styles["list"]}>
            {done.map((decision) => (
              <Decided key={decision.id} decision={decision} />
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

/** The answer to the screen's question: the next decision, with its date and decider. */
function NextDecision() {
  const { project, you } = useProject();
  const nameOf = useNames();
  const [next] = undecided(project, today());
  if (next) {
    const { title, decides, decideBy } = next.decision;
    return says.next(title, undecidedWords.whoAndWhen(nameOf(decides), decideBy));
  }
  return you.side === "customer" && decided(project).length > 0 && says.allDecided;
}

function Decided({ decision }: { readonly decision: Decision }) {
  const { project, projectId } = useProject();
  const nameOf = useNames();
  const record = recordOf(project, decision);
  if (!record) return null;
  return (
    <li>
      <Link
        className={styles["title"] ?? ""}
        to="/projects/$projectId/decide/decisions/$decisionId"
        params={{ projectId, decisionId: decision.id }}
      >
        {decision.title}
      </Link>
      <p>{says.record.headings[record.ending]}</p>
      <p className={styles["quiet"]}>
        {record.writtenBy === decision.decides
          ? says.record.decidedBy(nameOf(record.writtenBy), formatDay(dayOf(record.at)))
          : says.record.recordedBy(nameOf(record.writtenBy), nameOf(decision.decides), formatDay(dayOf(record.at)))}
      </p>
      <div>
        <WhoSees thing={decision} />
      </div>
    </li>
  );
}
