import type { Actor } from "../kernel/actor.ts";
import type { Call, Written } from "../kernel/area.ts";
import type { Instant } from "../kernel/days.ts";
import { compare } from "../kernel/order.ts";
import { isRefusal, type Refusal, refuse } from "../kernel/refusal.ts";
import { type SpaceId, sees, type Viewer } from "../kernel/space.ts";
import { fold, union } from "../project/fold.ts";
import { emptyProject, isCommandName, type Project } from "../project/project.ts";
import { begin, submit } from "../project/submit.ts";
import { type Logged, takingBack } from "../project/undo.ts";
import { withCounts } from "./counting.ts";

/** An event as the store would keep it. */
export type Kept = Logged & { readonly eventId: string; readonly seq: number };

/** One project in memory: a log and a fold for each space, as the store keeps them. */
export class World {
  #logs = new Map<SpaceId, readonly Kept[]>();
  #folds = new Map<SpaceId, Project>();

  /** What happened in the spaces that they see, each in its own sequence. */
  logs(viewer: Viewer): ReadonlyMap<SpaceId, readonly Kept[]> {
    return new Map([...this.#logs].filter(([space]) => sees(viewer, space)).toSorted(([a], [b]) => compare(a, b)));
  }

  folds(viewer: Viewer): ReadonlyMap<SpaceId, Project> {
    return new Map([...this.#folds].filter(([space]) => sees(viewer, space)).toSorted(([a], [b]) => compare(a, b)));
  }

  view(viewer: Viewer): Project {
    return union([...this.folds(viewer).values()]);
  }

  /** Everything they see, by time, then id. */
  history(viewer: Viewer): readonly Kept[] {
    return [...this.logs(viewer).values()]
      .flat()
      .toSorted((a, b) => compare(a.at, b.at) || compare(a.eventId, b.eventId));
  }

  /** The same world up to here; what happens in one from now on does not happen in the other. */
  copy(): World {
    const copy = new World();
    copy.#logs = new Map(this.#logs);
    copy.#folds = new Map(this.#folds);
    return copy;
  }

  begin(input: object, actor: Actor, now: Instant): readonly Kept[] | Refusal {
    const outcome = begin(input, actor, now);
    return isRefusal(outcome) ? outcome : this.#append(outcome.events, actor, "begin", now);
  }

  submit({ command, input }: Call, actor: Actor, commandId: string, now: Instant): readonly Kept[] | Refusal {
    return this.#all([{ command, input }], actor, commandId, now);
  }

  undo(undone: string, actor: Actor, commandId: string, now: Instant): readonly Kept[] | Refusal {
    const calls = takingBack(emptyProject, this.history(actor), undone);
    return isRefusal(calls) ? calls : this.#all(calls, actor, commandId, now);
  }

  /** All of them, or none. */
  #all(calls: readonly Call[], actor: Actor, commandId: string, now: Instant): readonly Kept[] | Refusal {
    const before = { logs: new Map(this.#logs), folds: new Map(this.#folds) };
    const kept: Kept[] = [];
    for (const { command, input } of calls) {
      const outcome = isCommandName(command)
        ? submit(this.view(actor), command, input, actor, now)
        : refuse("not_found", { id: command });
      if (isRefusal(outcome)) {
        this.#logs = before.logs;
        this.#folds = before.folds;
        return outcome;
      }
      const events = withCounts(this.view(actor), outcome.events);
      kept.push(...this.#append(events, actor, commandId, now));
    }
    return kept;
  }

  #append(events: readonly Written[], actor: Actor, commandId: string, at: Instant): Kept[] {
    return events.map((event) => {
      const log = this.#logs.get(event.space) ?? [];
      // Counted within the space: an id tells nothing of what the command did elsewhere.
      const nth = log.filter((it) => it.commandId === commandId).length;
      const eventId = `${commandId}-${event.space}-${String(nth).padStart(2, "0")}`;
      const kept = { ...event, at, by: actor.personId, eventId, commandId, seq: log.length + 1 };
      this.#logs.set(event.space, [...log, kept]);
      this.#folds.set(event.space, fold(this.#folds.get(event.space) ?? emptyProject, [kept]));
      return kept;
    });
  }
}
