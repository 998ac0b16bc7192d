import { expect, it } from "vitest";
import { options as optionsWords } from "../../words/en/options.ts";
import { headlineOf } from "./headline.ts";

const says = optionsWords.answer;
type Told = Parameters<typeof headlineOf>[0];

const option = (id: string, title: string) => ({ id, title, space: "ours" }) as Told["options"][number];
const criterion = { id: "c", title: "Hours saved", space: "ours" } as Told["criteria"][number];
const both = [option("a", "Carry on as now"), option("b", "A list")];
const leading = (firmness: string, ...leaders: readonly string[]) =>
  ({ firmness, group: { leaders } }) as unknown as NonNullable<Told["figures"]>;

const begun: Told = {
  options: both,
  ruledOut: [],
  criteria: [criterion],
  state: "agreed",
  scorers: ["p"],
  guest: false,
  figures: undefined,
};

it.each([
  ["nothing is there", { ...begun, options: [] }, says.none],
  ["there is nothing to choose between", { ...begun, options: both.slice(1) }, says.oneOnly],
  ["nothing is measured by anything", { ...begun, criteria: [] }, says.noCriteria],
  ["no weights are agreed", { ...begun, state: "none" }, says.weights.none],
  ["the weights are open again", { ...begun, state: "reopened" }, says.weights.reopened],
  ["a criterion came or went", { ...begun, state: "outdated" }, says.weights.outdated],
  ["nobody has scored", { ...begun, scorers: [] }, says.unscored],
  ["the reader has not scored", begun, says.hidden],
  ["a criterion has no figures", { ...begun, figures: leading("not enough yet") }, says.tooFew],
  ["few have scored", { ...begun, figures: leading("not enough yet", "b") }, says.ahead("A list")],
  ["one leads", { ...begun, figures: leading("firm", "b") }, says.leads("A list")],
  ["two are level", { ...begun, figures: leading("level", "a", "b") }, says.level("“Carry on as now” and “A list”")],
  ["a guest sees options alone", { ...begun, guest: true, state: "none", criteria: [] }, says.shared(2)],
] as const satisfies readonly (readonly [string, Told, string])[])("answers when %s", (_, told, headline) => {
  expect(headlineOf(told)).toBe(headline);
});
