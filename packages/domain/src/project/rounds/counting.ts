import type { Written } from "../../kernel/area.ts";
import { compare } from "../../kernel/order.ts";
import { fewest } from "./apart.ts";
import type { Ballot } from "./casting.ts";
import { type Answer, type Item, steps } from "./item.ts";
import type { Reported, Round, Spread } from "./rounds.ts";

/**
 * Counts a round. A group with fewer than four answers is pooled with the others like it; are they fewer than four
 * even together, they are in no figure, so that nothing can be found by subtracting. Texts are in the order of the
 * alphabet, which tells nothing of who wrote them or when.
 *
 * @param newId gives an id that tells nothing either
 * @returns the events that follow the closing, in its space
 */
export function countRound(round: Round, ballots: readonly Ballot[], newId: () => string): readonly Written[] {
  const { id: roundId, space, items } = round;
  const countId = newId();
  const { companies, leftOut } = companiesOf(round, ballots);
  const reported: Reported[] = companies.map(({ groups, own }) => ({
    groups,
    answered: own.length,
    spreads: items.map((item, at) =>
      spreadOf(
        item,
        own.flatMap(({ answers }) => answers.slice(at, at + 1)),
      ),
    ),
  }));
  const shown = companies.flatMap(({ own }) => own);
  const texts = items.flatMap((item, at) => (item.type === "text" ? textsOf(shown, at) : []));
  return [
    { type: "roundCounted", space, countId, roundId, reported, leftOut },
    ...texts.map((text) => ({ type: "textRevealed", space, textId: newId(), countId, ...text })),
  ];
}

type Company = { readonly groups: number[]; readonly own: readonly Ballot[] };

function companiesOf({ groups }: Round, ballots: readonly Ballot[]): { companies: Company[]; leftOut: number[] } {
  const each = groups.map((_, at): Company => ({ groups: [at], own: ballots.filter(({ group }) => group === at) }));
  const alone = each.filter(({ own }) => own.length >= fewest);
  const small = each.filter(({ own }) => own.length < fewest);
  const pool: Company = { groups: small.flatMap((it) => it.groups), own: small.flatMap((it) => it.own) };
  if (pool.own.length >= fewest) return { companies: [...alone, pool], leftOut: [] };
  return { companies: alone, leftOut: pool.groups };
}

function spreadOf(item: Item, answers: readonly Answer[]): Spread {
  if (item.type === "scale") {
    return { counts: Array.from({ length: steps }, (_, step) => answers.filter((it) => it === step + 1).length) };
  }
  if (item.type === "text") return {};
  const rankings = answers.filter((it) => typeof it === "object");
  return {
    placed: item.options.map((_, option) =>
      item.options.map((_, place) => rankings.filter((ranking) => ranking[place] === option).length),
    ),
  };
}

/** What was written to an item, once at least four people wrote something. */
function textsOf(ballots: readonly Ballot[], item: number): { readonly item: number; readonly text: string }[] {
  const written = ballots.map(({ answers }) => [answers[item] ?? []].flat().map(String)).filter((it) => it.length > 0);
  if (written.length < fewest) return [];
  return written
    .flat()
    .toSorted(compare)
    .map((text) => ({ item, text }));
}
