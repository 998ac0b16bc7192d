import { Failure } from "@cairn/contract/failures.ts";
import type { organisations, SavedProcess } from "@cairn/contract/organisations.ts";
import type { Handlers } from "../../http/visit.ts";
import { throughTheDoor } from "../../store/context.ts";
import type { Db } from "../../store/database.ts";
import { readCsv, writeCsv } from "./process-csv.ts";
import { readYaml, writeYaml } from "./process-yaml.ts";
import {
  insertVersion,
  type KeptProcess,
  namesOf,
  newestProcesses,
  newestVersion,
  record,
  versionsOf,
} from "./queries.ts";

type Processes = Pick<
  Handlers<typeof organisations>,
  "listProcesses" | "readProcessVersions" | "saveProcess" | "previewProcess" | "exportProcess"
>;

/** Who saved it, by name; somebody who was erased has none. */
async function withNames(db: Db, kept: readonly KeptProcess[]): Promise<SavedProcess[]> {
  const ids = kept.map(({ savedBy }) => savedBy);
  const names = await throughTheDoor(db, () => namesOf(db, ids));
  return kept.map((each) => ({ ...each, savedBy: names.get(each.savedBy) ?? "" }));
}

/** An organisation's sales processes: every save is a version, and none is overwritten. */
export const processes: Processes = {
  listProcesses: async ({ db, membership }) => ({
    processes: await withNames(db, await newestProcesses(db, membership.organisationId)),
  }),

  readProcessVersions: async ({ db, membership, params }) => {
    const versions = await versionsOf(db, membership.organisationId, params.processId);
    if (versions.length === 0) throw new Failure("not_found");
    return { versions: await withNames(db, versions) };
  },

  saveProcess: async ({ db, membership, params, body, account, now, newId }) => {
    const { organisationId } = membership;
    const { processId } = params;
    const current = await newestVersion(db, organisationId, processId);
    const { accountId: savedBy, name } = account;
    const saved = { processId, version: body.from + 1, savedAt: now, savedBy, process: body.process };
    const isNext = body.from === current && (await insertVersion(db, organisationId, saved));
    if (!isNext) throw new Failure("changed_meanwhile", { current, from: body.from });
    const what = "sales process saved";
    await record(db, { organisationId, auditId: newId(), at: now, by: savedBy, what, about: processId });
    return { ...saved, savedBy: name };
  },

  previewProcess: async ({ body }) => (body.format === "yaml" ? readYaml(body.text) : readCsv(body.text)),

  exportProcess: async ({ db, membership, params, query }) => {
    const [newest] = await versionsOf(db, membership.organisationId, params.processId);
    if (!newest) throw new Failure("not_found");
    return query.format === "yaml"
      ? {
          fileName: "sales-process.yaml",
          contentType: "application/yaml; charset=utf-8",
          text: writeYaml(newest.process),
        }
      : { fileName: "sales-process.csv", contentType: "text/csv; charset=utf-8", text: writeCsv(newest.process) };
  },
};
