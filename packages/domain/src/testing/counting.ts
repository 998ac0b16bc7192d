import type { Written } from "../kernel/area.ts";
import type { Ballot } from "../project/rounds/casting.ts";
import { countRound } from "../project/rounds/counting.ts";
import type { Item } from "../project/rounds/item.ts";
import type { Rounds } from "../project/rounds/rounds.ts";
import { uuid } from "./cast.ts";

/**
 * What the server adds when a round is closed. The ballots are made up: everybody has answered, each in their own way.
 */
export function withCounts({ rounds }: Rounds, events: readonly Written[]): readonly Written[] {
  return events.flatMap((event) => {
    const round = event.type === "roundClosed" ? rounds[String(event["roundId"])] : undefined;
    if (!round) return [event];
    let made = 0;
    const newId = (): string => countedId(round.id, made++);
    return [event, ...countRound(round, ballotsOf(round.groups, round.items), newId)];
  });
}

/** The id that the counting of a round gives: to its count, which is the first, and to each text. The same in every run. */
export const countedId = (roundId: string, nth: number): string =>
  uuid(Number.parseInt(roundId.slice(-6), 16) + 0x100_0000 * (nth + 1));

function ballotsOf(groups: readonly { readonly asked: readonly string[] }[], items: readonly Item[]): Ballot[] {
  return groups.flatMap(({ asked }, group) =>
    asked.map((_, at) => ({ group, answers: items.map((item) => answerTo(item, at)) })),
  );
}

function answerTo(item: Item, at: number) {
  if (item.type === "scale") return 1 + (at % 5);
  if (item.type === "text") return [`text of number ${at}`];
  const places = item.options.map((_, place) => place);
  return at % 2 === 0 ? places : places.toReversed();
}
