import { knownDates } from "@cairn/domain/project/dates/known.ts";
import { loadOf, weeksOver } from "@cairn/domain/project/working-time/load.ts";
import { useProject } from "../../live/use-project.ts";
import { datesFit as text } from "../../words/en/dates-fit.ts";
import { today } from "../../words/format.ts";

const weeks = 26;

/** The dates ask for more than the reader has: they are told before anybody else. */
export function TooMuch() {
  const { project, you } = useProject();
  const load = loadOf(project, you.personId, knownDates(project), today(), weeks) ?? [];
  const over = weeksOver(load).length;
  return over > 0 && <p>{text.tooMuch(over)}</p>;
}
