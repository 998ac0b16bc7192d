import { Day } from "@cairn/domain/kernel/days.ts";
import { type PersonId, ThingId } from "@cairn/domain/kernel/ids.ts";
import { approvalsOf, saidBy } from "@cairn/domain/project/decisions/current.ts";
import { type Decision, Ending } from "@cairn/domain/project/decisions/decision.ts";
import { peopleHere } from "@cairn/domain/project/standing.ts";
import { NativeSelect, Radio, Textarea } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useNames, useProject, useSend } from "../../live/use-project.ts";
import { DayField } from "../../parts/day-field.tsx";
import { useDraftFields } from "../../parts/draft-fields.ts";
import { SheetForm } from "../../parts/sheet-form.tsx";
import { decisions as decisionsWords } from "../../words/en/decisions.ts";
import styles from "./decide.module.css";

const says = decisionsWords.record;
const text = z.string().catch("");
const Fields = z.object({
  ending: Ending.optional().catch(undefined),
  chosenId: ThingId.optional().catch(undefined),
  waitUntil: Day.optional().catch(undefined),
  reasons: text,
  waitFor: text,
  learnt: text,
  kept: text,
  reopenWhen: text,
});
type Fields = z.infer<typeof Fields>;

/** What each ending needs to be understood later. */
function isWhole({ ending, reasons, waitUntil, waitFor, reopenWhen }: Fields): boolean {
  if (!ending || reasons.trim() === "") return false;
  if (ending === "wait until") return waitUntil !== undefined || waitFor.trim() !== "";
  return ending !== "stop" || reopenWhen.trim() !== "";
}

/** How it is decided: one of four endings of equal weight, with the reasons and what would make us ask again. */
export function RecordForm(props: {
  readonly decision: Decision;
  readonly decides: PersonId;
  readonly onClose: () => void;
}) {
  const { decision, decides } = props;
  const { you } = useProject();
  const nameOf = useNames();
  const send = useSend();
  const [recordId] = useState(() => newId());
  const { fields, lay, drop } = useDraftFields(`decision.${decision.id}.record`, (found) => Fields.parse(found));
  const { ending } = fields;
  const close = (): void => {
    drop();
    props.onClose();
  };
  const submit = async (): Promise<void> => {
    if (!ending) return;
    const said = (field: "reopenWhen" | "learnt" | "kept" | "waitFor") => fields[field].trim() || undefined;
    const waits = ending === "wait until";
    const record = {
      ending,
      chosenId: fields.chosenId,
      reasons: fields.reasons,
      reopenWhen: said("reopenWhen"),
      learnt: said("learnt"),
      kept: said("kept"),
      waitUntil: waits ? fields.waitUntil : undefined,
      waitFor: waits ? said("waitFor") : undefined,
    };
    const answer = await send("recordDecision", { recordId, decisionId: decision.id, ...record }, says.done);
    if (isCarried(answer)) close();
  };
  const area = (field: "reasons" | "reopenWhen" | "learnt" | "kept" | "waitFor", hint?: string, required?: boolean) => (
    <Textarea
      label={says[field]}
      description={hint}
      required={required ?? false}
      autosize
      minRows={2}
      maxLength={field === "reopenWhen" || field === "waitFor" ? 1000 : 10_000}
      value={fields[field]}
      onChange={({ currentTarget }) => lay({ [field]: currentTarget.value })}
    />
  );
  const missing = useMissing(decision, ending);
  return (
    <SheetForm
      onSend={submit}
      onClose={close}
      ready={isWhole(fields) && missing.length === 0}
      {...(ending && { save: says.saves[ending] })}
    >
      {decides !== you.personId && <p>{says.inName(nameOf(decides))}</p>}
      <Radio.Group
        label={says.ending}
        value={ending ?? null}
        onChange={(value) => lay({ ending: Ending.parse(value) })}
      >
        <div className={styles["endings"]}>
          {Ending.options.map((value) => (
            <Radio key={value} value={value} label={says.endings[value]} />
          ))}
        </div>
      </Radio.Group>
      {missing.length > 0 && <p role="status">{says.missing(missing.map(nameOf))}</p>}
      <OpenApprovals decision={decision} />
      {ending === "wait until" && (
        <>
          <DayField label={says.waitUntil} value={fields.waitUntil} onChange={(waitUntil) => lay({ waitUntil })} />
          {area("waitFor")}
        </>
      )}
      <ChosenOption decision={decision} value={fields.chosenId} onChange={(chosenId) => lay({ chosenId })} />
      {area("reasons", says.reasonsHint, true)}
      {ending === "stop" && (
        <>
          {area("learnt")}
          {area("kept")}
        </>
      )}
      {area("reopenWhen", says.reopenHint, ending === "stop")}
    </SheetForm>
  );
}

/** Those without whom it cannot go on and who have not agreed. Waiting and stopping need nobody's agreement. */
function useMissing(decision: Decision, ending: Ending | undefined): readonly PersonId[] {
  const { project } = useProject();
  if (ending !== "go" && ending !== "go smaller") return [];
  const said = saidBy(project, decision);
  const here = new Set(peopleHere(project).map(({ id }) => id));
  return decision.mustAgree.filter((id) => here.has(id) && !said.get(id)?.agrees);
}

function OpenApprovals({ decision }: { readonly decision: Decision }) {
  const { project } = useProject();
  const open = approvalsOf(project, decision).filter(({ state }) => state === "not begun" || state === "under way");
  return open.length > 0 && <p className={styles["quiet"]}>{says.openApprovals(open.length)}</p>;
}

function ChosenOption(props: {
  readonly decision: Decision;
  readonly value: ThingId | undefined;
  readonly onChange: (optionId: ThingId | undefined) => void;
}) {
  const { project } = useProject();
  const options = props.decision.optionIds.flatMap((id) => project.options[id] ?? []);
  if (options.length === 0) return null;
  return (
    <NativeSelect
      label={says.chosen}
      value={props.value ?? ""}
      onChange={({ currentTarget }) => props.onChange(currentTarget.value || undefined)}
      data={[{ value: "", label: says.noOption }, ...options.map(({ id, title }) => ({ value: id, label: title }))]}
    />
  );
}
