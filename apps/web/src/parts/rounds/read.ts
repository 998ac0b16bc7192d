import type { Project } from "@cairn/domain/project/project.ts";
import {
  isOpen,
  type RevealedText,
  type Round,
  type RoundCount,
  type RoundKind,
} from "@cairn/domain/project/rounds/rounds.ts";
import { kept } from "@cairn/domain/project/standing.ts";

/** The open rounds of a kind, the one that closes first first. */
export const openRounds = (project: Project, kind: RoundKind): readonly Round[] =>
  Object.values(project.rounds)
    .filter((round) => round.kind === kind && isOpen(round))
    .toSorted((a, b) => (a.closesOn < b.closesOn ? -1 : 1));

/** What rounds of a kind came to, the latest first. */
export const countsOf = (project: Project, kind: RoundKind): readonly RoundCount[] =>
  kept(project.roundCounts)
    .filter((count) => count.kind === kind)
    .toSorted((a, b) => (a.countedAt < b.countedAt ? 1 : -1));

/** What was written to an item of a round, in the order of the alphabet. */
export const writtenTo = (project: Project, countId: string, item: number): readonly RevealedText[] =>
  kept(project.revealedTexts)
    .filter((it) => it.countId === countId && it.item === item)
    .toSorted((a, b) => (a.text < b.text ? -1 : 1));
