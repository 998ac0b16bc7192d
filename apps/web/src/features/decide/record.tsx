import { dayOf } from "@cairn/domain/kernel/days.ts";
import { recordsOf } from "@cairn/domain/project/decisions/current.ts";
import type { Decision, DecisionRecord } from "@cairn/domain/project/decisions/decision.ts";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useMay, useNames, useProject, useSend } from "../../live/use-project.ts";
import { AskReason } from "../../parts/ask-reason.tsx";
import { WhoSees } from "../../parts/who-sees.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Section } from "../../ui/page.tsx";
import { decisions as decisionsWords } from "../../words/en/decisions.ts";
import { formatDay } from "../../words/format.ts";
import styles from "./decide.module.css";

const says = decisionsWords.record;

type Props = { readonly decision: Decision; readonly record: DecisionRecord };

/** How it was decided: each of the four endings on the same calm sheet. */
export function RecordPart({ decision, record }: Props) {
  const { you } = useProject();
  const may = useMay();
  const send = useSend();
  const [asking, setAsking] = useState(false);
  const mayReopen = decision.decides === you.personId || may("plan", record.space);
  return (
    <section className={styles["record"]} aria-label={says.headings[record.ending]}>
      <h2>{says.headings[record.ending]}</h2>
      <WhatWasSaid decision={decision} record={record} />
      <Group gap="xs">
        <WhoSees thing={record} />
        {mayReopen && (
          <Button variant="default" size="compact-md" onClick={() => setAsking(true)}>
            {says.reopen}
          </Button>
        )}
      </Group>
      <AskReason
        opened={asking}
        onClose={() => setAsking(false)}
        title={says.reopenTitle}
        label={says.reopenLabel}
        submit={says.reopenTitle}
        onSubmit={(because) => void send("reopenDecision", { recordId: record.id, because }, says.reopened)}
      />
    </section>
  );
}

function WhatWasSaid({ decision, record }: Props) {
  const { project } = useProject();
  const nameOf = useNames();
  const { waitUntil, waitFor, ending } = record;
  const day = formatDay(dayOf(record.at));
  const option = project.options[record.chosenId ?? ""]?.title;
  return (
    <>
      <p>
        {record.writtenBy === decision.decides
          ? says.decidedBy(nameOf(record.writtenBy), day)
          : says.recordedBy(nameOf(record.writtenBy), nameOf(decision.decides), day)}
      </p>
      {waitUntil && <p>{says.until(formatDay(waitUntil))}</p>}
      {waitFor && <p>{says.whenSo(waitFor)}</p>}
      {option && <p>{says.chose(option)}</p>}
      {ending === "stop" && <p>{says.stopSays}</p>}
      <Said title={says.why} text={record.reasons} />
      <Said title={says.learnt} text={record.learnt} />
      <Said title={says.kept} text={record.kept} />
      <Said title={says.reopenWhen} text={record.reopenWhen} />
    </>
  );
}

function Said({ title, text }: { readonly title: string; readonly text: string | undefined }) {
  return (
    text && (
      <div>
        <h3>{title}</h3>
        <p className={styles["text"]}>{text}</p>
      </div>
    )
  );
}

/** How it was decided before it was asked again: nothing of that is lost. */
export function EarlierRecords({ decision }: { readonly decision: Decision }) {
  const { project } = useProject();
  const nameOf = useNames();
  const earlier = recordsOf(project, decision).filter(({ reopened }) => reopened);
  if (earlier.length === 0) return null;
  return (
    <Section title={says.before}>
      {earlier.toReversed().map((record) => (
        <Fold key={record.id} title={says.headings[record.ending]} aside={formatDay(dayOf(record.at))}>
          <WhatWasSaid decision={decision} record={record} />
          {record.reopened && (
            <p>
              {says.wasReopened(
                nameOf(record.reopened.by),
                formatDay(dayOf(record.reopened.at)),
                record.reopened.because,
              )}
            </p>
          )}
        </Fold>
      ))}
    </Section>
  );
}
