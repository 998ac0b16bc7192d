import { type Chosen, chosenWhere } from "../journeys/filter.ts";
import type { Journeys } from "../journeys/journeys.ts";

const iso = (moment: number): string => new Date(moment).toISOString();

/**
 * The chosen journeys as an object-centric event log in OCEL 2.0 JSON, in pieces of text, so that a large one can be streamed:
 * objects are journeys with how they ended, and people. Other tools can then check our figures.
 *
 * @see Berti, A. et al. (2024), OCEL 2.0 specification, section 5
 */
export function* ocelOf(base: Journeys, chosen: Chosen = chosenWhere(base, () => true)): Generator<string> {
  const list = (names: readonly string[]): string =>
    names.map((name) => JSON.stringify({ name, attributes: [] })).join(",");
  yield `{"objectTypes":[${journeyType(base)},${list(["person"])}],"eventTypes":[${list(base.activities)}],"objects":[`;
  yield* joined(objectsOf(base, chosen));
  yield '],"events":[';
  yield* joined(eventsOf(base, chosen));
  yield "]}";
}

function journeyType({ traits }: Journeys): string {
  const attributes = [
    { name: "ending", type: "string" },
    ...traits.map(({ name, words }) => ({ name, type: words ? "string" : "float" })),
  ];
  return JSON.stringify({ name: "project", attributes });
}

function* joined(pieces: Iterable<unknown>): Generator<string> {
  let isFirst = true;
  for (const piece of pieces) {
    yield (isFirst ? "" : ",") + JSON.stringify(piece);
    isFirst = false;
  }
}

const projectId = (id: string): string => `project:${id}`;
const personId = (id: string): string => `person:${id}`;

function* objectsOf({ journeys, events, endings, people, traits }: Journeys, chosen: Chosen): Iterable<unknown> {
  const seen = new Set<number>();
  for (const [at, id] of journeys.ids.entries()) {
    if (chosen[at] !== 1) continue;
    const ending = journeys.ending[at] === 0 ? "still open" : endings[journeys.ending[at]! - 1];
    const known = traits.flatMap(({ name, words, values }) =>
      Number.isFinite(values[at]) ? [{ name, value: words ? words[values[at]!] : values[at] }] : [],
    );
    const time = iso(journeys.beganAt[at]!);
    const attributes = [{ name: "ending", value: ending }, ...known].map((each) => ({ ...each, time }));
    yield { id: projectId(id), type: "project", attributes, relationships: [] };
    for (let row = journeys.offsets[at]!; row < journeys.offsets[at + 1]!; row += 1) seen.add(events.person[row]!);
  }
  for (const person of seen) {
    if (person !== 0) yield { id: personId(people[person]!), type: "person", attributes: [], relationships: [] };
  }
}

function* eventsOf({ journeys, events, activities, people, roles }: Journeys, chosen: Chosen): Iterable<unknown> {
  for (const [at, id] of journeys.ids.entries()) {
    for (let row = journeys.offsets[at]!; chosen[at] === 1 && row < journeys.offsets[at + 1]!; row += 1) {
      const [person, role] = [events.person[row]!, events.role[row]!];
      const by = person === 0 ? [] : [{ objectId: personId(people[person]!), qualifier: roles[role] || "by" }];
      yield {
        id: `event:${row}`,
        type: activities[events.activity[row]!],
        time: iso(events.completedAt[row]!),
        attributes: [],
        relationships: [{ objectId: projectId(id), qualifier: "of" }, ...by],
      };
    }
  }
}
