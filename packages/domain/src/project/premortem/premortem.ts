import { z } from "zod";
import { type Around, area, type Collection, over, type Thing, unlessRemoved } from "../../kernel/area.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { isWithin, SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile, Title, TitleBefore } from "../../kernel/text.ts";
import { refuseCrowd, refuseLeaningOn } from "../leaning.ts";
import { refuseForOthers } from "../own-say.ts";
import { rounds } from "../rounds/rounds.ts";

/** Reasons that belong together, out of those a premortem brought to light, and who finds it most worth acting on. */
export type Theme = Thing & {
  readonly countId: string;
  readonly title: string;
  readonly textIds: readonly string[];
  readonly votes: readonly PersonId[];
  /** What came of it in the plan. */
  readonly activityIds: readonly string[];
};

/** A premortem begins as a round; grouping it needs what the round brought to light. */
export type Premortem = typeof rounds.empty & { readonly themes: Collection<Theme> };

const empty: Premortem = { ...rounds.empty, themes: {} };
const mostThemes = 40;
/** So many votes everybody has among the themes of one premortem. */
export const votesEach = 3;

const Texts = z.array(ThingId).max(1000);

export const premortem = area({
  empty,
  events: {
    themeFormed: z.object({ themeId: ThingId, countId: ThingId, title: Title, textIds: Texts }),
    themeTitled: z.object({ themeId: ThingId, title: Title }),
    themeGrouped: z.object({ themeId: ThingId, textIds: Texts }),
    themeVoted: z.object({ themeId: ThingId, personId: PersonId }),
    voteTakenBack: z.object({ themeId: ThingId, personId: PersonId }),
    themeAnswered: z.object({ themeId: ThingId, activityIds: z.array(ThingId).max(20) }),
  },
  evolve: {
    themeFormed: (_, { themeId, space, countId, title, textIds }) => ({
      themes: { id: themeId, space, countId, title, textIds, votes: [], activityIds: [] },
    }),
    themeTitled: (all, { themeId, title }) => ({ themes: over(all.themes[themeId], { title }) }),
    themeGrouped: (all, { themeId, textIds }) => ({ themes: over(all.themes[themeId], { textIds }) }),
    themeVoted: (all, { themeId, personId }) => ({
      themes: over(all.themes[themeId], ({ votes }) =>
        votes.includes(personId) ? {} : { votes: [...votes, personId] },
      ),
    }),
    voteTakenBack: (all, { themeId, personId }) => ({
      themes: over(all.themes[themeId], ({ votes }) => ({ votes: votes.filter((id) => id !== personId) })),
    }),
    themeAnswered: (all, { themeId, activityIds }) => ({ themes: over(all.themes[themeId], { activityIds }) }),
  },
  undo: {
    themeFormed: (_, e) => ({ command: "remove", input: { id: e.themeId } }),
    themeTitled: (before, { themeId }) => {
      const was = before.themes[themeId];
      return was && { command: "titleTheme", input: { themeId, title: was.title } };
    },
    themeGrouped: (before, { themeId }) => {
      const was = before.themes[themeId];
      return was && { command: "groupTheme", input: { themeId, textIds: was.textIds } };
    },
    themeVoted: (_, { themeId, personId }) => ({ command: "takeBackVote", input: { themeId, personId } }),
    voteTakenBack: (_, { themeId, personId }) => ({ command: "voteForTheme", input: { themeId, personId } }),
    themeAnswered: (before, { themeId }) => {
      const was = before.themes[themeId];
      return was && { command: "answerTheme", input: { themeId, activityIds: was.activityIds } };
    },
  },
});

/** Reasons come from the same premortem, and each lies in one theme. */
function refuseTexts(
  all: Premortem,
  theme: Pick<Theme, "id" | "space" | "countId">,
  textIds: readonly string[],
): Refusal | undefined {
  for (const id of textIds) {
    if (all.revealedTexts[id]?.countId !== theme.countId) return refuse("not_found", { id });
  }
  return refuseTwice(all, theme, textIds);
}

function refuseTwice(
  all: Premortem,
  theme: Pick<Theme, "id" | "space" | "countId">,
  textIds: readonly string[],
): Refusal | undefined {
  const other = besides(all, theme).find((it) => it.textIds.some((id) => textIds.includes(id)));
  return other && refuse("not_now", { state: "in another theme", theme: other.title });
}

/** The other themes of its premortem that all who see it see: those of the circle must not hold up the others' own. */
const besides = ({ themes }: Premortem, { id, space, countId }: Pick<Theme, "id" | "space" | "countId">) =>
  Object.values(themes).filter(
    (it) => it.id !== id && it.countId === countId && !it.removed && isWithin(space, it.space),
  );

const refuseVote = (all: Premortem, theme: Theme, personId: PersonId): Refusal | undefined =>
  besides(all, theme).filter(({ votes }) => votes.includes(personId)).length >= votesEach
    ? refuse("too_many", { what: "votes", most: votesEach })
    : undefined;

/** A theme that comes back brings its reasons and votes, which may have gone to other themes meanwhile. */
export function refuseReturning(all: Premortem, theme: Theme): Refusal | undefined {
  return (
    refuseTwice(all, theme, theme.textIds) ??
    theme.votes.map((personId) => refuseVote(all, theme, personId)).find((refused) => refused !== undefined)
  );
}

const formTheme = premortem.command({
  summary: "Form a theme out of reasons that a premortem brought to light",
  input: z.object({ themeId: ThingId, space: SpaceId, countId: ThingId, title: Title, textIds: Texts.default([]) }),
  needs: "contribute",
  decide: (all, { themeId, space, countId, title, textIds: named }, around) => {
    if (around.find(themeId)) return refuse("duplicate", { id: themeId });
    const textIds = [...new Set(named)];
    const refused =
      refuseLeaningOn("roundCounts", [countId], space, around) ??
      refuseUnlessPremortem(all, countId) ??
      refuseLeaningOn("revealedTexts", textIds, space, around) ??
      refuseTexts(all, { id: themeId, space, countId }, textIds) ??
      refuseCrowd(all.themes, space, "themes", mostThemes);
    return refused ?? [{ type: "themeFormed", space, themeId, countId, title, textIds }];
  },
});

function refuseUnlessPremortem({ roundCounts }: Premortem, countId: string): Refusal | undefined {
  return roundCounts[countId]?.kind === "premortem" ? undefined : refuse("not_now", { state: "no premortem" });
}

const titleTheme = premortem.command({
  summary: "Give a theme another name",
  input: z.object({ themeId: ThingId, title: Title, from: TitleBefore.optional() }),
  needs: "contribute",
  decide: (all, { themeId, title, from }) => {
    const theme = unlessRemoved(all.themes[themeId]);
    if (!theme) return refuse("not_found", { id: themeId });
    if (theme.title === title) return refuse("nothing_to_change");
    const conflict = editedMeanwhile(from, theme.title);
    return conflict ?? [{ type: "themeTitled", space: theme.space, themeId, title }];
  },
});

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

const groupTheme = premortem.command({
  summary: "Say which reasons belong to a theme",
  input: z.object({ themeId: ThingId, textIds: Texts }),
  needs: "contribute",
  decide: (all, { themeId, textIds }, around) => {
    const theme = unlessRemoved(all.themes[themeId]);
    if (!theme) return refuse("not_found", { id: themeId });
    if (sameTexts(theme.textIds, textIds)) return refuse("nothing_to_change");
    const added = textIds.filter((id) => !theme.textIds.includes(id));
    const refused =
      refuseLeaningOn("revealedTexts", added, theme.space, around) ?? refuseTexts(all, theme, [...new Set(textIds)]);
    return refused ?? [{ type: "themeGrouped", space: theme.space, themeId, textIds: [...new Set(textIds)] }];
  },
});

/** For which theme, and whose vote, where it brings back one that was taken back: never somebody else's. */
const Vote = z.object({ themeId: ThingId, personId: PersonId.optional() });

const voteForTheme = premortem.command({
  summary: `Say that a theme is among the ${votesEach} most worth acting on`,
  input: Vote,
  needs: "contribute",
  decide: (all, { themeId, personId }, around) => {
    const theme = unlessRemoved(all.themes[themeId]);
    if (!theme) return refuse("not_found", { id: themeId });
    const refused = refuseForOthers(personId, around);
    if (refused) return refused;
    const { actor } = around;
    if (theme.votes.includes(actor.personId)) return refuse("nothing_to_change");
    const vote = { type: "themeVoted" as const, space: theme.space, themeId, personId: actor.personId };
    return refuseVote(all, theme, actor.personId) ?? [vote];
  },
});

const takeBackVote = premortem.command({
  summary: "Take a vote for a theme back",
  input: Vote,
  needs: "contribute",
  decide: (all, { themeId, personId }, around) => {
    const theme = unlessRemoved(all.themes[themeId]);
    if (!theme) return refuse("not_found", { id: themeId });
    const refused = refuseForOthers(personId, around);
    if (refused) return refused;
    const { actor } = around;
    if (!theme.votes.includes(actor.personId)) return refuse("nothing_to_change");
    return [{ type: "voteTakenBack", space: theme.space, themeId, personId: actor.personId }];
  },
});

const answerTheme = premortem.command({
  summary: "Say which activities came of a theme",
  input: z.object({ themeId: ThingId, activityIds: z.array(ThingId).max(20) }),
  needs: "contribute",
  decide: (all, { themeId, activityIds }, around) => {
    const theme = unlessRemoved(all.themes[themeId]);
    if (!theme) return refuse("not_found", { id: themeId });
    if (sameTexts(theme.activityIds, activityIds)) return refuse("nothing_to_change");
    const refused = refuseNew(theme, activityIds, around);
    return refused ?? [{ type: "themeAnswered", space: theme.space, themeId, activityIds: [...new Set(activityIds)] }];
  },
});

const refuseNew = (theme: Theme, activityIds: readonly string[], around: Around): Refusal | undefined =>
  refuseLeaningOn(
    "activities",
    activityIds.filter((id) => !theme.activityIds.includes(id)),
    theme.space,
    around,
  );

export const premortemCommands = { formTheme, titleTheme, groupTheme, voteForTheme, takeBackVote, answerTheme };
