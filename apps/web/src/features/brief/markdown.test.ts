import { lacking } from "@cairn/domain/project/brief/fact.ts";
import { expect, it } from "vitest";
import { asMarkdown } from "./markdown.ts";
import { placeOf } from "./places.ts";

it("tells the same as Markdown, each sentence with its address, and lets nobody write mark-up", () => {
  const sentences = [
    { text: "We *wait* [here](http://x)", href: "/projects/p/problem#s", quiet: false },
    { text: "Nothing", href: undefined, quiet: true },
  ];
  const told = { title: "A # plan", asOf: "As of today", lead: "To be decided", parts: [{ title: "Part", sentences }] };
  expect(asMarkdown(told, "https://cairn.example")).toBe(
    [
      "# A \\# plan",
      "As of today",
      "**To be decided**",
      "## Part",
      "- We \\*wait\\* \\[here\\](http://x) ([source](https://cairn.example/projects/p/problem#s))\n- Nothing\n",
    ].join("\n\n"),
  );
});

it("leads to the thing itself where it has an address, and else to its room", () => {
  expect(placeOf({ says: "statement", ids: ["s"], text: "" })).toBe("/problem#s");
  expect(placeOf({ says: "asked for", ids: ["d"], title: "" })).toBe("/decide/decisions/d");
  expect(placeOf({ says: "no statement", ids: [] })).toBe("/problem");
  for (const says of lacking) {
    if (says !== "no risk") expect(placeOf({ says, ids: [] })).toMatch(/^\/(problem|decide)/);
  }
});
