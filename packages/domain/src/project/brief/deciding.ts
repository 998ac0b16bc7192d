import type { Day } from "../../kernel/days.ts";
import { recordOf } from "../decisions/current.ts";
import { decided, undecided } from "../decisions/undecided.ts";
import type { Fact } from "./fact.ts";
import type { Ground } from "./ground.ts";

const mostMissing = 5;

/** The decision that is asked for first, by whom and by when, and what it still lacks; else the latest one that was taken. */
export function decision({ project }: Ground, today: Day): readonly Fact[] {
  const [first, ...rest] = undecided(project, today);
  if (!first) return latest(project);
  const { id, title, decides, decideBy } = first.decision;
  const ids = [id];
  return [
    { says: "asked for", ids, title, ...(decides && { decides }), ...(decideBy && { decideBy }) },
    ...first.why.slice(0, mostMissing).map((why) => ({ says: "still missing" as const, ids, why })),
    ...(rest.length > 0
      ? [{ says: "more questions" as const, ids: rest.map((it) => it.decision.id), count: rest.length }]
      : []),
  ];
}

function latest(project: Ground["project"]): readonly Fact[] {
  const [last] = decided(project);
  const record = last && recordOf(project, last);
  if (!record) return [{ says: "nothing asked for", ids: [] }];
  const chosen = project.options[record.chosenId ?? ""]?.title;
  return [
    { says: "decided", ids: [last.id, record.id], title: last.title, record, ...(chosen !== undefined && { chosen }) },
  ];
}
