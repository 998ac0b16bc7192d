import { compare } from "@cairn/domain/kernel/order.ts";
import { isPartOf } from "@cairn/domain/project/options/comparison.ts";
import type { Unknown } from "@cairn/domain/project/options/options.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useMay, useNames, useProject, useSend } from "../../live/use-project.ts";
import { AskReason } from "../../parts/ask-reason.tsx";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { Empty, Section } from "../../ui/page.tsx";
import { options as optionsWords } from "../../words/en/options.ts";
import { ago, joinNames } from "../../words/format.ts";
import styles from "./options.module.css";
import { UnknownForm } from "./unknown-form.tsx";
import { useComparison } from "./use-comparison.ts";
import { useMakeActivity } from "./use-make-activity.ts";

const says = optionsWords.unknowns;

/** What we do not know and what it would change, open ones first. */
export function Unknowns() {
  const { project } = useProject();
  const { space } = useComparison();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const all = kept(project.unknowns)
    .filter((it) => isPartOf(space, it))
    .toSorted((a, b) => Number(a.result !== undefined) - Number(b.result !== undefined) || compare(a.id, b.id));
  const add = may("contribute", space) && !adding && (
    <Button variant="default" onClick={() => setAdding(true)}>
      {says.add}
    </Button>
  );
  return (
    <Section title={says.title} says={says.says} actions={all.length > 0 && add}>
      {adding && <UnknownForm onDone={() => setAdding(false)} />}
      {all.length === 0 && !adding && <Empty title={says.none} says={says.noneSays} action={add} />}
      {all.length > 0 && (
        <ul className={styles["list"]}>
          {all.map((unknown) => (
            <UnknownItem key={unknown.id} unknown={unknown} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function UnknownItem({ unknown }: { readonly unknown: Unknown }) {
  const { project, you } = useProject();
  const nameOf = useNames();
  const may = useMay();
  const [changing, setChanging] = useState(false);
  const { what, optionIds, test, result, space, addedBy } = unknown;
  const mayChange = may("plan", space) || (may("contribute", space) && addedBy === you.personId);
  const titles = optionIds.flatMap((id) => project.options[id]?.title ?? []);
  if (changing) {
    return (
      <li>
        <UnknownForm unknown={unknown} onDone={() => setChanging(false)} />
      </li>
    );
  }
  return (
    <li id={unknown.id}>
      <span className={styles["what"]}>{what}</span>
      <span className={styles["quiet"]}>
        {titles.length > 0 ? says.changes(joinNames(titles.map((title) => `“${title}”`))) : says.changesNothing}
      </span>
      {result ? (
        <span className={styles["text"]}>
          {says.cameOut(result.text)}{" "}
          <span className={styles["quiet"]}>({says.by(nameOf(result.by), ago(result.at))})</span>
        </span>
      ) : (
        <span className={test ? styles["text"] : styles["waiting"]}>{test ? says.byTest(test) : says.noTest}</span>
      )}
      <ItsActivity unknown={unknown} />
      <ThingActions
        thing={unknown}
        called={what}
        onChange={mayChange ? () => setChanging(true) : undefined}
        mayRemove={mayChange}
        removed={says.removed}
      >
        {may("contribute", space) && (result ? <Reopen unknown={unknown} /> : <Settle unknown={unknown} />)}
      </ThingActions>
    </li>
  );
}

/** The activity that finds it out, or the way to make one. */
function ItsActivity({ unknown }: { readonly unknown: Unknown }) {
  const { project, projectId } = useProject();
  const may = useMay();
  const make = useMakeActivity();
  const { activityId, what, space, result } = unknown;
  const activity = activityId === undefined ? undefined : project.activities[activityId];
  if (activityId !== undefined && (!activity || activity.removed)) return <span>{says.gone}</span>;
  if (activity) {
    return (
      <span>
        {says.inPlan}{" "}
        <Link to="/projects/$projectId/plan" params={{ projectId }} search={{ activity: activity.id }}>
          {activity.title}
        </Link>
      </span>
    );
  }
  if (result || !may("contribute", space)) return null;
  return (
    <div>
      <Button
        variant="light"
        size="compact-sm"
        aria-label={says.makeActivityOf(what)}
        onClick={() => void make(unknown)}
      >
        {says.makeActivity}
      </Button>
    </div>
  );
}

function Settle({ unknown: { id: unknownId, what } }: { readonly unknown: Unknown }) {
  const send = useSend();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="subtle" size="compact-sm" aria-label={says.settleOf(what)} onClick={() => setOpened(true)}>
        {says.settle}
      </Button>
      <AskReason
        opened={opened}
        onClose={() => setOpened(false)}
        title={says.settleOf(what)}
        label={says.result}
        submit={says.settle}
        onSubmit={(result) => void send("settleUnknown", { unknownId, result, from: "" }, says.settled)}
      />
    </>
  );
}

function Reopen({ unknown: { id: unknownId, what, result, space } }: { readonly unknown: Unknown }) {
  const { you } = useProject();
  const may = useMay();
  const send = useSend();
  if (result?.by !== you.personId && !may("plan", space)) return null;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={says.reopenOf(what)}
      onClick={() => void send("reopenUnknown", { unknownId }, says.reopened)}
    >
      {says.reopen}
    </Button>
  );
}
