import { lacking } from "@cairn/domain/project/risks/both-risks.ts";
import type { Risk } from "@cairn/domain/project/risks/risks.ts";
import { likelihoodOf } from "@cairn/domain/project/risks/scales.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useMay, useNames, useProject, useSend } from "../../live/use-project.ts";
import { InPlan } from "../../parts/in-plan.tsx";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { risks as risksWords } from "../../words/en/risks.ts";
import { EndRisk } from "./end-risk.tsx";
import { RiskForm } from "./risk-form.tsx";
import styles from "./risks.module.css";

const says = risksWords;

/** One risk: how likely, how hard, who answers for it, what is done, and what it still lacks. */
export function RiskItem({ risk }: { readonly risk: Risk }) {
  const { you } = useProject();
  const may = useMay();
  const send = useSend();
  const [open, setOpen] = useState<"changing" | "ending">();
  const { id: riskId, what, space, ownerId, ended } = risk;
  const mayPlan = may("plan", space);
  const mayShape = mayPlan || [risk.addedBy, ownerId].includes(you.personId);
  if (open === "changing") {
    return (
      <li>
        <RiskForm of={risk.of} risk={risk} onDone={() => setOpen(undefined)} />
      </li>
    );
  }
  return (
    <li id={risk.id}>
      <span className={styles["what"]}>{what}</span>
      <RiskFacts risk={risk} />
      <InPlan activityIds={risk.activityIds ?? []} />
      <EndRisk risk={risk} opened={open === "ending"} onClose={() => setOpen(undefined)} />
      <ThingActions
        thing={risk}
        called={what}
        onChange={mayShape && !ended ? () => setOpen("changing") : undefined}
        mayRemove={risk.addedBy === you.personId || mayPlan}
      >
        {mayPlan && !ended && <IntoPlan risk={risk} />}
        {mayShape && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={ended ? says.reopenOf(what) : says.endOf(what)}
            onClick={() => (ended ? void send("reopenRisk", { riskId }, says.reopened) : setOpen("ending"))}
          >
            {ended ? says.reopen : says.end}
          </Button>
        )}
      </ThingActions>
    </li>
  );
}

function RiskFacts({ risk }: { readonly risk: Risk }) {
  const nameOf = useNames();
  const { likelihood, impact, ownerId, answer, sign, ended } = risk;
  const rated = [
    likelihood !== undefined && says.isLikely(likelihoodOf(likelihood), likelihood),
    impact !== undefined && says.hits(impact),
  ].filter(Boolean);
  const lacks = ended ? [] : lacking(risk);
  return (
    <>
      {rated.length > 0 && <span className="figures">{rated.join(" · ")}</span>}
      {risk.because && <span className={styles["text"]}>{risk.because}</span>}
      {answer && <span className={styles["text"]}>{says.done(answer)}</span>}
      {sign && <span className={styles["text"]}>{says.seenBy(sign)}</span>}
      {ownerId && <span className={styles["quiet"]}>{says.owned(nameOf(ownerId))}</span>}
      {lacks.length > 0 && <span className={styles["lacks"]}>{lacks.map((it) => says.lacking[it]).join(" · ")}</span>}
      {ended && (
        <span className={styles["quiet"]}>{[says.endings[ended.how], ended.because].filter(Boolean).join(": ")}</span>
      )}
    </>
  );
}

/** What is done about a risk becomes an activity of the plan. */
function IntoPlan({ risk }: { readonly risk: Risk }) {
  const send = useSend();
  const { id: riskId, what, space, ownerId } = risk;
  const plan = async (): Promise<void> => {
    const activityId = newId();
    const added = await send("addActivity", {
      activityId,
      space,
      job: "readiness",
      title: says.activityTitle(what).slice(0, 200),
      because: says.activityBecause(what),
      carriedBy: "the customer alone",
      ...(ownerId && { ownerId }),
    });
    if (!isCarried(added)) return;
    const activityIds = [...(risk.activityIds ?? []), activityId];
    await send("changeRisk", { riskId, changes: { activityIds } }, says.inPlanDone);
  };

  return (
    <Button variant="subtle" size="compact-sm" aria-label={says.toPlanOf(what)} onClick={() => void plan()}>
      {says.toPlan}
    </Button>
  );
}
