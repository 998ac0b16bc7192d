import { compare } from "@cairn/domain/kernel/order.ts";
import { kept, peopleHere } from "@cairn/domain/project/standing.ts";
import type { Commitment } from "@cairn/domain/project/support/commitments.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useMay, useNames, useProject, useSend } from "../../../live/use-project.ts";
import { useDefaultSpace } from "../../../parts/audience.ts";
import { WhoSees } from "../../../parts/who-sees.tsx";
import { Empty, Section } from "../../../ui/page.tsx";
import { shell as shellWords } from "../../../words/en/shell.ts";
import { support as text } from "../../../words/en/support.ts";
import { formatDay, today } from "../../../words/format.ts";
import { ActForm } from "./act-form.tsx";
import styles from "./support.module.css";

/** What those with weight have promised to do so that people see it. A guest finds it when something of it is shared. */
export function ActsSection() {
  const { project, you } = useProject();
  const may = useMay();
  const space = useDefaultSpace();
  const [adding, setAdding] = useState(false);
  const all = kept(project.commitments).toSorted(
    (a, b) => Number(a.kept !== undefined) - Number(b.kept !== undefined) || compare(a.due, b.due),
  );
  if (you.side !== "customer" && all.length === 0) return undefined;
  const mayAdd = you.side === "customer" && may("contribute", space) && !adding;
  const sponsor = peopleHere(project).find((person) => person.function === "sponsor" && person.side === "customer");
  const begin = (
    <Button variant={all.length > 0 ? "default" : "filled"} onClick={() => setAdding(true)}>
      {text.promise}
    </Button>
  );
  return (
    <Section title={text.acts} says={text.actsSays} actions={mayAdd && all.length > 0 && begin}>
      {adding && <ActForm sponsorId={sponsor?.id} onDone={() => setAdding(false)} />}
      {all.length === 0 && !adding && <Empty title={text.actsNone} says={text.actsNoneSays} action={mayAdd && begin} />}
      <ul className={styles["list"]}>
        {all.map((act) => (
          <li key={act.id} id={act.id}>
            <Act act={act} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Act({ act }: { readonly act: Commitment }) {
  const { you } = useProject();
  const nameOf = useNames();
  const may = useMay();
  const send = useSend();
  const [changing, setChanging] = useState(false);
  const { id: commitmentId, kept: done } = act;
  const mine = act.ownerId === you.personId || may("plan", act.space);
  if (changing) return <ActForm act={act} onDone={() => setChanging(false)} />;
  const isLate = !done && act.due < today();
  return (
    <>
      <p className={styles["strong"]}>{act.what}</p>
      <p>
        {text.byDay(nameOf(act.ownerId), formatDay(act.due))}
        {isLate && <span className={styles["late"]}> · {text.overdue(formatDay(act.due))}</span>}
        {done && <> · {text.doneBy(formatDay(done.at.slice(0, 10) as typeof act.due))}</>}
      </p>
      {done?.note && <p className={styles["asWritten"]}>{done.note}</p>}
      <div className={styles["doing"]}>
        {mine && !done && (
          <Button
            variant="light"
            size="compact-sm"
            onClick={() => void send("keepCommitment", { commitmentId }, text.kept)}
          >
            {text.done}
          </Button>
        )}
        {mine && done && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => void send("reopenCommitment", { commitmentId }, text.openAgain)}
          >
            {text.notDone}
          </Button>
        )}
        {mine && !done && (
          <Button variant="subtle" size="compact-sm" onClick={() => setChanging(true)}>
            {shellWords.change}
          </Button>
        )}
        {(act.addedBy === you.personId || may("plan", act.space)) && (
          <Button variant="subtle" size="compact-sm" onClick={() => void send("remove", { id: act.id }, text.removed)}>
            {text.remove}
          </Button>
        )}
        <WhoSees thing={act} />
      </div>
    </>
  );
}
