import { Day } from "@cairn/domain/kernel/days.ts";
import { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useProject, useSend } from "../../live/use-project.ts";
import { DayField } from "../../parts/day-field.tsx";
import { useDraftFields } from "../../parts/draft-fields.ts";
import { PersonChoice } from "../../parts/person-choice.tsx";
import { FieldRow, SheetForm } from "../../parts/sheet-form.tsx";
import { decisions as decisionsWords } from "../../words/en/decisions.ts";

const says = decisionsWords;
const Fields = z.object({
  title: z.string().catch(""),
  decides: PersonId.optional().catch(undefined),
  decideBy: Day.optional().catch(undefined),
});

/** A question that is to be decided, kept in this browser while it is written. The rest is said on its own page. */
export function DecisionForm({ onClose }: { readonly onClose: () => void }) {
  const { projectId } = useProject();
  const send = useSend();
  const navigate = useNavigate();
  const [space, setSpace] = useState<SpaceId>("ours");
  const [decisionId] = useState(() => newId());
  const { fields, lay, drop } = useDraftFields("decision.new", (found) => Fields.parse(found));
  const close = (): void => {
    drop();
    onClose();
  };
  const submit = async (): Promise<void> => {
    const answer = await send("openDecision", { decisionId, space, ...fields }, says.opened);
    if (!isCarried(answer)) return;
    close();
    void navigate({ to: "/projects/$projectId/decide/decisions/$decisionId", params: { projectId, decisionId } });
  };
  return (
    <SheetForm
      onSend={submit}
      onClose={close}
      ready={fields.title.trim() !== ""}
      audience={{ space, onChange: setSpace }}
      save={says.put}
    >
      <TextInput
        label={says.question}
        description={says.questionHint}
        required
        autoFocus
        maxLength={200}
        value={fields.title}
        onChange={({ currentTarget }) => lay({ title: currentTarget.value })}
      />
      <FieldRow>
        <PersonChoice
          label={says.decider}
          value={fields.decides}
          space={space}
          clearable
          onChange={(decides) => lay({ decides })}
        />
        <DayField label={says.decideBy} value={fields.decideBy} onChange={(decideBy) => lay({ decideBy })} />
      </FieldRow>
    </SheetForm>
  );
}
