import { Failure } from "@cairn/contract/failures.ts";
import { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { StreamAnswer } from "../../http/visit.ts";
import { eventsAfter, inViewersOrder } from "../../store/projects/log.ts";

/**
 * Reads cursors as `space:seq` pairs: `ours@12,shared:…@3`.
 * @throws Failure `invalid_input`
 */
export function cursorsIn(after: string): Map<SpaceId, number> {
  const cursors = new Map<SpaceId, number>();
  for (const pair of after.split(",").filter((pair) => pair !== "")) {
    const [, space, seq] = /^(.+)@(\d{1,9})$/.exec(pair) ?? [];
    const known = SpaceId.safeParse(space);
    if (!known.success) throw new Failure("invalid_input", { field: "after", must: "be like ours@12,cover@3" });
    cursors.set(known.data, Number(seq));
  }
  return cursors;
}

const written = (cursors: ReadonlyMap<SpaceId, number>): string =>
  [...cursors].map(([space, seq]) => `${space}@${seq}`).join(",");

/**
 * What happens behind the cursors, and goes on happening. A space that is not named there is told from its beginning, so
 * that whoever is let into a new one misses nothing. When one is closed to the reader, the stream ends; who takes it up again
 * reads the project anew.
 */
export function follow(after = ""): StreamAnswer {
  const cursors = cursorsIn(after);
  let open: readonly SpaceId[] = [];
  return {
    async next(db, { projectId, spaces }) {
      if (!open.every((space) => spaces.includes(space))) throw new Failure("not_now", { state: "sees less now" });
      open = spaces;
      const events = inViewersOrder(await eventsAfter(db, projectId, spaces, cursors));
      return events.map((event) => {
        cursors.set(event.space, event.seq);
        return { id: written(cursors), data: event };
      });
    },
  };
}
