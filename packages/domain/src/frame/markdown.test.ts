import { expect, it } from "vitest";
import { checkCompleteness } from "./completeness.ts";
import { frameToMarkdown } from "./markdown.ts";
import { checkMirror } from "./mirror.ts";
import { itemsOfFrame } from "./plan-items.ts";
import { proposeFrame } from "./propose.ts";
import { SalesProcess } from "./sales-process.ts";
import { libraryOf, manyOf, situationOf } from "./testing/small-library.ts";

const library = libraryOf(
  [
    ...manyOf(1, 14, { weight: "core" }),
    { id: "A15", weight: "core", job: "value", waitsFor: ["A01"], effort: "an hour" },
    { id: "A16", weight: "situational", when: [{ if: { size: ["large"] }, because: "It is large, you said." }] },
  ],
  [{ id: "seeing", sellerWords: ["demo"], customerHas: "We have cases of our own.", needs: ["A01"] }],
);
const process = SalesProcess.parse({
  name: "Ours",
  stages: [{ name: "Demo <b>big</b>", activities: ["Send\n# swag"] }],
});
const situation = situationOf({ tryingTo: "Answer *every*\n# letter <script>" });
const frame = proposeFrame(situation, library, process);
const markdown = frameToMarkdown(frame, {
  mirror: checkMirror([{ id: "1", title: "Send swag", carriedBy: "a seller" }], library, process),
  completeness: checkCompleteness(itemsOfFrame(frame).slice(1), situation, library, ["lead"]),
});

it.each([
  ["the plan at a glance", "- Get the value and learn: Do the work called A15"],
  ["each activity", "### Do the work called A15 (A15)"],
  ["what it waits for", "- Waits for: Do the work called A01 (A01)"],
  ["effort and time", "- Effort: an hour (up to 1 hour in all); may take about 1 working day"],
  ["its questions", "  - Who does A15?"],
  ["what a stage asks", "- We have cases of our own. Through: Do the work called A01 (A01)"],
  ["what was not understood", '- Nothing for you here, or not understood: "Send \\# swag"'],
  ["the verdict", "This plan repeats the seller's process. It is not yet your own."],
  ["the measures", "- Activities in the seller's words: 1 of 1"],
  ["an order of which nothing can be said", "in the order of the seller's stages: nothing to count"],
  ["what may be missing", 'Nobody has been asked to do this yet: "Do the work called A01".'],
  ["what was left out", "- Do the work called A16 (A16). Proposed when the project is large."],
])("shows %s", (_, text) => {
  expect(markdown).toContain(text);
});

it("keeps strange text from becoming mark-up", () => {
  expect(markdown.split("\n")[0]).toBe("# Answer \\*every\\* \\# letter \\<script\\>");
  expect(markdown).not.toMatch(/<b>|<script>/);
});
