import { createHash } from "node:crypto";
import { CsvColumns, type experience, type Import } from "@cairn/contract/experience.ts";
import { Failure } from "@cairn/contract/failures.ts";
import type { Handlers, Visit } from "../../http/visit.ts";
import { throughTheDoor } from "../../store/context.ts";
import type { Db } from "../../store/database.ts";
import { namesOf } from "../organisations/queries.ts";
import type { Asked } from "./figures.ts";
import { deleteImport, importBy, importsOf, type KeptImport, packedOf, saveImport, saveRule } from "./queries.ts";
import type { Reading } from "./read-file.ts";
import { done, type ReadReport } from "./task.ts";

type Colleague = Pick<Visit<typeof experience.readJourneyMap>, "db" | "membership" | "params">;

/** Figures that were worked out, by import, rule and question: asked again by everybody who looks. */
const figures = new Map<string, Promise<unknown>>();
const mostFigures = 60;

/** What past projects of an organisation show; for its own people alone. */
export const experienceHandlers: Handlers<typeof experience> = {
  async listJourneyImports({ db, membership }) {
    return { imports: await told(db, await importsOf(db, membership.organisationId)) };
  },

  async bringJourneys({ db, membership, account, query, body, now, newId }) {
    if (!Buffer.isBuffer(body)) throw new Failure("wrong_content_type");
    const { organisationId } = membership;
    const digest = createHash("sha256")
      .update(JSON.stringify([query.format, query.columns, query.journeyType]))
      .update(body)
      .digest();
    const before = await importBy(db, organisationId, { digest });
    if (before) return { ...(await toldOne(db, before)), isNew: false };
    const outcome = await done({ do: "read", bytes: body, reading: readingOf(query, Date.parse(now)) });
    if (outcome.did === "not read") throw new Failure("invalid_input", { field: "file", must: outcome.because });
    if (outcome.did !== "read") throw new Error("A file was to be read, and something else was done.");
    if (outcome.report.taken === 0)
      throw new Failure("invalid_input", {
        field: "file",
        must: `hold a row that can be taken; ${whyNone(outcome.report)}`,
      });
    const { report, packed } = outcome;
    const kept: KeptImport = {
      importId: newId(),
      name: query.name,
      format: query.format,
      madeAt: now,
      madeBy: account.accountId,
      report,
      rule: undefined,
    };
    await saveImport(db, organisationId, kept, { digest, packed: Buffer.from(packed) });
    // Somebody else may have brought the same file at the same moment.
    const there = (await importBy(db, organisationId, { digest })) ?? kept;
    return { ...(await toldOne(db, there)), isNew: there.importId === kept.importId };
  },

  async readJourneyImport(visit) {
    const kept = await found(visit);
    const { reasons, examples, activities } = kept.report;
    return {
      ...(await toldOne(visit.db, kept)),
      reasons: [...reasons],
      examples: [...examples],
      activities: [...activities],
    };
  },

  async sayJourneyEndings(visit) {
    const kept = await found(visit);
    const known = new Set(kept.report.activities.map(({ name }) => name));
    const stray = Object.keys(visit.body.byActivity).find((name) => !known.has(name));
    if (stray !== undefined)
      throw new Failure("invalid_input", {
        field: "byActivity",
        must: `name activities of the file, which “${stray}” is not`,
      });
    await saveRule(visit.db, visit.membership.organisationId, kept.importId, visit.body);
    return toldOne(visit.db, { ...kept, rule: visit.body });
  },

  async removeJourneys(visit) {
    const { importId } = await found(visit);
    await deleteImport(visit.db, visit.membership.organisationId, importId);
    return {};
  },

  readJourneyMap: (visit) => figure("map", visit) as never,
  readJourneyEndings: (visit) => figure("ends", visit) as never,
  readJourneyStalls: (visit) => figure("stalls", visit) as never,
  readJourneyFindings: (visit) => figure("findings", visit) as never,
};

function readingOf(
  query: { format: "csv" | "xes" | "ocel"; columns?: string | undefined; journeyType?: string | undefined },
  now: number,
): Reading {
  if (query.format === "xes") return { format: "xes", now };
  if (query.format === "ocel") {
    if (query.journeyType === undefined)
      throw new Failure("invalid_input", { field: "journeyType", must: "say which type of object is a project" });
    return { format: "ocel", journeyType: query.journeyType, now };
  }
  const columns = CsvColumns.safeParse(asJson(query.columns));
  if (!columns.success)
    throw new Failure("invalid_input", { field: "columns", must: "name the columns of project, activity and moment" });
  const { form, zone, role, person, ...mapping } = columns.data;
  return { format: "csv", columns: { ...mapping, ...(role && { role }), ...(person && { person }) }, form, zone, now };
}

function asJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}

const whyNone = ({ rows, reasons }: ReadReport): string =>
  rows === 0
    ? "it has none at all"
    : `all ${rows} were refused: ${reasons.map(({ reason, count }) => `${reason} (${count})`).join(", ")}`;

async function found({ db, membership, params }: Colleague): Promise<KeptImport> {
  const kept = await importBy(db, membership.organisationId, params);
  if (!kept) throw new Failure("not_found", { id: params.importId });
  return kept;
}

async function figure(asked: Asked, visit: Colleague): Promise<unknown> {
  const kept = await found(visit);
  const key = JSON.stringify([kept.importId, asked, kept.rule]);
  const before = figures.get(key);
  if (before) return before;
  const packed = await packedOf(visit.db, visit.membership.organisationId, kept.importId);
  if (!packed) throw new Failure("not_found", { id: kept.importId });
  const { rule } = kept;
  const silence = rule?.silentDays === undefined ? {} : { silentDays: rule.silentDays, silentEnding: "no decision" };
  const told = done({ do: "figure", asked, packed, rule: rule && { byActivity: rule.byActivity, ...silence } }).then(
    (it) => {
      if (it.did !== "figure") throw new Error("A figure was asked for, and something else was done.");
      return it.figure;
    },
  );
  if (figures.size >= mostFigures) figures.clear();
  figures.set(key, told);
  told.catch(() => figures.delete(key));
  return told;
}

async function told(db: Db, kept: readonly KeptImport[]): Promise<Import[]> {
  const names = await throughTheDoor(db, () =>
    namesOf(
      db,
      kept.map(({ madeBy }) => madeBy),
    ),
  );
  return kept.map(({ report, madeBy, rule, ...rest }) => {
    const { rows, taken, refused, journeys, events, period } = report;
    const moment = (ms: number) => new Date(ms).toISOString() as Import["madeAt"];
    return {
      ...rest,
      rows,
      taken,
      refused,
      journeys,
      events,
      madeBy: names.get(madeBy) ?? "",
      ...(rule && { rule }),
      ...(period && { period: { from: moment(period.from), to: moment(period.to) } }),
    };
  });
}

const toldOne = async (db: Db, kept: KeptImport): Promise<Import> => (await told(db, [kept]))[0] as Import;
