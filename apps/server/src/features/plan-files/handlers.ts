import { Failure } from "@cairn/contract/failures.ts";
import type { planFiles } from "@cairn/contract/plan-files.ts";
import { dayOf } from "@cairn/domain/kernel/days.ts";
import { sees } from "@cairn/domain/kernel/space.ts";
import { coverOf } from "@cairn/domain/project/submit.ts";
import type { Handlers } from "../../http/visit.ts";
import type { Db } from "../../store/database.ts";
import { cardsIn } from "../../store/projects/cards.ts";
import { type Folds, sideBySide } from "../../store/projects/folds.ts";
import type { Participation } from "../../store/projects/participation.ts";
import { readMspdi } from "./mspdi-read.ts";
import { mspdiOf } from "./mspdi-write.ts";
import { type PlanRows, UnreadableFile } from "./plan-row.ts";
import { previewOf } from "./preview.ts";
import { rowsOf } from "./rows-of.ts";
import { readPlanSheet, sheetOf } from "./sheet.ts";

/** The plan, as far as its reader sees it, in the files of other tools, and back from them. */
export function planFileHandlers(folds: Folds): Handlers<typeof planFiles> {
  return {
    async exportMspdi({ db, participation, now }) {
      const { project, nameOf } = await seenBy(db, folds, participation);
      const text = mspdiOf(coverOf(project)?.name ?? "", rowsOf(project, nameOf, dayOf(now)));
      return { fileName: "cairn-plan.xml", contentType: "application/xml; charset=utf-8", text };
    },

    async exportSheet({ db, participation, now }) {
      const { project, nameOf } = await seenBy(db, folds, participation);
      return {
        fileName: "cairn-plan.xlsx",
        contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        text: await sheetOf(rowsOf(project, nameOf, dayOf(now))),
      };
    },

    async previewPlanFile({ db, participation, now, newId, body: { format, base64, space } }) {
      const { actor } = participation;
      if (!sees(actor, space)) throw new Failure("not_found", { id: space });
      const { project, nameOf } = await seenBy(db, folds, participation);
      const rows = await read(format, Buffer.from(base64, "base64"));
      return previewOf(rows, { project, space, actor, now, nameOf, newId });
    },
  };
}

async function seenBy(db: Db, folds: Folds, { projectId, spaces }: Participation) {
  const loaded = (await folds.load(db, projectId, spaces))?.folds ?? [];
  const cards = new Map((await cardsIn(db, projectId, spaces)).map(({ personId, name }) => [personId as string, name]));
  return { project: sideBySide(loaded), nameOf: (personId: string) => cards.get(personId) ?? "somebody" };
}

/** @throws Failure `invalid_input` that says what is wrong with the file, and what to do */
async function read(format: "mspdi" | "xlsx", bytes: Buffer): Promise<PlanRows> {
  try {
    return format === "mspdi" ? readMspdi(bytes.toString("utf8")) : await readPlanSheet(bytes);
  } catch (problem) {
    if (problem instanceof UnreadableFile) throw new Failure("invalid_input", { field: "file", must: problem.message });
    throw problem;
  }
}
