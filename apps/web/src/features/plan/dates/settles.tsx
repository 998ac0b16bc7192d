import type { Plan } from "@cairn/schedule/plan/plan.ts";
import { useMemo, useState } from "react";
import { useProject } from "../../../live/use-project.ts";
import type { Outlook } from "../../../parts/dates/outlook.ts";
import { useAnswer } from "../../../parts/dates/use-dates.ts";
import { Fold } from "../../../ui/fold.tsx";
import { dates as datesWords } from "../../../words/en/dates.ts";

const shown = 5;

/** What it would be worth to settle an activity early; played only when somebody asks. */
export function Settles(props: { readonly plan: Plan; readonly schedule: Outlook["schedule"] }) {
  const { plan, schedule } = props;
  const [asked, setAsked] = useState(false);
  return (
    <Fold title={datesWords.settles.ask} onOpen={() => setAsked(true)}>
      {asked && <Worth plan={plan} schedule={schedule} />}
    </Fold>
  );
}

function Worth({ plan, schedule }: { readonly plan: Plan; readonly schedule: Outlook["schedule"] }) {
  const { project } = useProject();
  const text = datesWords.settles;
  const question = useMemo(() => ({ ask: "what settles" as const, plan, schedule }), [plan, schedule]);
  const { answer, waiting } = useAnswer(question);
  const titleOf = (id: string): string => project.activities[id]?.title ?? "";
  const worth = (answer ?? []).filter(({ halfDaysAtP80 }) => halfDaysAtP80 >= 2).slice(0, shown);
  if (!answer) return <p role="status">{text.working}</p>;
  return (
    <div aria-busy={waiting}>
      <p>{text.says}</p>
      {worth.length === 0 && <p>{text.nothing}</p>}
      <ol className="figures">
        {worth.map(({ activityId, halfDaysAtP80, promises }) => {
          const [most] = promises.toSorted((a, b) => b.gain - a.gain);
          return (
            <li key={activityId}>
              {text.row(titleOf(activityId), Math.floor(halfDaysAtP80 / 2))}
              {most && most.gain >= 0.05 && ` ${text.promise(Math.round(100 * most.gain), titleOf(most.id))}`}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
