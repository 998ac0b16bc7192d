import { jobs } from "@cairn/domain/project/jobs.ts";
import { library } from "@cairn/library/library.gen.ts";
import { expect, it } from "vitest";
import { activitiesFor, librarySearch } from "./library-search.ts";

it("shows everything to whoever looks for nothing in particular", () => {
  expect(activitiesFor(library.activities, {})).toEqual(library.activities);
});

it("divides the library by job without losing or doubling an activity", () => {
  const ids = jobs.flatMap((job) => activitiesFor(library.activities, { job }).map(({ id }) => id));
  expect(ids.toSorted()).toEqual(library.activities.map(({ id }) => id).toSorted());
});

it("finds an activity by words that stand in different parts of it, in any case", () => {
  const [first] = library.activities;
  const from = (text: string | undefined) => text?.split(" ").at(-2)?.toUpperCase() ?? "";
  const words = `${from(first?.title)} ${from(first?.doneWhen)}`;
  expect(activitiesFor(library.activities, { words }).map(({ id }) => id)).toContain(first?.id);
});

it("combines what is looked for", () => {
  const found = activitiesFor(library.activities, { job: "own", by: "customer", words: "lead" });
  expect(found.length).toBeGreaterThan(0);
  for (const { job, carriedBy } of found) expect({ job, carriedBy }).toEqual({ job: "own", carriedBy: "customer" });
  expect(activitiesFor(library.activities, { words: "no-such-word-anywhere" })).toEqual([]);
});

it("reads an address that makes no sense as looking for nothing", () => {
  expect(librarySearch({ words: 7, job: "sell", by: ["customer"] })).toEqual({});
  expect(librarySearch({ words: "legal", job: "decide", by: "together", more: 1 })).toEqual({
    words: "legal",
    job: "decide",
    by: "together",
  });
});
