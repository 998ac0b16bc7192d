import type { Day } from "@cairn/domain/kernel/days.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { customersOwnFor, isShared, sellerOf } from "@cairn/domain/kernel/space.ts";
import type { PlannedDates } from "@cairn/domain/project/dates/dates.ts";
import { baselinesOf, knownDates, laidTogether } from "@cairn/domain/project/dates/known.ts";
import type { InputOf, Project } from "@cairn/domain/project/project.ts";
import { isOpen } from "@cairn/domain/project/standing.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../../api/new-id.ts";
import { useMay, useProject } from "../../../live/use-project.ts";
import { AskReason } from "../../../parts/ask-reason.tsx";
import type { Outlook } from "../../../parts/dates/outlook.ts";
import { Fold } from "../../../ui/fold.tsx";
import { dates as datesWords } from "../../../words/en/dates.ts";
import { useSendAll } from "../use-send-all.ts";

/** The dates a schedule gives what is open, as the plan would go by them: for each audience its own. */
export function datesOf(
  project: Project,
  { schedule, forecast }: Outlook,
  asCustomer: boolean,
  because: string,
): readonly InputOf<"goByDates">[] {
  const bySpace = new Map<SpaceId, PlannedDates[]>();
  for (const { id, from, to } of schedule.activities) {
    const activity = project.activities[id];
    if (!activity || !isOpen(activity) || !from || !to) continue;
    const space = asCustomer ? customersOwnFor(activity.space) : activity.space;
    bySpace.set(space, [...(bySpace.get(space) ?? []), { activityId: id, from: from as Day, to: to as Day }]);
  }
  const { p50, p80 } = forecast.finish;
  const said = { because: because || undefined, p50: p50 as Day | undefined, p80: p80 as Day | undefined };
  return [...bySpace].map(([space, dates]) => ({ baselineId: newId(), space, ...said, dates }));
}

/** From now on the plan goes by these dates; asks why, since everybody reads it. */
export function GoByDates({ outlook }: { readonly outlook: Outlook }) {
  const { project, you } = useProject();
  const sendAll = useSendAll();
  const [asking, setAsking] = useState(false);
  const text = datesWords.moved;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{text.go}</Button>
      <AskReason
        opened={asking}
        onClose={() => setAsking(false)}
        title={text.sheet}
        says={text.sheetSays}
        label={text.why}
        submit={text.sheet}
        optional
        onSubmit={(because) =>
          void sendAll("goByDates", datesOf(project, outlook, you.side === "customer", because), text.gone)
        }
      />
    </>
  );
}

/** What each guest was told, beside the dates the plan goes by now: telling them is a step of its own. */
export function ToldOutside() {
  const { project } = useProject();
  const may = useMay();
  const sendAll = useSendAll();
  const text = datesWords.told;
  const known = knownDates({ ...project, baselines: withoutShared(project) });
  const spaces = Object.values(project.sellers).filter(({ left, space }) => !left && may("plan", space));
  const rows = spaces.map(({ space }) => ({ space, differs: untold(project, space, known) }));
  if (known.size === 0 || rows.length === 0) return null;
  return (
    <Fold title={text.title(rows.reduce((sum, { differs }) => sum + differs.length, 0))}>
      <p>{text.says}</p>
      <ul>
        {rows.map(({ space, differs }) => {
          const name = project.sellers[sellerOf(space) ?? ""]?.name ?? "";
          if (differs.length === 0) return <li key={space}>{text.same(name)}</li>;
          return (
            <li key={space}>
              {text.differs(name, differs.length)}{" "}
              <Button
                variant="default"
                size="compact-md"
                onClick={() =>
                  void sendAll("goByDates", [{ baselineId: newId(), space, dates: [...differs] }], text.gone(name))
                }
              >
                {text.tell(name)}
              </Button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}

const withoutShared = ({ baselines }: Project): Project["baselines"] =>
  Object.fromEntries(Object.entries(baselines).filter(([, { space }]) => !isShared(space)));

/** The open activities a guest sees whose dates they were told otherwise, or never. */
function untold(project: Project, space: SpaceId, known: ReadonlyMap<string, PlannedDates>): readonly PlannedDates[] {
  const told = laidTogether(baselinesOf(project).filter((it) => it.space === space));
  return [...known.values()].filter(({ activityId, from, to }) => {
    const activity = project.activities[activityId];
    if (!activity || activity.removed || activity.space !== space || !isOpen(activity)) return false;
    const was = told.get(activityId);
    return was?.from !== from || was.to !== to;
  });
}
