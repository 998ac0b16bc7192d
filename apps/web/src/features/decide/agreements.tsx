import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { about, recordOf, saidBy } from "@cairn/domain/project/decisions/current.ts";
import type { Decision } from "@cairn/domain/project/decisions/decision.ts";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { useNames, useProject, useSend } from "../../live/use-project.ts";
import { AskReason } from "../../parts/ask-reason.tsx";
import { Section } from "../../ui/page.tsx";
import { decisions as decisionsWords } from "../../words/en/decisions.ts";
import styles from "./decide.module.css";

const says = decisionsWords.agreement;

/** What those who must agree say, and for each of them the two answers. */
export function Agreements({ decision }: { readonly decision: Decision }) {
  const { project, you } = useProject();
  const nameOf = useNames();
  if (decision.mustAgree.length === 0) return null;
  const said = saidBy(project, decision);
  const sentence = (id: PersonId): string => {
    const it = said.get(id);
    if (!it) return says.silent(nameOf(id));
    return it.agrees ? says.agrees(nameOf(id)) : says.notYet(nameOf(id), it.because ?? "");
  };
  const asked = decision.mustAgree.includes(you.personId) && !recordOf(project, decision);
  return (
    <Section title={says.title} says={says.says}>
      <ul className={styles["list"]}>
        {decision.mustAgree.map((id) => (
          <li key={id} className={said.get(id)?.agrees === false ? styles["late"] : undefined}>
            {sentence(id)}
          </li>
        ))}
      </ul>
      {asked && <OwnAnswer decision={decision} agrees={said.get(you.personId)?.agrees} />}
    </Section>
  );
}

function OwnAnswer({ decision, agrees }: { readonly decision: Decision; readonly agrees: boolean | undefined }) {
  const { project, you } = useProject();
  const send = useSend();
  const [asking, setAsking] = useState(false);
  const [fresh] = useState(() => newId());
  const own = about(project.agreements, decision).find(({ writtenBy }) => writtenBy === you.personId);
  const agreement = { agreementId: own?.id ?? fresh, decisionId: decision.id };
  return (
    <>
      {agrees === undefined && <p>{says.yours}</p>}
      <Group gap="xs">
        {agrees !== true && (
          <Button onClick={() => void send("sayAgreement", { ...agreement, agrees: true }, says.said)}>
            {says.agree}
          </Button>
        )}
        <Button variant="default" onClick={() => setAsking(true)}>
          {says.notYetButton}
        </Button>
      </Group>
      <AskReason
        opened={asking}
        onClose={() => setAsking(false)}
        title={decision.title}
        label={says.because}
        submit={says.notYetButton}
        onSubmit={(because) => void send("sayAgreement", { ...agreement, agrees: false, because }, says.said)}
      />
    </>
  );
}
