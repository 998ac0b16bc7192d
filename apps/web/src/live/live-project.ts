import { Failure } from "@cairn/contract/failures.ts";
import { type Carried, type LoggedEvent, type ProjectView, projects, type You } from "@cairn/contract/projects.ts";
import type { Card, Collections } from "@cairn/domain/kernel/area.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import { isRefusal, refuse } from "@cairn/domain/kernel/refusal.ts";
import { type SpaceId, sees } from "@cairn/domain/kernel/space.ts";
import { fold, union } from "@cairn/domain/project/fold.ts";
import {
  asProject,
  type CommandName,
  emptyProject,
  type InputOf,
  type Project,
} from "@cairn/domain/project/project.ts";
import { submit } from "@cairn/domain/project/submit.ts";
import { call, Offline } from "../api/call.ts";
import { newId } from "../api/new-id.ts";
import type { Answer } from "./answer.ts";
import { keepCommands, keptCommands, type Pending } from "./outbox.ts";
import { sendCommand } from "./send-command.ts";
import { type Connection, openStream, type Stream } from "./stream.ts";

/** What a screen sees of a project: everything confirmed, with what this browser has just done laid on top. */
export type Snapshot = {
  readonly project: Project;
  readonly you: You;
  readonly cards: ReadonlyMap<string, Card>;
  readonly lastSeenAt: Instant | undefined;
  readonly connection: Connection;
  readonly waiting: number;
};

const bringsNames: ReadonlySet<string> = new Set(["personAdded", "personRenamed", "thingCame"]);

/** @throws Failure `not_found` when there is no such project for this account */
export function readProject(projectId: string): Promise<ProjectView> {
  return call(projects.readProject, { params: { projectId } });
}

type Space = { readonly seq: number; readonly state: Project };
type Listener = () => void;

/**
 * A project as this browser has it: the server's folds, kept current by the live stream, and the commands that are on
 * their way. The same `submit` and `fold` run here and in the server.
 */
export class LiveProject {
  readonly projectId: string;
  readonly #accountId: string;
  readonly #onRefused: (problem: Failure, pending: Pending) => void;
  readonly #listeners = new Set<Listener>();
  #spaces = new Map<SpaceId, Space>();
  #pending: readonly Pending[];
  #you: You | undefined;
  #cards = new Map<string, Card>();
  #lastSeenAt: Instant | undefined;
  #connection: Connection = "connecting";
  #stream: Stream | undefined;
  #sending = false;
  #snapshot: Snapshot | undefined;
  #stale = false;
  #frame: number | undefined;
  #settled = new Map<string, (answer: Answer) => void>();

  constructor(projectId: string, accountId: string, onRefused: (problem: Failure, pending: Pending) => void) {
    this.projectId = projectId;
    this.#accountId = accountId;
    this.#onRefused = onRefused;
    this.#pending = keptCommands(projectId, accountId);
  }

  /**
   * @param ahead the project as somebody began to read it before it was known who asks; read again if that came to nothing
   * @throws Failure `not_found` when there is no such project for this account
   */
  async load(ahead?: Promise<ProjectView | undefined>): Promise<void> {
    const view = (await ahead) ?? (await readProject(this.projectId));
    this.#take(view);
    this.#stream ??= openStream(this.projectId, () => this.#cursors(), {
      event: (event) => this.#arrived([event]),
      state: (connection) => this.#connected(connection),
    });
    void this.#sendAll();
  }

  close(): void {
    this.#stream?.close();
    this.#stream = undefined;
  }

  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same object until something changes. */
  readonly snapshot = (): Snapshot | undefined => {
    if (this.#stale && this.#you) this.#snapshot = this.#lookAt(this.#you);
    this.#stale = false;
    return this.#snapshot;
  };

  /**
   * Do something. It shows at once and is sent in the background; the answer comes when the server has it. A refusal the
   * browser can see by itself comes at once.
   */
  send<N extends CommandName>(name: N, input: InputOf<N>): Promise<Answer> {
    const snapshot = this.snapshot();
    if (!snapshot) return Promise.resolve(refuse("not_now", { state: "loading" }));
    const at = new Date().toISOString() as Instant;
    const outcome = submit(snapshot.project, name, input, snapshot.you, at);
    if (isRefusal(outcome)) return Promise.resolve(outcome);
    const pending: Pending = { commandId: newId(), name, input: input, at };
    if (outcome.card) this.#cards.set(outcome.card.personId, outcome.card);
    this.#keep([...this.#pending, pending]);
    const answer = new Promise<Answer>((settle) => this.#settled.set(pending.commandId, settle));
    void this.#sendAll();
    return answer;
  }

  /** Take a command back. */
  async undo(commandId: string): Promise<Answer> {
    try {
      const carried = await call(projects.undo, { params: { projectId: this.projectId }, body: { commandId } });
      this.#arrived(carried.events);
      return { commandId: carried.commandId };
    } catch (problem) {
      if (problem instanceof Failure) return problem;
      throw problem;
    }
  }

  #take(view: ProjectView): void {
    this.#you = view.you;
    this.#lastSeenAt = view.lastSeenAt;
    this.#cards = new Map(view.cards.map((card) => [card.personId, card]));
    this.#spaces = new Map(
      view.spaces.map(({ space, seq, state }) => {
        const known = this.#spaces.get(space);
        // What arrived while this was read is newer.
        if (known && known.seq > seq) return [space, known];
        return [space, { seq, state: asProject({ ...emptyProject, ...(state as Collections) }) }];
      }),
    );
    this.#show();
  }

  #cursors(): string {
    return [...this.#spaces].map(([space, { seq }]) => `${space}@${seq}`).join(",");
  }

  #connected(connection: Connection): void {
    const returns = connection === "live" && this.#connection === "lost";
    this.#connection = connection;
    this.#show();
    // While it was away, they may have come to see less than before: nothing of it stays on the screen.
    if (returns) void this.load().catch(() => undefined);
    else if (connection === "live") void this.#sendAll();
  }

  /** Events come from the stream and from answers, in any order and twice; each counts once, in its place. */
  #arrived(events: readonly LoggedEvent[]): void {
    const inOrder = [...events].toSorted((a, b) => a.seq - b.seq);
    for (const event of inOrder) {
      if (this.#you && !sees(this.#you, event.space)) {
        // They were let in meanwhile: who they are has changed, and what they may do.
        void this.load().catch(() => undefined);
        return;
      }
      const space = this.#spaces.get(event.space) ?? { seq: 0, state: emptyProject };
      if (event.seq <= space.seq) continue;
      if (event.seq > space.seq + 1) {
        void this.load().catch(() => undefined);
        return;
      }
      this.#spaces.set(event.space, { seq: event.seq, state: fold(space.state, [event]) });
    }
    if (events.some(({ type }) => bringsNames.has(type))) void this.#names();
    this.#showSoon();
  }

  /** Names stand outside the history, so an event about a person says only that there is one to fetch. */
  async #names(): Promise<void> {
    const view = await readProject(this.projectId).catch(() => undefined);
    if (!view) return;
    this.#cards = new Map(view.cards.map((card) => [card.personId, card]));
    this.#show();
  }

  async #sendAll(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let next = this.#pending[0]; next; next = this.#pending[0]) {
        const answer = await sendCommand(this.projectId, next);
        if (answer instanceof Failure) this.#refused(next, answer);
        else this.#carried(next, answer);
      }
    } catch (problem) {
      // Kept and sent again when the stream says that the connection is back.
      if (!(problem instanceof Offline)) throw problem;
      setTimeout(() => void this.#sendAll(), 3000);
    } finally {
      this.#sending = false;
    }
  }

  /** The server names the command itself; what this browser called it is only its idempotency key. */
  #carried(pending: Pending, { commandId, events }: Carried): void {
    this.#arrived(events);
    this.#settled.get(pending.commandId)?.({ commandId });
    this.#settled.delete(pending.commandId);
    this.#keep(this.#pending.filter((it) => it.commandId !== pending.commandId));
  }

  #refused(pending: Pending, problem: Failure): void {
    this.#keep(this.#pending.filter(({ commandId }) => commandId !== pending.commandId));
    const settle = this.#settled.get(pending.commandId);
    this.#settled.delete(pending.commandId);
    if (settle) settle(problem);
    else this.#onRefused(problem, pending);
  }

  #keep(pending: readonly Pending[]): void {
    this.#pending = pending;
    keepCommands(this.projectId, this.#accountId, pending);
    this.#show();
  }

  #show(): void {
    this.#stale = true;
    for (const listener of this.#listeners) listener();
  }

  /** Many events at once are drawn once. */
  #showSoon(): void {
    this.#stale = true;
    if (this.#frame !== undefined) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#show();
    });
  }

  #lookAt(you: You): Snapshot {
    return {
      project: this.#withPending(you),
      you,
      cards: this.#cards,
      lastSeenAt: this.#lastSeenAt,
      connection: this.#connection,
      waiting: this.#pending.length,
    };
  }

  #withPending(you: You): Project {
    const folds = new Map([...this.#spaces].map(([space, { state }]) => [space, state]));
    for (const { name, input, at } of this.#pending) {
      const outcome = submit(union([...folds.values()]), name, input, you, at);
      if (isRefusal(outcome)) continue;
      for (const written of outcome.events) {
        const happened = { ...written, at, by: you.personId };
        folds.set(written.space, fold(folds.get(written.space) ?? emptyProject, [happened]));
      }
    }
    return union([...folds.values()]);
  }
}
