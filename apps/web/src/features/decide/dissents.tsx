import { dayOf } from "@cairn/domain/kernel/days.ts";
import { compare } from "@cairn/domain/kernel/order.ts";
import { customersOwnFor } from "@cairn/domain/kernel/space.ts";
import { about } from "@cairn/domain/project/decisions/current.ts";
import type { Decision, Dissent } from "@cairn/domain/project/decisions/decision.ts";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { useMay, useNames, useProject, useSend } from "../../live/use-project.ts";
import { TextEdit } from "../../parts/text-edit.tsx";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { Section } from "../../ui/page.tsx";
import { decisions as decisionsWords } from "../../words/en/decisions.ts";
import { formatDay } from "../../words/format.ts";
import styles from "./decide.module.css";

const says = decisionsWords.dissent;

/** Why somebody would decide otherwise, in their own words. */
export function Dissents({ decision }: { readonly decision: Decision }) {
  const { project, you } = useProject();
  const may = useMay();
  const all = about(project.dissents, decision).toSorted((a, b) => compare(a.at, b.at));
  const own = all.some(({ writtenBy }) => writtenBy === you.personId);
  return (
    <Section title={says.title} says={says.says}>
      {all.length === 0 && <p className={styles["quiet"]}>{says.none}</p>}
      <ul className={styles["list"]}>
        {all.map((dissent) => (
          <DissentItem key={dissent.id} dissent={dissent} />
        ))}
      </ul>
      {!own && may("contribute", customersOwnFor(decision.space)) && <OwnDissent decision={decision} />}
    </Section>
  );
}

function DissentItem({ dissent }: { readonly dissent: Dissent }) {
  const { you } = useProject();
  const nameOf = useNames();
  const send = useSend();
  const mine = dissent.writtenBy === you.personId;
  const { id: dissentId, decisionId, text } = dissent;
  return (
    <li>
      <p className={styles["quiet"]}>{says.by(nameOf(dissent.writtenBy), formatDay(dayOf(dissent.at)))}</p>
      <TextEdit
        label={says.text}
        value={text}
        multiline
        mayEdit={mine}
        draftKey={`dissent.${dissentId}`}
        onSave={(next, from) => send("writeDissent", { dissentId, decisionId, text: next, from }, says.written)}
      />
      <ThingActions thing={dissent} called={text.slice(0, 60)} mayRemove={mine} />
    </li>
  );
}

/** A place to write, shown as what one would say. */
function OwnDissent({ decision }: { readonly decision: Decision }) {
  const send = useSend();
  const [dissentId] = useState(() => newId());
  return (
    <TextEdit
      label={says.text}
      placeholder={says.write}
      value=""
      multiline
      mayEdit
      draftKey={`dissent.new.${decision.id}`}
      onSave={(text) => send("writeDissent", { dissentId, decisionId: decision.id, text }, says.written)}
    />
  );
}
