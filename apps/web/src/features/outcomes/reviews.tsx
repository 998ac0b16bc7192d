import { Day } from "@cairn/domain/kernel/days.ts";
import { compare } from "@cairn/domain/kernel/order.ts";
import { ReviewEnding } from "@cairn/domain/project/outcomes/reviews.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { isCarried } from "../../live/answer.ts";
import { useMay, useNames, useProject, useSend } from "../../live/use-project.ts";
import { useDefaultSpace } from "../../parts/audience.ts";
import { DayField } from "../../parts/day-field.tsx";
import { useDraftFields } from "../../parts/draft-fields.ts";
import { FieldRow, SheetForm } from "../../parts/sheet-form.tsx";
import { ThingActions } from "../../parts/thing-actions.tsx";
import { Empty, Section } from "../../ui/page.tsx";
import { outcomes as outcomesWords } from "../../words/en/outcomes.ts";
import { formatDay, today } from "../../words/format.ts";
import styles from "./outcomes.module.css";

const says = outcomesWords.reviews;

/** Looks at the value, the latest first. */
export function Reviews() {
  const { project } = useProject();
  const may = useMay();
  const nameOf = useNames();
  const usual = useDefaultSpace();
  const [adding, setAdding] = useState(false);
  const all = kept(project.reviews).toSorted((a, b) => compare(b.day, a.day) || compare(b.id, a.id));
  const add = may("plan", usual) && <Button onClick={() => setAdding(true)}>{says.add}</Button>;
  return (
    <Section title={says.title} says={says.says}>
      {all.length > 0 && (
        <ul className={styles["list"]}>
          {all.map((review) => (
            <li key={review.id}>
              <span className={styles["what"]}>{says.endings[review.ending]}</span>
              <span className={styles["text"]}>{review.because}</span>
              <span className={styles["quiet"]}>{`${nameOf(review.addedBy)}, ${formatDay(review.day)}`}</span>
              <ThingActions
                thing={review}
                called={`${says.endings[review.ending]}, ${formatDay(review.day)}`}
                mayRemove={may("plan", review.space)}
              />
            </li>
          ))}
        </ul>
      )}
      {adding && <ReviewForm onDone={() => setAdding(false)} />}
      {!adding && all.length > 0 && add}
      {!adding && all.length === 0 && <Empty title={says.none} says={says.noneSays} action={add} />}
    </Section>
  );
}

const Fields = z.object({
  day: Day.optional().catch(undefined),
  ending: ReviewEnding.catch("keep as it is"),
  because: z.string().catch(""),
});

function ReviewForm(props: { readonly onDone: () => void }) {
  const send = useSend();
  const usual = useDefaultSpace();
  const [space, setSpace] = useState(usual);
  const [reviewId] = useState(() => newId());
  const { fields, lay, drop } = useDraftFields("review.new", (found) => Fields.parse({ day: today(), ...found }));
  const { day, ending, because } = fields;
  const close = (): void => {
    drop();
    props.onDone();
  };
  const submit = async (): Promise<void> => {
    if (!day) return;
    const answer = await send("reviewValue", { reviewId, space, day, ending, because }, says.added);
    if (isCarried(answer)) close();
  };
  return (
    <SheetForm
      onSend={submit}
      onClose={close}
      ready={day !== undefined && because.trim() !== ""}
      audience={{ space, onChange: setSpace }}
    >
      <FieldRow>
        <NativeSelect
          label={says.ending}
          value={ending}
          onChange={({ currentTarget }) => lay({ ending: ReviewEnding.parse(currentTarget.value) })}
          data={ReviewEnding.options.map((value) => ({ value, label: says.endings[value] }))}
        />
        <DayField label={says.day} required value={day} latest={today()} onChange={(now) => lay({ day: now })} />
      </FieldRow>
      <Textarea
        label={says.because}
        required
        autosize
        minRows={2}
        maxLength={1000}
        value={because}
        onChange={({ currentTarget }) => lay({ because: currentTarget.value })}
      />
    </SheetForm>
  );
}
