import type { LoggedEvent } from "@cairn/contract/projects.ts";
import type { Actor } from "@cairn/domain/kernel/actor.ts";
import type { Card, Written } from "@cairn/domain/kernel/area.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { PartyId, PersonId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import { isRefusal, type Refusal } from "@cairn/domain/kernel/refusal.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Cover } from "@cairn/domain/project/cover.ts";
import { union } from "@cairn/domain/project/fold.ts";
import { emptyProject, isCommandName, type Project } from "@cairn/domain/project/project.ts";
import { redacted } from "@cairn/domain/project/redaction/redact-event.ts";
import { countRound } from "@cairn/domain/project/rounds/counting.ts";
import { begin, coverOf, type Outcome, submit } from "@cairn/domain/project/submit.ts";
import { foldOnto } from "../../store/projects/folds.ts";
import { numbered } from "../../store/projects/log.ts";
import { spacesOf } from "../../store/projects/participation.ts";
import { asDecision, placed } from "../projects/carry.ts";
import { idAt, idOf } from "./sample-ids.ts";
import { type Act, type Stage, type Story, sellerKey, sellerName } from "./story.ts";
import { storyDays } from "./story-days.ts";

/** A story after the domain took every act of it: what the log of the project holds. */
export type Played = {
  readonly projectId: ProjectId;
  readonly partyId: PartyId;
  readonly cover: Cover;
  /** The project lead, in whose place somebody takes part. */
  readonly chair: Actor;
  /** In the order in which they happened. */
  readonly events: readonly LoggedEvent[];
  readonly cards: readonly { readonly space: SpaceId; readonly card: Card }[];
  /** The state of each space at the end. */
  readonly folds: ReadonlyMap<SpaceId, Project>;
};

export const sampleProjectId = ({ slug }: Pick<Story, "slug">): ProjectId => idOf(`${slug}/project`) as ProjectId;

/**
 * Plays a story through the domain, each act on what its actor sees, as if people had done it then.
 * The same moment gives the same bytes.
 *
 * @throws Error naming the first act that the domain refuses: the story and the domain no longer fit each other
 */
export function replay(story: Story, now: Instant): Played {
  const projectId = sampleProjectId(story);
  const days = storyDays(now, story.days, story.endedAgo);
  const stage: Stage = { id: (about) => idOf(`${story.slug}/${about}`), day: days.day };
  const partyId = stage.id(sellerKey) as PartyId;
  const folds = new Map<SpaceId, Project>();
  const heads = new Map<SpaceId, number>();
  const cards: { space: SpaceId; card: Card }[] = [];
  let events: LoggedEvent[] = [];
  let ids = 0;

  const actorOf = (who: string): Actor => {
    const role = story.cast[who]?.role;
    if (!role) throw new Error(`Nobody in "${story.slug}" is called ${who}.`);
    return { personId: stage.id(who) as PersonId, side: role === "seller" ? partyId : "customer", inside: true, role };
  };
  const seenBy = (actor: Actor): Project =>
    union(spacesOf(actor, [partyId]).map((space) => folds.get(space) ?? emptyProject));
  const ballots = new Map(Object.entries(story.ballots ?? {}).map(([name, cast]) => [stage.id(name), cast]));
  const countOf = ({ type, space, ...event }: Written, newId: () => string): readonly Written[] => {
    const round = type === "roundClosed" ? folds.get(space)?.rounds[String(event["roundId"])] : undefined;
    return round ? countRound(round, ballots.get(round.id) ?? [], newId) : [];
  };
  const carry = (answer: Outcome | Refusal, { personId }: Actor, at: Instant, act: string) => {
    if (isRefusal(answer)) throw new Error(`${story.slug}, ${at}, ${act}: ${JSON.stringify(answer)}`);
    const newId = () => idAt(at, ids++, story.slug);
    const commandId = newId();
    const decided = answer.events.flatMap((event) => [event, ...countOf(event, newId)]);
    const laid = numbered(decided, { projectId, commandId, by: personId, at, heads, newId });
    for (const event of laid) {
      heads.set(event.space, event.seq);
      folds.set(event.space, foldOnto(folds.get(event.space) ?? emptyProject, [event]));
      if (event.type === "textRedacted") events = redacted(events, redactionOf(event));
    }
    events.push(...laid);
    cards.push(...placed(asDecision(answer)));
  };

  const { who, inTrust, ...begun } = story.begin;
  const ownership = inTrust ? "in trust" : "taken over";
  const holder = inTrust ? { partyId, name: sellerName } : undefined;
  const first = days.moment(0, "08:30", 0);
  const beginner = actorOf(who);
  carry(begin({ projectId, ...begun, ownership, holder, sample: true }, beginner, first), beginner, first, "begins");
  for (const { day, time, seconds, ...act } of inOrder(story.acts(stage))) {
    const { command, input } = act.call;
    if (!isCommandName(command)) throw new Error(`There is no command ${command}.`);
    const at = days.moment(day, time, seconds);
    const actor = actorOf(act.who);
    carry(submit(seenBy(actor), command, input, actor, at), actor, at, `${act.who} ${JSON.stringify(act.call)}`);
  }
  const cover = coverOf(folds.get("cover") ?? emptyProject);
  if (!cover) throw new Error("A project begins with its cover.");
  return { projectId, partyId, cover, chair: actorOf(story.chair), events, cards, folds };
}

const redactionOf = ({ id, field, space }: LoggedEvent) => ({ id: String(id), field: String(field), space });

const secondsBetween = 17;

/** By day and time; what is told of the same minute follows at short intervals, as somebody clicks. */
function inOrder(acts: readonly Act[]): (Act & { readonly seconds: number })[] {
  const at = ({ day, time }: Act): string => `${String(day).padStart(6, "0")} ${time}`;
  const sameMinute = new Map<string, number>();
  return acts
    .toSorted((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0))
    .map((act) => {
      const before = sameMinute.get(at(act)) ?? 0;
      sameMinute.set(at(act), before + 1);
      return { ...act, seconds: before * secondsBetween };
    });
}
