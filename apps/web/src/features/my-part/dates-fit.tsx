import { customersOwnFor } from "@cairn/domain/kernel/space.ts";
import type { PlannedDates } from "@cairn/domain/project/dates/dates.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { Button, Group } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { newId } from "../../api/new-id.ts";
import { useProject, useSend } from "../../live/use-project.ts";
import { Section } from "../../ui/page.tsx";
import { datesFit as text } from "../../words/en/dates-fit.ts";
import styles from "./my-part.module.css";

/** Comes when it is asked for: most dates fit. */
const OtherDays = lazy(() => import("./other-days.tsx").then(({ OtherDays: sheet }) => ({ default: sheet })));

type Asked = readonly (readonly [Activity, PlannedDates])[];

/** The dates the plan goes by for what the reader does: one answer each, and nothing moves by itself. */
export function DatesFit({ asked }: { readonly asked: Asked }) {
  const { you } = useProject();
  const send = useSend();
  const [other, setOther] = useState<Asked[number]>();
  if (asked.length === 0) return null;
  const answer = (
    [activity, { from, to }]: Asked[number],
    said: { fits: boolean; wish?: object; because?: string | undefined },
  ) =>
    void send(
      "answerDates",
      {
        answerId: newId(),
        space: you.side === "customer" ? customersOwnFor(activity.space) : activity.space,
        activityId: activity.id,
        from,
        to,
        ...said,
      },
      text.said,
    );
  return (
    <Section title={text.title} says={text.says}>
      <ul className={styles["then"]}>
        {asked.map((it) => {
          const [{ id, title }, { from, to }] = it;
          return (
            <li key={id}>
              <span>{title}</span>
              <div className={`figures ${styles["quiet"]}`}>{text.dates(from, to)}</div>
              <Group gap="xs">
                <Button aria-label={text.yesTo(title)} onClick={() => answer(it, { fits: true })}>
                  {text.yes}
                </Button>
                <Button variant="default" aria-label={text.noTo(title)} onClick={() => setOther(it)}>
                  {text.no}
                </Button>
              </Group>
            </li>
          );
        })}
      </ul>
      {other && (
        <Suspense>
          <OtherDays
            title={other[0].title}
            onClose={() => setOther(undefined)}
            onSay={(wish, because) => {
              answer(other, { fits: false, wish, because });
              setOther(undefined);
            }}
          />
        </Suspense>
      )}
    </Section>
  );
}
