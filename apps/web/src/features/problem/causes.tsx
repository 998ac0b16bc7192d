import { type Cause, CauseFields, type Doubt } from "@cairn/domain/project/problem/causes.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { useDraftFields } from "../../parts/draft-fields.ts";
import { FieldRow, SheetForm } from "../../parts/sheet-form.tsx";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { Empty, Section } from "../../ui/page.tsx";
import { problem as problemWords } from "../../words/en/problem.ts";
import { DoubtItem, DoubtWriter } from "./doubts.tsx";
import styles from "./problem.module.css";

const says = problemWords.causes;
const { kind: Kind, explains: Explains } = CauseFields.shape;
const shares = Explains.unwrap().options;
const Fields = z.object({
  what: z.string().catch(""),
  kind: Kind.catch("cause"),
  explains: Explains.catch(undefined),
});

/** What brings the problem about, parted from what only shows it; the strongest first, each with the doubts about it. */
export function Causes() {
  const { project } = useProject();
  const [adding, setAdding] = useState(false);
  const usual = useDefaultSpace();
  const may = useMay();
  const all = kept(project.causes).toSorted((a, b) => turnOf(a) - turnOf(b));
  const doubts = Map.groupBy(kept(project.doubts), ({ causeId }) => causeId);
  const add = may("contribute", usual) && <Button onClick={() => setAdding(true)}>{says.add}</Button>;
  return (
    <Section title={says.title} says={says.says}>
      {all.length > 0 && (
        <ul className={styles["impacts"]}>
          {all.map((cause) => (
            <CauseItem key={cause.id} cause={cause} doubts={doubts.get(cause.id) ?? []} />
          ))}
        </ul>
      )}
      {adding && <CauseForm onDone={() => setAdding(false)} />}
      {!adding && all.length > 0 && add}
      {!adding && all.length === 0 && <Empty title={says.none} says={says.noneSays} action={add} />}
    </Section>
  );
}

function turnOf({ kind, explains }: Cause): number {
  if (kind === "symptom") return shares.length + 1;
  return explains ? shares.indexOf(explains) : shares.length;
}

function CauseItem({ cause, doubts }: { readonly cause: Cause; readonly doubts: readonly Doubt[] }) {
  const { you } = useProject();
  const may = useMay();
  const [open, setOpen] = useState<"changing" | "doubting">();
  const mayShape = cause.addedBy === you.personId || may("plan", cause.space);
  if (open === "changing") {
    return (
      <li>
        <CauseForm cause={cause} onDone={() => setOpen(undefined)} />
      </li>
    );
  }
  return (
    <li>
      <span className={styles["what"]}>{cause.what}</span>
      <span className={styles["quiet"]}>
        {[says.kinds[cause.kind], cause.explains && says.explains[cause.explains]].filter(Boolean).join(" · ")}
      </span>
      {doubts.length > 0 && (
        <ul className={styles["doubts"]}>
          {doubts.map((doubt) => (
            <DoubtItem key={doubt.id} doubt={doubt} />
          ))}
        </ul>
      )}
      {open === "doubting" && <DoubtWriter cause={cause} onDone={() => setOpen(undefined)} />}
      <ThingActions
        thing={cause}
        called={cause.what}
        onChange={mayShape ? () => setOpen("changing") : undefined}
        mayRemove={mayShape}
      >
        {may("contribute", cause.space) && open === undefined && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={says.doubtAbout(cause.what)}
            onClick={() => setOpen("doubting")}
          >
            {says.doubt}
          </Button>
        )}
      </ThingActions>
    </li>
  );
}

function CauseForm(props: { readonly cause?: Cause; readonly onDone: () => void }) {
  const send = useSend();
  const usual = useDefaultSpace();
  const [space, setSpace] = useState(usual);
  const [causeId] = useState(() => props.cause?.id ?? newId());
  const { fields, lay, drop } = useDraftFields("cause.new", (found) => Fields.parse(found), props.cause);
  const close = (): void => {
    drop();
    props.onDone();
  };
  const submit = async (): Promise<void> => {
    const answer = props.cause
      ? await send("changeCause", { causeId, changes: fields, from: { what: props.cause.what } }, says.changed)
      : await send("addCause", { causeId, space, ...fields }, says.added);
    if (isCarried(answer)) close();
  };
  return (
    <SheetForm
      onSend={submit}
      onClose={close}
      ready={fields.what.trim() !== ""}
      audience={props.cause ? undefined : { space, onChange: setSpace }}
    >
      <TextInput
        label={says.what}
        required
        autoFocus
        maxLength={200}
        value={fields.what}
        onChange={({ currentTarget }) => lay({ what: currentTarget.value })}
      />
      <FieldRow>
        <NativeSelect
          label={says.kind}
          value={fields.kind}
          onChange={({ currentTarget }) => lay({ kind: Kind.parse(currentTarget.value) })}
          data={Kind.options.map((value) => ({ value, label: says.kinds[value] }))}
        />
        <NativeSelect
          label={says.howMuch}
          value={fields.explains ?? ""}
          onChange={({ currentTarget }) => lay({ explains: Explains.parse(currentTarget.value || undefined) })}
          data={[
            { value: "", label: says.unknown },
            ...shares.map((value) => ({ value, label: says.explains[value] })),
          ]}
        />
      </FieldRow>
    </SheetForm>
  );
}
