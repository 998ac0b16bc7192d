import type { PlanFormat, PlanPreview } from "@cairn/contract/plan-files.ts";
import type { PersonCard } from "@cairn/contract/projects.ts";
import type { Actor } from "@cairn/domain/kernel/actor.ts";
import { dayOf } from "@cairn/domain/kernel/days.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { lead, uuid } from "@cairn/domain/testing/cast.ts";
import { exportRows } from "../features/plan-files/export-rows.ts";
import { readMspdi } from "../features/plan-files/mspdi/read.ts";
import { asMspdi } from "../features/plan-files/mspdi/write.ts";
import { peopleBook } from "../features/plan-files/people-book.ts";
import { previewOf } from "../features/plan-files/preview.ts";
import type { PlanFile } from "../features/plan-files/said.ts";
import { readXlsx } from "../features/plan-files/xlsx/read.ts";
import { asXlsx } from "../features/plan-files/xlsx/write.ts";
import { later, planPeople } from "./random-plan.ts";

export const formats: readonly PlanFormat[] = ["mspdi", "xlsx"];

const cards = planPeople as unknown as readonly PersonCard[];
const today = dayOf(later);

/** The plan of a project as a file. */
export async function exported(project: Project, format: PlanFormat): Promise<Uint8Array> {
  const rows = exportRows(project, peopleBook(project, cards), today);
  return format === "xlsx" ? asXlsx(rows) : Buffer.from(asMspdi({ name: "A <plan>", blackouts: [] }, rows, today));
}

export async function readAs(format: PlanFormat, bytes: Uint8Array): Promise<PlanFile> {
  return format === "xlsx" ? readXlsx(bytes) : readMspdi(bytes);
}

/** What a file comes to for somebody who brings it in. New activities have the ids from 0x9001 on. */
export function previewed(
  file: PlanFile,
  format: PlanFormat,
  project: Project,
  { actor = lead, space = "ours" }: { readonly actor?: Actor; readonly space?: SpaceId } = {},
): PlanPreview {
  let next = 0x9000;
  const newId = () => {
    next += 1;
    return uuid(next);
  };
  const book = peopleBook(project, cards);
  return previewOf(file, { project, book, actor, now: later, newId, format, space, job: "own" });
}
