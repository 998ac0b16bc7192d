import type { Decision } from "@cairn/domain/project/decisions/decision.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useMay, useNames, useProject, useSend } from "../../live/use-project.ts";
import { AskReason } from "../../parts/ask-reason.tsx";
import { DayEdit } from "../../parts/day-edit.tsx";
import { TextEdit } from "../../parts/text-edit.tsx";
import { Section } from "../../ui/page.tsx";
import { decisions as decisionsWords } from "../../words/en/decisions.ts";
import { formatDay } from "../../words/format.ts";
import styles from "./decide.module.css";
import { useChangeDecision } from "./use-change-decision.ts";

const says = decisionsWords;

/** The rule, what evidence is enough, when research ends and by when it is to be decided. */
export function HowDecided({ decision, mayEdit }: { readonly decision: Decision; readonly mayEdit: boolean }) {
  const change = useChangeDecision(decision);
  const { id, title, rule, enoughEvidence, researchEndsOn, decideBy } = decision;
  const anything = rule ?? enoughEvidence ?? researchEndsOn ?? decideBy;
  if (!mayEdit && anything === undefined) return null;
  return (
    <Section title={says.how}>
      <div className={styles["texts"]}>
        {mayEdit && (
          <TextEdit
            label={says.question}
            labelled
            value={title}
            mayEdit
            draftKey={`decision.${id}.title`}
            onSave={(next, from) => change({ title: next }, { title: from })}
          />
        )}
        {(mayEdit || rule) && (
          <TextEdit
            label={says.rule}
            labelled
            value={rule}
            placeholder={says.ruleHint}
            mayEdit={mayEdit}
            multiline
            draftKey={`decision.${id}.rule`}
            onSave={(next, from) => change({ rule: next || null }, { rule: from })}
          />
        )}
        {(mayEdit || enoughEvidence) && (
          <TextEdit
            label={says.enough}
            labelled
            value={enoughEvidence}
            placeholder={says.enoughHint}
            mayEdit={mayEdit}
            multiline
            draftKey={`decision.${id}.enough`}
            onSave={(next, from) => change({ enoughEvidence: next || null }, { enoughEvidence: from })}
          />
        )}
        {enoughEvidence && <Evidence decision={decision} />}
        <Days decision={decision} mayEdit={mayEdit} />
      </div>
    </Section>
  );
}

function Days({ decision, mayEdit }: { readonly decision: Decision; readonly mayEdit: boolean }) {
  const change = useChangeDecision(decision);
  const { researchEndsOn, decideBy } = decision;
  if (mayEdit) {
    return (
      <div className={styles["parts"]}>
        <DayEdit
          label={says.researchEnds}
          value={researchEndsOn}
          onDay={(day) => void change({ researchEndsOn: day ?? null })}
        />
        <DayEdit label={says.decideBy} value={decideBy} onDay={(day) => void change({ decideBy: day ?? null })} />
      </div>
    );
  }
  return (
    <dl className={styles["parts"]}>
      {researchEndsOn && (
        <div>
          <dt>{says.researchEnds}</dt>
          <dd>{formatDay(researchEndsOn)}</dd>
        </div>
      )}
      {decideBy && (
        <div>
          <dt>{says.decideBy}</dt>
          <dd>{formatDay(decideBy)}</dd>
        </div>
      )}
    </dl>
  );
}

/** Whether the evidence that was agreed to be enough is there. */
function Evidence({ decision }: { readonly decision: Decision }) {
  const { you } = useProject();
  const nameOf = useNames();
  const may = useMay();
  const send = useSend();
  const [asking, setAsking] = useState(false);
  const { id: decisionId, evidence } = decision;
  const mine = decision.decides === you.personId || may("plan", decision.space);
  return (
    <div>
      {evidence && <p>{says.there(nameOf(evidence.by), evidence.note)}</p>}
      {mine && evidence && (
        <Button variant="subtle" size="compact-sm" onClick={() => void send("takeEvidenceBack", { decisionId })}>
          {says.notEnough}
        </Button>
      )}
      {mine && !evidence && (
        <Button variant="default" size="compact-md" onClick={() => setAsking(true)}>
          {says.isThere}
        </Button>
      )}
      <AskReason
        opened={asking}
        onClose={() => setAsking(false)}
        title={says.isThere}
        label={says.thereLabel}
        submit={says.isThere}
        optional
        onSubmit={(note) => void send("sayEvidenceIsThere", { decisionId, note: note || undefined }, says.thereDone)}
      />
    </div>
  );
}
