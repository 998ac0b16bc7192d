import { createHash } from "node:crypto";
import { Failure } from "@cairn/contract/failures.ts";
import type { Db } from "../../store/database.ts";
import type { Folds } from "../../store/projects/folds.ts";
import type { Part } from "./answers/kept-base.ts";
import { outcomeOf } from "./endings-told.ts";
import type { Sent } from "./figures/thread.ts";
import { type OwnProjects, ownProjects } from "./own-projects.ts";
import { type KeptImport, type Of, type PieceKind, pieceAt, takenImports } from "./queries.ts";
import { sampleAttribution } from "./sample/sample-base.ts";

/** Changes when figures are made in another way, so that none of the old ones is shown. */
const wayOfReckoning = "2";

/** The imports that make up a base, and what stands for them. */
export type Base = {
  readonly organisationId: string;
  readonly kind: "own" | "sample";
  readonly version: string;
  readonly imports: readonly KeptImport[];
  readonly ownProjects: OwnProjects | undefined;
};

function baseOf(
  organisationId: string,
  kind: "own" | "sample",
  imports: readonly KeptImport[],
  own?: OwnProjects,
): Base | undefined {
  if (imports.length === 0 && !own) return undefined;
  const said = imports.map(({ importId, digest, report, rule }) => [importId, digest, report?.taken, rule]);
  const version = createHash("sha256")
    .update(JSON.stringify([wayOfReckoning, said, own?.digest]))
    .digest("hex")
    .slice(0, 16);
  return { organisationId, kind, version, imports, ownProjects: own };
}

export async function basesOf(
  db: Db,
  organisationId: string,
  folds: Folds,
): Promise<{ own: Base | undefined; sample: Base | undefined }> {
  const [own, sample] = await Promise.all([
    takenImports(db, organisationId, false),
    takenImports(db, organisationId, true),
  ]);
  const here = await ownProjects(db, organisationId, folds);
  return { own: baseOf(organisationId, "own", own, here), sample: baseOf(organisationId, "sample", sample) };
}

/**
 * The base that is asked for; the organisation's own one, if there is any, when nothing is said.
 * @throws Failure `not_found` when nothing was taken
 */
export async function baseFor(
  db: Db,
  organisationId: string,
  asked: "own" | "sample" | undefined,
  folds: Folds,
): Promise<Base> {
  const { own, sample } = await basesOf(db, organisationId, folds);
  const base = asked === "sample" ? sample : asked === "own" ? own : (own ?? sample);
  if (!base) throw new Failure("not_found");
  return base;
}

export const keyOf = ({ organisationId, kind, version }: Base): string => `${organisationId} ${kind} ${version}`;

/** All pieces of one kind, in order. */
export async function piecesOf(db: Db, of: Of, kind: PieceKind): Promise<Buffer[]> {
  const pieces: Buffer[] = [];
  for (;;) {
    const piece = await pieceAt(db, of, kind, pieces.length);
    if (!piece) return pieces;
    pieces.push(piece);
  }
}

/**
 * The base as it is sent to where figures are made.
 * @throws Failure `not_found` when an import was removed meanwhile
 */
export async function sentBase(db: Db, { kind, version, imports, ownProjects: own }: Base): Promise<Sent> {
  const parts: Part[] = [];
  for (const { organisationId, importId, fileName, reading, rule } of imports) {
    const journeys = await piecesOf(db, { organisationId, importId }, "journeys");
    if (!rule || journeys.length === 0) throw new Failure("not_found");
    parts.push({ fileName, journeys, outcome: outcomeOf(reading), rule });
  }
  if (own) parts.push(own.part);
  return { mark: { base: kind, version, ...(kind === "sample" && { attribution: sampleAttribution }) }, parts };
}
