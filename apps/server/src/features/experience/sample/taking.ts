import { createHash } from "node:crypto";
import type { experience } from "@cairn/contract/experience.ts";
import { Failure } from "@cairn/contract/failures.ts";
import type { Handlers } from "../../../http/visit.ts";
import { piecesOf } from "../bases.ts";
import { outcomeOf } from "../endings-told.ts";
import type { FigureThread } from "../figures/asking.ts";
import { readingTask, take } from "../importing.ts";
import {
  appendPiece,
  beginReading,
  deleteImport,
  holdBases,
  importWith,
  insertImport,
  saveEndings,
  setReceived,
  takenImports,
} from "../queries.ts";
import type { Readings } from "../readings.ts";
import { recognised } from "../recognising/recognise.ts";
import { shownImports } from "../shown-import.ts";
import { sampleFile, sampleFileName, sampleReading, sampleRule } from "./sample-base.ts";

type House = { readonly readings: Readings; readonly thread: FigureThread };

/** Takes the sample base in, the way any other file comes in, in one go. Asked for again, it is there once. */
export const taking = ({ readings, thread }: House): Pick<Handlers<typeof experience>, "takeSample"> => ({
  takeSample: async ({ step, membership, account, now, newId }) => {
    const { organisationId } = membership;
    const of = { organisationId, importId: newId() };
    const file = await sampleFile();
    const whole = {
      bytes: file.length,
      digest: createHash("sha256").update(file).digest("hex"),
      draft: await recognised(file),
    };
    const task = await step(async (db) => {
      if ((await takenImports(db, organisationId, true)).length > 0) return undefined;
      await insertImport(db, { ...of, fileName: sampleFileName, sample: true, by: account.accountId, now });
      await appendPiece(db, of, "file", 0, file);
      await setReceived(db, of, whole);
      await beginReading(db, of, sampleReading, []);
      const kept = await importWith(db, of);
      return kept && readingTask(db, kept, sampleReading, [], Date.parse(now));
    });
    if (task) {
      await readings.read(of, task);
      const journeys = await step((db) => piecesOf(db, of, "journeys"));
      const told = await thread.say({ preview: { journeys, outcome: outcomeOf(sampleReading), rule: sampleRule } });
      await step(async (db) => {
        await holdBases(db, organisationId);
        if ("answer" in told) await saveEndings(db, of, told.answer as Parameters<typeof saveEndings>[2]);
        const kept = await importWith(db, of);
        // Somebody else took it in the same moment.
        const isThere = (await takenImports(db, organisationId, true)).length > 0;
        if (isThere || !kept) await deleteImport(db, of);
        else await take(db, kept, { by: account.accountId, now, auditId: newId() });
      });
    }
    return step(async (db) => {
      const [sample] = await shownImports(db, await takenImports(db, organisationId, true));
      if (!sample) throw new Failure("not_ready");
      return sample;
    });
  },
});
