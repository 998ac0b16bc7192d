import type { LoggedEvent } from "@cairn/contract/projects.ts";
import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { fold, union } from "@cairn/domain/project/fold.ts";
import { emptyProject, type Project } from "@cairn/domain/project/project.ts";
import type { Db } from "../database.ts";
import { type Heads, headsOf } from "./heads.ts";
import { eventsAfter } from "./log.ts";
import { type SpaceFold, snapshotsOf } from "./snapshots.ts";

/** Which log it is, the folds of the spaces that were asked for, in that order, and the standing of the account that acts. */
export type Loaded = Pick<Heads, "logId" | "standing"> & { readonly folds: readonly SpaceFold[] };

/** Reads folds, and remembers the ones used last: nothing but what was committed, and nothing that cannot be read again. */
export type Folds = {
  /** @returns `undefined` when there is no such project within reach */
  readonly load: (db: Db, projectId: ProjectId, spaces: readonly SpaceId[]) => Promise<Loaded | undefined>;
  /** What a command has made of the folds; to be told once it is committed. */
  readonly advance: (logId: string, folds: readonly SpaceFold[]) => void;
};

export function foldOnto(state: Project, events: readonly LoggedEvent[]): Project {
  return events.length === 0 ? state : fold(state, events);
}

/** What somebody sees who sees all of these spaces. */
export function sideBySide(folds: readonly SpaceFold[]): Project {
  return union(folds.map(({ state }) => state));
}

/** @param most how many spaces are remembered; those used least recently are forgotten first */
export function foldsInMemory(most = 3000): Folds {
  const remembered = new Map<string, SpaceFold>();
  const keyOf = (logId: string, space: SpaceId) => `${logId}/${space}`;
  const remember = (logId: string, fold: SpaceFold) => {
    const key = keyOf(logId, fold.space);
    // Of two requests at once, the one that saw less may come later.
    if ((remembered.get(key)?.seq ?? 0) > fold.seq) return;
    remembered.delete(key);
    remembered.set(key, fold);
    const [oldest] = remembered.size > most ? remembered.keys() : [];
    if (oldest !== undefined) remembered.delete(oldest);
  };
  return {
    async load(db, projectId, spaces) {
      const heads = await headsOf(db, projectId, spaces);
      if (!heads) return undefined;
      const bases = await basesOf(db, projectId, spaces, (space) =>
        heads.seqs.has(space) ? remembered.get(keyOf(heads.logId, space)) : { space, seq: 0, state: emptyProject },
      );
      const behind = bases.filter(({ space, seq }) => seq < (heads.seqs.get(space) ?? 0));
      const events = await eventsAfter(
        db,
        projectId,
        behind.map(({ space }) => space),
        new Map(behind.map(({ space, seq }) => [space, seq])),
      );
      const bySpace = Map.groupBy(events, ({ space }) => space);
      const folds = bases.map((base) => {
        const later = bySpace.get(base.space) ?? [];
        return { ...base, seq: later.at(-1)?.seq ?? base.seq, state: foldOnto(base.state, later) };
      });
      for (const fold of folds) if (fold.seq > 0) remember(heads.logId, fold);
      return { logId: heads.logId, standing: heads.standing, folds };
    },
    advance: (logId, folds) => {
      for (const fold of folds) remember(logId, fold);
    },
  };
}

/** Where folding goes on from, for each space: what is remembered, else the snapshot, else nothing. */
async function basesOf(
  db: Db,
  projectId: ProjectId,
  spaces: readonly SpaceId[],
  recall: (space: SpaceId) => SpaceFold | undefined,
): Promise<SpaceFold[]> {
  const recalled = new Map(spaces.map((space) => [space, recall(space)]));
  const unknown = spaces.filter((space) => !recalled.get(space));
  const snapshots = new Map((await snapshotsOf(db, projectId, unknown)).map((fold) => [fold.space, fold]));
  return spaces.map((space) => recalled.get(space) ?? snapshots.get(space) ?? { space, seq: 0, state: emptyProject });
}
