import { z } from "zod";
import { area, type Collection, over, type Thing, unlessRemoved } from "../../kernel/area.ts";
import { addDays, Day } from "../../kernel/days.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { same } from "../../kernel/plain.ts";
import { refuse } from "../../kernel/refusal.ts";
import { editedMeanwhile, Reason, ReasonBefore } from "../../kernel/text.ts";
import { refuseCrowd, refuseLeaningOn } from "../leaning.ts";
import { gap } from "../redaction/texts.ts";

/** What is noted of somebody: `condition` is "I am for it if …", `objection` what they hold against it. */
export const NoteKind = z.enum(["hope", "loss", "worry", "condition", "objection"]);
export type NoteKind = z.infer<typeof NoteKind>;

/** What an objection is turned into: something to find out, or something that has to hold. */
export const TurnedInto = z.enum(["test", "condition"]);
export type TurnedInto = z.infer<typeof TurnedInto>;

/** Where somebody stands, from the one end to the other. */
export const Stance = z.enum(["for it", "leaning for", "undecided", "leaning against", "against"]);
export type Stance = z.infer<typeof Stance>;

export const RestsOn = z.enum(["said to me", "my impression"]);
export type RestsOn = z.infer<typeof RestsOn>;

/** Of people, and so never for a seller: the circle's, or at most the customer's. */
export const AmongCustomers = z.enum(["circle", "ours"]);

/** One thing that matters to one person, as somebody noted it. */
export type SupportNote = Thing & {
  readonly personId: PersonId;
  readonly kind: NoteKind;
  readonly text: string;
  readonly writtenBy: PersonId;
  /** What an objection was turned into, and the activity that came of it. */
  readonly turnedInto?: TurnedInto | undefined;
  readonly turnedText?: string | undefined;
  readonly activityId?: string | undefined;
};

/** Where somebody stood on a day. Entries stay as they are: how a stance moves is what can be learned from. */
export type StanceEntry = Thing & {
  readonly personId: PersonId;
  readonly day: Day;
  readonly stance: Stance | typeof gap;
  readonly restsOn: RestsOn;
  readonly text?: string | undefined;
  readonly writtenBy: PersonId;
};

type Support = { readonly supportNotes: Collection<SupportNote>; readonly stances: Collection<StanceEntry> };

const empty: Support = { supportNotes: {}, stances: {} };
const Turned = z.object({ into: TurnedInto, text: Reason, activityId: ThingId.optional() });

export const support = area({
  empty,
  events: {
    supportNoted: z.object({ noteId: ThingId, personId: PersonId, kind: NoteKind, text: Reason }),
    supportReworded: z.object({ noteId: ThingId, text: Reason }),
    objectionTurned: z.object({ noteId: ThingId, turned: Turned.optional() }),
    stanceNoted: z.object({
      stanceId: ThingId,
      personId: PersonId,
      day: Day,
      stance: Stance.or(z.literal(gap)),
      restsOn: RestsOn,
      text: Reason.optional(),
    }),
  },
  evolve: {
    supportNoted: (_, { noteId, space, personId, kind, text, by }) => ({
      supportNotes: { id: noteId, space, personId, kind, text, writtenBy: by },
    }),
    supportReworded: (all, e) => ({ supportNotes: over(all.supportNotes[e.noteId], { text: e.text }) }),
    objectionTurned: (all, { noteId, turned }) => ({
      supportNotes: over(all.supportNotes[noteId], {
        turnedInto: turned?.into,
        turnedText: turned?.text,
        activityId: turned?.activityId,
      }),
    }),
    stanceNoted: (_, { stanceId, space, personId, day, stance, restsOn, text, by }) => ({
      stances: { id: stanceId, space, personId, day, stance, restsOn, text, writtenBy: by },
    }),
  },
  undo: {
    supportNoted: (_, e) => ({ command: "remove", input: { id: e.noteId } }),
    supportReworded: (before, { noteId }) => {
      const was = before.supportNotes[noteId];
      return was && { command: "rewordSupport", input: { noteId, text: was.text } };
    },
    objectionTurned: (before, { noteId }) => ({
      command: "turnObjection",
      input: { noteId, turned: turnedOf(before.supportNotes[noteId]) ?? null },
    }),
    stanceNoted: (_, e) => ({ command: "remove", input: { id: e.stanceId } }),
  },
});

/** What an objection has been turned into so far, as it was said. */
export function turnedOf(note: SupportNote | undefined): z.infer<typeof Turned> | undefined {
  if (!note?.turnedInto || note.turnedText === undefined) return undefined;
  return { into: note.turnedInto, text: note.turnedText, activityId: note.activityId };
}

/** Most notes, and most entries on where somebody stands, in one space. */
export const mostNotes = 500;
export const mostStances = 1000;

const noteSupport = support.command({
  summary:
    "Note what somebody hopes for, would lose, worries about, asks for or holds against it; in the circle unless one says otherwise",
  input: z.object({
    noteId: ThingId,
    space: AmongCustomers.default("circle"),
    personId: PersonId,
    kind: NoteKind,
    text: Reason,
  }),
  needs: "contribute",
  decide: (all, { noteId, space, personId, kind, text }, around) => {
    if (around.find(noteId)) return refuse("duplicate", { id: noteId });
    const refused =
      refuseLeaningOn("people", [personId], space, around) ??
      refuseCrowd(all.supportNotes, space, "notes on support", mostNotes);
    return refused ?? [{ type: "supportNoted", space, noteId, personId, kind, text }];
  },
});

const rewordSupport = support.command({
  summary: "Reword what one has noted of somebody",
  input: z.object({ noteId: ThingId, text: Reason, from: ReasonBefore.optional() }),
  needs: "contribute",
  decide: (all, { noteId, text, from }, around) => {
    const note = unlessRemoved(all.supportNotes[noteId]);
    if (!note) return refuse("not_found", { id: noteId });
    if (note.writtenBy !== around.actor.personId) return refuse("not_allowed", { needs: "having written it" });
    const conflict = editedMeanwhile(from, note.text);
    if (conflict) return conflict;
    if (note.text === text) return refuse("nothing_to_change");
    return [{ type: "supportReworded", space: note.space, noteId, text }];
  },
});

const turnObjection = support.command({
  summary:
    "Turn an objection into something to find out or a condition that has to hold; with nothing, leave it open again",
  input: z.object({
    noteId: ThingId,
    turned: Turned.nullable(),
    /** What it had been turned into when somebody began to edit. */
    from: ReasonBefore.optional(),
  }),
  needs: "contribute",
  decide: (all, { noteId, turned, from }, around) => {
    const note = unlessRemoved(all.supportNotes[noteId]);
    if (!note) return refuse("not_found", { id: noteId });
    if (note.kind !== "objection") return refuse("not_now", { state: "no objection" });
    const refused =
      editedMeanwhile(from, note.turnedText) ?? refuseLeaningOn("activities", [turned?.activityId], note.space, around);
    if (refused) return refused;
    if (same(turned ?? undefined, turnedOf(note))) return refuse("nothing_to_change");
    return [{ type: "objectionTurned", space: note.space, noteId, turned: turned ?? undefined }];
  },
});

const noteStance = support.command({
  summary: "Note where somebody stands on a day, and whether they said so or it is an impression",
  input: z.object({
    stanceId: ThingId,
    space: AmongCustomers.default("circle"),
    personId: PersonId,
    /** Today unless another day is said; never one to come. */
    day: Day.optional(),
    stance: Stance,
    restsOn: RestsOn,
    text: Reason.optional(),
  }),
  needs: "contribute",
  decide: (all, { stanceId, space, personId, day, stance, restsOn, text }, around) => {
    if (around.find(stanceId)) return refuse("duplicate", { id: stanceId });
    const on = day ?? around.today;
    // It may be tomorrow already where they are.
    if (on > addDays(around.today, 1)) return refuse("invalid_input", { field: "day", must: "not be in the future" });
    const refused =
      refuseLeaningOn("people", [personId], space, around) ??
      refuseCrowd(all.stances, space, "entries on where people stand", mostStances);
    return refused ?? [{ type: "stanceNoted", space, stanceId, personId, day: on, stance, restsOn, text }];
  },
});

export const supportCommands = { noteSupport, rewordSupport, turnObjection, noteStance };
