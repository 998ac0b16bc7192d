import type { Promised } from "@cairn/domain/project/outcomes/promises.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useMay, useNames, useProject, useSend } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { Empty, Section } from "../../ui/page.tsx";
import { outcomes as outcomesWords } from "../../words/en/outcomes.ts";
import { formatDay } from "../../words/format.ts";
import styles from "./outcomes.module.css";
import { PromiseForm } from "./promise-form.tsx";
import { SettlePromise } from "./settle-promise.tsx";

const says = outcomesWords.promises;

/** What was promised while they were choosing, on its way to the people who carry it out; open ones first. */
export function Promises() {
  const { project } = useProject();
  const may = useMay();
  const usual = useDefaultSpace();
  const [adding, setAdding] = useState(false);
  const all = kept(project.promises).toSorted((a, b) => Number(Boolean(a.settled)) - Number(Boolean(b.settled)));
  const add = may("contribute", usual) && <Button onClick={() => setAdding(true)}>{says.add}</Button>;
  return (
    <Section title={says.title} says={says.says}>
      {all.length > 0 && (
        <ul className={styles["list"]}>
          {all.map((promise) => (
            <PromiseItem key={promise.id} promise={promise} />
          ))}
        </ul>
      )}
      {adding && <PromiseForm onDone={() => setAdding(false)} />}
      {!adding && all.length > 0 && add}
      {!adding && all.length === 0 && <Empty title={says.none} says={says.noneSays} action={add} />}
    </Section>
  );
}

function PromiseItem({ promise }: { readonly promise: Promised }) {
  const { you } = useProject();
  const nameOf = useNames();
  const send = useSend();
  const may = useMay();
  const [open, setOpen] = useState<"changing" | "settling">();
  const { id: promiseId, what, space, promisedById, dueOn, takenOn, settled } = promise;
  if (open === "changing") {
    return (
      <li>
        <PromiseForm promise={promise} onDone={() => setOpen(undefined)} />
      </li>
    );
  }
  const facts = [
    promisedById && says.said(nameOf(promisedById)),
    dueOn && says.dueOn(formatDay(dueOn)),
    settled ? [says.came[settled.came], settled.because].filter(Boolean).join(": ") : undefined,
    settled ? undefined : takenOn ? says.takenOn(nameOf(takenOn.by)) : says.nobody,
  ];
  const mayPlan = may("plan", space);
  const mayShape = promise.addedBy === you.personId || mayPlan;
  const mayLetGo = takenOn && (takenOn.by === you.personId || mayPlan);
  return (
    <li>
      <span className={styles["what"]}>{what}</span>
      <span className={styles["quiet"]}>{facts.filter(Boolean).join(" · ")}</span>
      <SettlePromise promise={promise} opened={open === "settling"} onClose={() => setOpen(undefined)} />
      <ThingActions
        thing={promise}
        called={what}
        onChange={mayShape && !settled ? () => setOpen("changing") : undefined}
        mayRemove={mayShape}
      >
        {!settled && !takenOn && may("contribute", space) && (
          <Button
            variant="light"
            size="compact-sm"
            aria-label={says.takeOnOf(what)}
            onClick={() => void send("takePromiseOn", { promiseId }, says.takenOn(nameOf(you.personId)))}
          >
            {says.takeOn}
          </Button>
        )}
        {!settled && mayLetGo && (
          <Button variant="subtle" size="compact-sm" onClick={() => void send("letPromiseGo", { promiseId })}>
            {says.letGo}
          </Button>
        )}
        {mayPlan && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={settled ? `${says.reopen}: ${what}` : says.settleOf(what)}
            onClick={() => (settled ? void send("reopenPromise", { promiseId }) : setOpen("settling"))}
          >
            {settled ? says.reopen : says.settle}
          </Button>
        )}
      </ThingActions>
    </li>
  );
}
