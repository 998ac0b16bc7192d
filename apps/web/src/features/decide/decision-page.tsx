import { unlessRemoved } from "@cairn/domain/kernel/area.ts";
import { recordOf } from "@cairn/domain/project/decisions/current.ts";
import type { Decision } from "@cairn/domain/project/decisions/decision.ts";
import { whyUndecided } from "@cairn/domain/project/decisions/undecided.ts";
import { Button } from "@mantine/core";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { isCarried } from "../../live/answer.ts";
import { useMay, useNames, useProject, useSend } from "../../live/use-project.ts";
import { Talk } from "../../parts/talk.tsx";
import { WhyUndecided } from "../../parts/undecided-item.tsx";
import { WhoSees } from "../../parts/who-sees.tsx";
import { Page, Section } from "../../ui/page.tsx";
import { decisions as decisionsWords } from "../../words/en/decisions.ts";
import { undecided as undecidedWords } from "../../words/en/undecided.ts";
import { today } from "../../words/format.ts";
import { Agreements } from "./agreements.tsx";
import { ApprovalPathPart } from "./approval-path.tsx";
import { AtStake } from "./at-stake.tsx";
import styles from "./decide.module.css";
import { Dissents } from "./dissents.tsx";
import { HowDecided } from "./how-decided.tsx";
import { Parts } from "./parts-in-it.tsx";
import { QualityPart } from "./quality.tsx";
import { EarlierRecords, RecordPart } from "./record.tsx";
import { TakeIt } from "./take-it.tsx";

const says = decisionsWords;

/** One decision, at an address of its own. */
export function DecisionPage() {
  const { decisionId } = useParams({ from: "/projects/$projectId/decide/decisions/$decisionId" });
  const { project, projectId } = useProject();
  const decision = unlessRemoved(project.decisions[decisionId]);
  if (decision) return <Whole key={decisionId} decision={decision} />;
  return (
    <Page title={says.notHere}>
      <Link to="/projects/$projectId/decide" params={{ projectId }}>
        {says.all}
      </Link>
    </Page>
  );
}

function Whole({ decision }: { readonly decision: Decision }) {
  const { project, you } = useProject();
  const nameOf = useNames();
  const may = useMay();
  const record = recordOf(project, decision);
  const why = whyUndecided(project, decision, today());
  const ours = you.side === "customer";
  const mayEdit = may("plan", decision.space) && !record;
  return (
    <Page
      title={decision.title}
      says={!record && undecidedWords.whoAndWhen(nameOf(decision.decides), decision.decideBy)}
      actions={<WhoSees thing={decision} />}
    >
      {record && <RecordPart decision={decision} record={record} />}
      {ours && record && <Dissents decision={decision} />}
      {ours && why.length > 0 && (
        <Section title={says.isUndecided}>
          <WhyUndecided why={why} />
          {!record && <TakeIt decision={decision} />}
        </Section>
      )}
      {ours && <Agreements decision={decision} />}
      <Parts decision={decision} mayEdit={mayEdit} />
      <HowDecided decision={decision} mayEdit={mayEdit} />
      <AtStake decision={decision} mayEdit={mayEdit} />
      <ApprovalPathPart decision={decision} decided={record !== undefined} />
      {ours && <QualityPart decision={decision} decided={record !== undefined} />}
      {ours && !record && <Dissents decision={decision} />}
      <EarlierRecords decision={decision} />
      <Section title={says.talk}>
        <Talk on={decision} />
      </Section>
      {may("plan", decision.space) && <TakeAway decision={decision} />}
    </Page>
  );
}

function TakeAway({ decision }: { readonly decision: Decision }) {
  const { projectId } = useProject();
  const send = useSend();
  const navigate = useNavigate();
  const remove = async (): Promise<void> => {
    const answer = await send("remove", { id: decision.id }, says.removed);
    if (isCarried(answer)) void navigate({ to: "/projects/$projectId/decide", params: { projectId } });
  };
  return (
    <Button className={styles["apart"] ?? ""} variant="default" size="compact-md" onClick={() => void remove()}>
      {says.remove}
    </Button>
  );
}
