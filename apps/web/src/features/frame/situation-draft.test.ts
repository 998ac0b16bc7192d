import type { Situation } from "@cairn/domain/frame/situation.ts";
import type { Day } from "@cairn/domain/kernel/days.ts";
import { expect, it } from "vitest";
import { draftOf, readDraft, situationIn, written } from "./situation-draft.ts";

const situation: Situation = {
  tryingTo: "Answer every request within two days",
  kind: "new system",
  affected: ["The front office", "Citizens"],
  reach: "51 to 250",
  size: "medium",
  buying: "perhaps",
  rules: ["personal data", "public procurement"],
  dateThatMatters: { on: "2027-03-01" as Day, why: "The old contract ends" },
  finishing: "often stall",
};

it("says what was described, after it was edited, kept and read again", () => {
  expect(situationIn(readDraft(written(draftOf(situation))))).toEqual({ situation });
});

it("needs neither a date nor groups nor rules", () => {
  const { dateThatMatters: _, ...undated } = { ...situation, affected: [], rules: [] };
  expect(situationIn(draftOf(undated))).toEqual({ situation: undated });
});

it("takes one group from each line and leaves empty lines out", () => {
  const said = situationIn({ ...draftOf(situation), affected: "  Nurses \n\n Night shift\n" });
  expect(said).toMatchObject({ situation: { affected: ["Nurses", "Night shift"] } });
});

it("asks for what is missing, and only for that", () => {
  expect(situationIn(draftOf(undefined))).toEqual({
    problems: {
      tryingTo: "too short",
      kind: "choose",
      reach: "choose",
      size: "choose",
      buying: "choose",
      finishing: "choose",
    },
  });
  expect(situationIn({ ...draftOf(situation), dateWhy: " " })).toEqual({ problems: { dateWhy: "why missing" } });
  expect(situationIn({ ...draftOf(situation), dateOn: "" })).toEqual({ problems: { dateOn: "date missing" } });
});

it("starts anew from a draft that cannot be read", () => {
  expect(readDraft("no draft")).toEqual(draftOf(undefined));
  expect(readDraft('{"tryingTo":"Half a","kind":"sell"}')).toEqual({ ...draftOf(undefined), tryingTo: "Half a" });
});
