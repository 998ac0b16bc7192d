import { Failure } from "@cairn/contract/failures.ts";
import type { planFiles } from "@cairn/contract/plan-files.ts";
import { dayOf } from "@cairn/domain/kernel/days.ts";
import { sees } from "@cairn/domain/kernel/space.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { coverOf } from "@cairn/domain/project/submit.ts";
import type { Handlers } from "../../http/visit.ts";
import type { Db } from "../../store/database.ts";
import { cardsIn, cardsShown } from "../../store/projects/cards.ts";
import { type Folds, sideBySide } from "../../store/projects/folds.ts";
import type { Participation } from "../../store/projects/participation.ts";
import { exportRows } from "./export-rows.ts";
import { readMspdi } from "./mspdi/read.ts";
import { asMspdi } from "./mspdi/write.ts";
import { peopleBook } from "./people-book.ts";
import { previewOf } from "./preview.ts";
import type { PlanFile } from "./said.ts";
import { Unreadable } from "./unreadable.ts";
import { readXlsx } from "./xlsx/read.ts";
import { asXlsx } from "./xlsx/write.ts";

const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The plan on its way into the programs of others and back. */
export function planFileHandlers(folds: Folds): Handlers<typeof planFiles> {
  const seen = async (db: Db, { projectId, spaces }: Participation) => {
    const [loaded, cards] = await Promise.all([folds.load(db, projectId, spaces), cardsIn(db, projectId, spaces)]);
    const project = sideBySide(loaded?.folds ?? []);
    return { project, book: peopleBook(project, cardsShown(cards)) };
  };
  return {
    async exportMspdi({ db, participation, now }) {
      const { project, book } = await seen(db, participation);
      const today = dayOf(now);
      const blackouts = kept(project.blackouts).toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const text = asMspdi({ name: coverOf(project)?.name ?? "", blackouts }, exportRows(project, book, today), today);
      return {
        fileName: `cairn-plan-${participation.projectId}.xml`,
        contentType: "application/xml; charset=utf-8",
        text,
      };
    },

    async exportSheet({ db, participation, now }) {
      const { project, book } = await seen(db, participation);
      const text = await asXlsx(exportRows(project, book, dayOf(now)));
      return { fileName: `cairn-plan-${participation.projectId}.xlsx`, contentType: workbook, text };
    },

    async previewPlanFile({ db, participation, body, now, newId }) {
      const { actor } = participation;
      const { format, space, job } = body;
      if (space === "cover" || !sees(actor, space)) throw new Failure("not_found", { id: space });
      const file = await read(format, Buffer.from(body.base64, "base64"));
      const { project, book } = await seen(db, participation);
      return previewOf(file, { project, book, actor, now, newId, format, space, job });
    },
  };
}

/** @throws Failure `invalid_input` that says what the file must be */
async function read(format: "mspdi" | "xlsx", bytes: Buffer): Promise<PlanFile> {
  try {
    return await (format === "mspdi" ? readMspdi(bytes) : readXlsx(bytes));
  } catch (error) {
    if (error instanceof Unreadable) throw new Failure("invalid_input", { field: "base64", must: error.message });
    throw error;
  }
}
