import { compare } from "@cairn/domain/kernel/order.ts";
import type { Theme } from "@cairn/domain/project/premortem/premortem.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import type { RevealedText } from "@cairn/domain/project/rounds/rounds.ts";
import { kept } from "@cairn/domain/project/standing.ts";

/** The themes of a premortem, the one with the most votes first. */
export const themesOf = ({ themes }: Project, countId: string): readonly Theme[] =>
  kept(themes)
    .filter((theme) => theme.countId === countId)
    .toSorted((a, b) => b.votes.length - a.votes.length || compare(a.title, b.title) || compare(a.id, b.id));

/** The reasons that lie in no theme yet, in the order of the alphabet. */
export function looseIn(project: Project, countId: string): readonly RevealedText[] {
  const grouped = new Set(themesOf(project, countId).flatMap(({ textIds }) => textIds));
  return kept(project.revealedTexts)
    .filter((text) => text.countId === countId && !grouped.has(text.id))
    .toSorted((a, b) => a.text.localeCompare(b.text) || compare(a.id, b.id));
}

const longestName = 60;

/** What a theme is called as long as nobody names it: how its first reason begins. */
export function nameFrom(text: string): string {
  const flat = text.replaceAll(/\s+/g, " ").trim();
  if (flat.length <= longestName) return flat;
  const kept = flat.slice(0, longestName);
  return `${kept.slice(0, Math.max(kept.lastIndexOf(" "), longestName / 2))} …`;
}
