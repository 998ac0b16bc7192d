import { PersonId } from "@cairn/domain/kernel/ids.ts";
import { orderBetween } from "@cairn/domain/kernel/order.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Approval, Decision } from "@cairn/domain/project/decisions/decision.ts";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { useDraftFields } from "../../parts/draft-fields.ts";
import { NumberField } from "../../parts/number-field.tsx";
import { PersonChoice } from "../../parts/person-choice.tsx";
import { FieldRow, SheetForm } from "../../parts/sheet-form.tsx";
import { decisions as decisionsWords } from "../../words/en/decisions.ts";

const says = decisionsWords.approval;
const Fields = z.object({
  title: z.string().catch(""),
  approverId: PersonId.optional().catch(undefined),
  threshold: z.string().catch(""),
  leadDays: z.int().min(0).max(260).optional().catch(undefined),
});

/** A step of approval that is added at the end of the path, or changes to one. */
export function ApprovalForm(
  props: { readonly space: SpaceId; readonly onDone: () => void } & (
    | { readonly decision: Decision; readonly last: string | undefined; readonly approval?: never }
    | { readonly approval: Approval }
  ),
) {
  const send = useSend();
  const [approvalId] = useState(() => props.approval?.id ?? newId());
  const { fields, lay, drop } = useDraftFields("approval.new", (found) => Fields.parse(found), props.approval);
  const { title, approverId, leadDays } = fields;
  const close = (): void => {
    drop();
    props.onDone();
  };
  const submit = async (): Promise<void> => {
    if (leadDays === undefined) return;
    const threshold = fields.threshold.trim() || undefined;
    const answer = props.approval
      ? await send(
          "changeApproval",
          {
            approvalId,
            changes: { title, leadDays, approverId: approverId ?? null, threshold: threshold ?? null },
            from: { title: props.approval.title, threshold: props.approval.threshold ?? "" },
          },
          decisionsWords.changed,
        )
      : await send(
          "addApproval",
          {
            approvalId,
            decisionId: props.decision.id,
            title,
            leadDays,
            approverId,
            threshold,
            order: orderBetween(props.last, undefined),
          },
          says.added,
        );
    if (isCarried(answer)) close();
  };
  return (
    <SheetForm onSend={submit} onClose={close} ready={title.trim() !== "" && leadDays !== undefined}>
      <TextInput
        label={says.step}
        required
        autoFocus
        maxLength={200}
        value={title}
        onChange={({ currentTarget }) => lay({ title: currentTarget.value })}
      />
      <FieldRow>
        <NumberField label={says.lead} required value={leadDays} onChange={(days) => lay({ leadDays: days })} />
        <PersonChoice
          label={says.approver}
          value={approverId}
          space={props.space}
          clearable
          onChange={(now) => lay({ approverId: now })}
        />
      </FieldRow>
      <TextInput
        label={says.threshold}
        description={says.thresholdHint}
        maxLength={200}
        value={fields.threshold}
        onChange={({ currentTarget }) => lay({ threshold: currentTarget.value })}
      />
    </SheetForm>
  );
}
