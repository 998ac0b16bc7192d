import { Failure } from "@cairn/contract/failures.ts";
import type { PlanFormat, PlanPreview, TakenRow } from "@cairn/contract/plan-files.ts";
import { may } from "@cairn/domain/access/policy.ts";
import type { Refusal } from "@cairn/domain/kernel/refusal.ts";
import type { Job } from "@cairn/domain/project/jobs.ts";
import { planned } from "@cairn/domain/project/standing.ts";
import { ownershipOf } from "@cairn/domain/project/submit.ts";
import { changeOf } from "./changes.ts";
import { circlesIn } from "./circles.ts";
import { type Into, type Matched, match } from "./matched.ts";
import type { PlanFile, Refused } from "./said.ts";
import { type Intended, stepsFor } from "./steps.ts";
import { tryOut, type World } from "./try-out.ts";

export type Asked = Into & World & { readonly format: PlanFormat; readonly job: Job };

const circular = {
  because: "It would wait for itself by way of others.",
  instead: "Take one of the waits out of the circle that is shown.",
};

/**
 * What a file comes to beside the plan as its reader sees it. Rows that cannot be carried out are refused, and the rest
 * looked at once more without them, until every step would be accepted.
 */
export function previewOf(file: PlanFile, asked: Asked): PlanPreview {
  const { project, actor, format, job, space, book } = asked;
  const mayPlan = may(actor, "plan", space, ownershipOf(project));
  const refused: Refused[] = [...file.refused];
  const circles: (readonly string[])[] = [];
  const first = match(file, asked);
  refused.push(...first.refused);
  let matched = first.matched;
  let intended: readonly Intended[] = [];
  let steps = stepsFor([], { space, job, mayPlan });
  const without = (rows: ReadonlySet<number>): void => {
    const gone = new Map(matched.filter(({ row }) => rows.has(row.row)).map((it) => [it.activityId, it]));
    matched = matched.filter(({ activityId }) => !gone.has(activityId)).map((it) => withoutWaits(it, gone));
  };
  for (;;) {
    const { closing, titles } = circlesIn(matched, project);
    circles.push(...titles);
    const inCircle = matched.filter(({ activityId }) => closing.has(activityId));
    refused.push(...inCircle.map(({ row }) => ({ row: row.row, text: row.said.title, ...circular })));
    without(new Set(inCircle.map(({ row }) => row.row)));

    const inFile = new Set(matched.map(({ activityId }) => activityId));
    intended = matched.map((it) => ({
      matched: it,
      change: it.was && changeOf({ ...it, was: it.was }, file.holds, book, inFile),
    }));
    steps = stepsFor(intended, { space, job, mayPlan });
    const failing = tryOut(steps, asked);
    if (failing.size === 0) break;
    for (const { row } of matched) {
      const refusal = failing.get(row.row);
      if (refusal) refused.push({ row: row.row, text: row.said.title, ...saidOf(refusal) });
    }
    without(new Set(failing.keys()));
  }
  const named = new Set(matched.map(({ activityId }) => activityId));
  return {
    format,
    rows: matched.length + refused.length,
    taken: intended.map((it) => takenRow(it, file)),
    refused: refused.toSorted((a, b) => a.row - b.row),
    circles: circles.map((it) => [...it]),
    unknownPeople: [...first.unknownPeople],
    headings: [...file.headings],
    untouched: planned(project).filter(({ id }) => !named.has(id)).length,
    steps: [...steps],
  };
}

/** What it waits for and is not taken is left out, unless that was there before: then it goes on waiting for it. */
function withoutWaits(it: Matched, gone: ReadonlyMap<string, Matched>): Matched {
  const lost = [...it.waits.keys()].filter((id) => gone.has(id));
  if (lost.length === 0) return it;
  const news = lost.filter((id) => !it.was?.waitsFor.includes(id));
  return {
    ...it,
    waits: new Map([...it.waits].filter(([id]) => !gone.has(id))),
    remarks: [
      ...it.remarks,
      ...news.map((id) => `It waits for "${gone.get(id)?.row.said.title}", which is not taken; that is left out.`),
    ],
  };
}

function takenRow({ matched: { row, activityId, was, remarks }, change }: Intended, { holds }: PlanFile): TakenRow {
  const fields = change?.fields ?? [];
  const status = was ? was.status : "planned";
  const otherStatus = holds.has("status") && row.status !== undefined && row.status !== status && status !== "proposed";
  return {
    row: row.row,
    title: row.said.title,
    activityId,
    what: was ? (fields.length > 0 ? "changed" : "same") : "new",
    fields: [...fields],
    remarks: otherStatus
      ? [...remarks, `It is "${row.status}" in the file; begin and finish activities in Cairn.`]
      : [...remarks],
  };
}

/** A refusal of the domain as a reason, and what can be done about it. */
function saidOf({ refused, details }: Refusal): Pick<Refused, "because" | "instead"> {
  const because = new Failure(refused, details).message.replace(/ ?Nothing was changed[^.]*\.$/, "");
  if (refused === "not_allowed") {
    return {
      because: "It is for somebody else to change this activity.",
      instead: "Ask the lead, or leave the row out.",
    };
  }
  if (refused === "too_many") return { because, instead: "Bring fewer rows, or make room in the plan first." };
  return { because, instead: "Correct the row in the file, or leave it out." };
}
