import type { Day } from "@cairn/domain/kernel/days.ts";
import { Button, Checkbox, Stack } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useNames, useProject } from "../../../live/use-project.ts";
import { AskReason } from "../../../parts/ask-reason.tsx";
import { useDefaultSpace } from "../../../parts/audience.ts";
import { DayField } from "../../../parts/day-field.tsx";
import { PersonChoice } from "../../../parts/person-choice.tsx";
import { dates as datesWords } from "../../../words/en/dates.ts";
import { useSendSteps } from "../use-send-steps.ts";
import styles from "./dates.module.css";
import { datesOf } from "./go-by-dates.tsx";
import { stepsBecause, type Tried, useWays } from "./use-ways.ts";
import { giverOf, handedOver, type Occasion } from "./ways.ts";

/** The three ways side by side, with what is to be chosen in each. */
export function WayCards({ occasion }: { readonly occasion: Occasion }) {
  const { project, you } = useProject();
  const nameOf = useNames();
  const space = useDefaultSpace();
  const sendSteps = useSendSteps();
  const { ways, chosen, choose, waiting } = useWays(occasion);
  const text = datesWords.ways;
  const giver = giverOf(occasion);
  const choices: Readonly<Record<Tried["way"], { title: string; says: string; field: ReactNode }>> = {
    wait: {
      title: text.wait,
      says: text.waitSays[occasion.what],
      field: occasion.what !== "slips" && (
        <DayField label={text.until} value={chosen.until} onChange={(until) => until && choose({ until })} />
      ),
    },
    "hand over": {
      title: text.handOver,
      says: giver ? text.handOverSays(nameOf(giver), handedOver(occasion).length) : text.nobodyHas,
      field: giver && (
        <PersonChoice label={text.to} value={chosen.to} onChange={(to) => choose({ to })} space={space} clearable />
      ),
    },
    "leave out": {
      title: text.leaveOut,
      says: text.leaveOutSays,
      field: (
        <LeftOut occasion={occasion} value={chosen.activityIds} onChange={(activityIds) => choose({ activityIds })} />
      ),
    },
  };
  const take = (tried: Tried, because: string): void => {
    const steps = stepsBecause(project, occasion, chosen, tried.way, because);
    const { outcome, project: came } = tried;
    const dates = outcome && came ? datesOf(came, outcome, you.side === "customer", because) : [];
    void sendSteps([...steps, ...dates.map((it) => ["goByDates", it] as const)], text.taken);
  };
  return (
    <div className={styles["ways"]} aria-busy={waiting}>
      {ways.map((tried) => (
        <section key={tried.way} className={styles["way"]}>
          <h3>{choices[tried.way].title}</h3>
          <p>{choices[tried.way].says}</p>
          {choices[tried.way].field}
          <Comes tried={tried} />
          <Take tried={tried} title={choices[tried.way].title} onTake={(because) => take(tried, because)} />
        </section>
      ))}
    </div>
  );
}

/** What a way comes to: the day, what moves, and what it keeps. */
function Comes({ tried }: { readonly tried: Tried }) {
  const { project } = useProject();
  const { steps, outcome } = tried;
  const text = datesWords.ways;
  if (!steps) return <p>{text.noChoice}</p>;
  if (!tried.project) return <p>{text.refused}</p>;
  if (!outcome) return <p role="status">{datesWords.working}</p>;
  const { finish, promises } = outcome.forecast;
  return (
    <div className="figures">
      <p>
        <strong>{finish.p80 ? datesWords.done(finish.p80 as Day) : datesWords.endless}</strong>
      </p>
      <p>{text.moves(outcome.moved.length)}</p>
      {promises
        .filter(({ kept }) => kept.share < 0.95)
        .slice(0, 3)
        .map(({ id, kept }) => (
          <p key={id}>{text.keeps(project.activities[id]?.title ?? "", kept.share)}</p>
        ))}
      {outcome.schedule.conflicts.some(({ code }) => code === "no_place" || code === "no_place_found") && (
        <p>{text.impossible}</p>
      )}
    </div>
  );
}

function Take(props: { readonly tried: Tried; readonly title: string; readonly onTake: (because: string) => void }) {
  const { tried, title } = props;
  const [asking, setAsking] = useState(false);
  const text = datesWords.ways;
  return (
    <>
      <Button
        variant="default"
        disabled={!tried.outcome}
        onClick={() => setAsking(true)}
        aria-label={`${title}: ${text.take}`}
      >
        {text.take}
      </Button>
      <AskReason
        opened={asking}
        onClose={() => setAsking(false)}
        title={text.sheet(title)}
        says={text.sheetSays(tried.steps?.length ?? 0)}
        label={text.why}
        submit={text.sheet(title)}
        onSubmit={props.onTake}
      />
    </>
  );
}

function LeftOut(props: {
  readonly occasion: Occasion;
  readonly value: readonly string[];
  readonly onChange: (activityIds: readonly string[]) => void;
}) {
  const { value, onChange } = props;
  return (
    <Checkbox.Group label={datesWords.ways.leaveOut} value={[...value]} onChange={onChange}>
      <Stack gap="xs">
        {props.occasion.theirs.slice(0, 12).map(({ id, title }) => (
          <Checkbox key={id} value={id} label={title} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
