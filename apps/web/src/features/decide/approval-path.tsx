import { orderBetween } from "@cairn/domain/kernel/order.ts";
import { customersOwnFor } from "@cairn/domain/kernel/space.ts";
import { approvalsOf } from "@cairn/domain/project/decisions/current.ts";
import {
  type Approval,
  type ApprovalChanges,
  ApprovalState,
  type Decision,
} from "@cairn/domain/project/decisions/decision.ts";
import { type ApprovalPath, approvalPath, type PlannedApproval } from "@cairn/domain/project/decisions/path.ts";
import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useMay, useNames, useProject, useSend } from "../../live/use-project.ts";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { Empty, Section } from "../../ui/page.tsx";
import { decide as decideWords } from "../../words/en/decide.ts";
import { decisions as decisionsWords } from "../../words/en/decisions.ts";
import { formatDay, today } from "../../words/format.ts";
import { ApprovalForm } from "./approval-form.tsx";
import styles from "./decide.module.css";

const says = decisionsWords.approval;

/** The way to approval, step by step, planned backwards from the day to decide by. */
export function ApprovalPathPart({ decision, decided }: { readonly decision: Decision; readonly decided: boolean }) {
  const { project, you } = useProject();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const approvals = approvalsOf(project, decision);
  const path = approvalPath(decision, approvals, today());
  const space = customersOwnFor(decision.space);
  const mayPlan = you.side === "customer" && may("plan", space);
  const add = mayPlan && (
    <Button variant={approvals.length > 0 ? "default" : "filled"} onClick={() => setAdding(true)}>
      {says.add}
    </Button>
  );
  if (approvals.length === 0 && (decided || !mayPlan)) return null;
  return (
    <Section title={says.title} says={says.says}>
      <PathInWords decision={decision} path={path} />
      <ol className={styles["steps"]}>
        {path.steps.map((step, index) => (
          <Step key={step.approval.id} step={step} row={approvals} index={index} mayPlan={mayPlan} />
        ))}
      </ol>
      {adding && (
        <ApprovalForm
          space={space}
          decision={decision}
          last={approvals.at(-1)?.order}
          onDone={() => setAdding(false)}
        />
      )}
      {!adding && approvals.length > 0 && add}
      {!adding && approvals.length === 0 && <Empty title={says.none} says={says.noneSays} action={add} />}
    </Section>
  );
}

/** What must begin next, and whether all of it can be approved in time. */
function PathInWords({ decision, path }: { readonly decision: Decision; readonly path: ApprovalPath }) {
  const { decideBy } = decision;
  const next = path.steps.find(({ approval, begin, late }) => approval.state === "not begun" && begin && !late);
  return (
    <>
      {decideBy && next?.begin && (
        <p>{says.mustBegin(formatDay(decideBy), next.approval.title, formatDay(next.begin))}</p>
      )}
      {path.earliest && (
        <p className={decideBy && path.earliest > decideBy ? styles["late"] : undefined}>
          {decideBy && path.earliest > decideBy
            ? says.tooLate(formatDay(path.earliest))
            : says.inTime(formatDay(path.earliest))}
        </p>
      )}
    </>
  );
}

function Step(props: {
  readonly step: PlannedApproval;
  readonly row: readonly Approval[];
  readonly index: number;
  readonly mayPlan: boolean;
}) {
  const { approval, open, begin, late } = props.step;
  const { you } = useProject();
  const nameOf = useNames();
  const [changing, setChanging] = useState(false);
  if (changing) {
    return (
      <li>
        <ApprovalForm space={approval.space} approval={approval} onDone={() => setChanging(false)} />
      </li>
    );
  }
  const { title, approverId, threshold, leadDays, state, note } = approval;
  const facts = [
    nameOf(approverId),
    threshold && says.needed(threshold),
    open && says.takes(leadDays),
    !props.mayPlan && decideWords.approvalStates[state],
    note,
  ];
  return (
    <li>
      <span className={styles["title"]}>{title}</span>
      {begin && state === "not begun" && (
        <span className={late ? styles["late"] : undefined}>
          {late ? says.late(formatDay(begin)) : says.askBy(formatDay(begin))}
        </span>
      )}
      <span className={styles["quiet"]}>{facts.filter(Boolean).join(" · ")}</span>
      {(props.mayPlan || approverId === you.personId) && <StateChoice approval={approval} />}
      <ThingActions
        thing={approval}
        called={title}
        onChange={props.mayPlan ? () => setChanging(true) : undefined}
        mayRemove={props.mayPlan}
      >
        {props.mayPlan && <Moves row={props.row} index={props.index} />}
      </ThingActions>
    </li>
  );
}

function StateChoice({ approval }: { readonly approval: Approval }) {
  const send = useSend();
  return (
    <NativeSelect
      className={styles["state"] ?? ""}
      aria-label={says.state(approval.title)}
      value={approval.state}
      data={ApprovalState.options.map((value) => ({ value, label: decideWords.approvalStates[value] }))}
      onChange={({ currentTarget }) =>
        void send(
          "markApproval",
          { approvalId: approval.id, state: ApprovalState.parse(currentTarget.value), note: approval.note },
          says.marked,
        )
      }
    />
  );
}

/** One place up or down in the path. */
function Moves({ row, index }: { readonly row: readonly Approval[]; readonly index: number }) {
  const send = useSend();
  const approval = row[index];
  if (!approval) return null;
  const move = (before: Approval | undefined, after: Approval | undefined): void => {
    const changes: ApprovalChanges = { order: orderBetween(before?.order, after?.order) };
    void send("changeApproval", { approvalId: approval.id, changes }, decisionsWords.changed);
  };
  return (
    <>
      {index > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={says.earlier(approval.title)}
          onClick={() => move(row[index - 2], row[index - 1])}
        >
          {says.up}
        </Button>
      )}
      {index < row.length - 1 && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={says.later(approval.title)}
          onClick={() => move(row[index + 1], row[index + 2])}
        >
          {says.down}
        </Button>
      )}
    </>
  );
}
