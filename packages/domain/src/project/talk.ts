import { z } from "zod";
import { type Around, area, type Collection, over, type Thing, unlessRemoved } from "../kernel/area.ts";
import type { Instant } from "../kernel/days.ts";
import { PersonId, ThingId } from "../kernel/ids.ts";
import { same } from "../kernel/plain.ts";
import { type Refusal, refuse } from "../kernel/refusal.ts";
import { isWithin, SpaceId } from "../kernel/space.ts";
import { editedMeanwhile, Text, TextBefore } from "../kernel/text.ts";

/** A comment on any thing of the project, or on the project as a whole. */
export type Comment = Thing & {
  /** The thing it is about; absent when it is about the project. */
  readonly on?: string | undefined;
  readonly text: string;
  readonly mentions: readonly PersonId[];
  readonly writtenBy: PersonId;
  readonly at: Instant;
  readonly editedAt?: Instant | undefined;
};

type Talk = { readonly comments: Collection<Comment> };

const empty: Talk = { comments: {} };
const Mentions = z.array(PersonId).max(50);

export const talk = area({
  empty,
  events: {
    commented: z.object({ commentId: ThingId, on: ThingId.optional(), text: Text, mentions: Mentions }),
    commentEdited: z.object({ commentId: ThingId, text: Text, mentions: Mentions }),
  },
  evolve: {
    commented: (_, e) => ({
      comments: {
        id: e.commentId,
        space: e.space,
        on: e.on,
        text: e.text,
        mentions: e.mentions,
        writtenBy: e.by,
        at: e.at,
      },
    }),
    commentEdited: (all, e) => ({
      comments: over(all.comments[e.commentId], { text: e.text, mentions: e.mentions, editedAt: e.at }),
    }),
  },
  undo: {
    commented: (_, e) => ({ command: "remove", input: { id: e.commentId } }),
    commentEdited: (before, e) => {
      const was = before.comments[e.commentId];
      const { commentId } = e;
      return was && { command: "editComment", input: { commentId, text: was.text, mentions: was.mentions } };
    },
  },
});

/** Whoever is mentioned must be able to read it. */
function refuseUnseen(mentions: readonly PersonId[], space: SpaceId, around: Around): Refusal | undefined {
  const unseen = mentions.find((id) => {
    const found = around.find(id);
    return found?.collection !== "people" || found.thing.removed || !isWithin(space, found.thing.space);
  });
  return unseen && refuse("wrong_audience", { id: unseen });
}

const comment = talk.command({
  summary: "Comment on a thing, or on the project, and mention people",
  input: z.object({
    commentId: ThingId,
    space: SpaceId,
    on: ThingId.optional(),
    text: Text,
    mentions: Mentions.default([]),
  }),
  needs: "contribute",
  decide: (_, { commentId, space, on, text, mentions }, around) => {
    if (around.find(commentId)) return refuse("duplicate", { id: commentId });
    if (on !== undefined) {
      const about = around.find(on);
      if (!about || about.collection === "gone" || about.thing.removed) return refuse("not_found", { id: on });
      if (!isWithin(space, about.thing.space)) return refuse("wrong_audience", { id: on });
    }
    return refuseUnseen(mentions, space, around) ?? [{ type: "commented", space, commentId, on, text, mentions }];
  },
});

const editComment = talk.command({
  summary: "Change the wording of one's own comment",
  input: z.object({
    commentId: ThingId,
    text: Text,
    mentions: Mentions.default([]),
    from: TextBefore.optional(),
  }),
  needs: "contribute",
  decide: (all, { commentId, text, mentions, from }, around) => {
    const was = unlessRemoved(all.comments[commentId]);
    if (!was) return refuse("not_found", { id: commentId });
    if (was.writtenBy !== around.actor.personId) return refuse("not_allowed", { needs: "having written it" });
    if (was.text === text && same(was.mentions, mentions)) return refuse("nothing_to_change");
    const { space } = was;
    const added = mentions.filter((id) => !was.mentions.includes(id));
    return (
      editedMeanwhile(from, was.text) ??
      refuseUnseen(added, space, around) ?? [{ type: "commentEdited", space, commentId, text, mentions }]
    );
  },
});

export const talkCommands = { comment, editComment };
