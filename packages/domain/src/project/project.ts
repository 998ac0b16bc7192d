import type { Area, Collections, Command } from "../kernel/area.ts";
import { circle, circleCommands } from "./circle.ts";
import { costs } from "./costs/costs.ts";
import { costLineCommands } from "./costs/lines.ts";
import { costTermsCommands } from "./costs/terms.ts";
import { course, courseCommands } from "./course.ts";
import { cover, coverCommands } from "./cover.ts";
import { dates } from "./dates/dates.ts";
import { datesCommands } from "./dates/keeping.ts";
import { decisions } from "./decisions/decisions.ts";
import { shapingDecisions } from "./decisions/shaping.ts";
import { takingDecisions } from "./decisions/taking.ts";
import { learning, learningCommands } from "./learning.ts";
import { choosingCommands } from "./options/choosing.ts";
import { options } from "./options/options.ts";
import { scoringCommands } from "./options/scoring.ts";
import { unknownCommands } from "./options/unknowns.ts";
import { weighingCommands } from "./options/weighing.ts";
import { measureCommands, measures } from "./outcomes/measures.ts";
import { promiseCommands, promises } from "./outcomes/promises.ts";
import { reviewCommands, reviews } from "./outcomes/reviews.ts";
import { people, peopleCommands } from "./people.ts";
import { askingCommands } from "./plan/asking.ts";
import { doingCommands } from "./plan/doing.ts";
import { plan } from "./plan/plan.ts";
import { shapingCommands } from "./plan/shaping.ts";
import { premortem, premortemCommands } from "./premortem/premortem.ts";
import { causeCommands, causes } from "./problem/causes.ts";
import { impactCommands } from "./problem/impacts.ts";
import { problem } from "./problem/problem.ts";
import { situationCommands } from "./problem/situations.ts";
import { statementCommands } from "./problem/statements.ts";
import { redactionCommands } from "./redaction/redact.ts";
import { risks } from "./risks/risks.ts";
import { riskCommands } from "./risks/weighing-risks.ts";
import { roundCommands } from "./rounds/opening.ts";
import { rounds } from "./rounds/rounds.ts";
import { sharingCommands } from "./sharing.ts";
import { commitmentCommands, commitments } from "./support/commitments.ts";
import { onePagerCommands, onePagers } from "./support/one-pager.ts";
import { support, supportCommands } from "./support/support.ts";
import { talk, talkCommands } from "./talk.ts";
import { thingCommands, things } from "./things.ts";
import { workingTimeCommands } from "./working-time/stating.ts";
import { workingTime } from "./working-time/working-time.ts";

/** Every area of a project. A new one is added here and to `commands`, and nowhere else. */
export const areas = {
  cover,
  problem,
  causes,
  plan,
  people,
  decisions,
  circle,
  learning,
  support,
  commitments,
  onePagers,
  course,
  workingTime,
  dates,
  measures,
  promises,
  reviews,
  options,
  costs,
  risks,
  rounds,
  premortem,
  talk,
  things,
} as const;

/** The state of a project, or of the part of it that lies in one space or that one person may see. */
export type Project = typeof cover.empty &
  typeof problem.empty &
  typeof causes.empty &
  typeof plan.empty &
  typeof people.empty &
  typeof decisions.empty &
  typeof circle.empty &
  typeof learning.empty &
  typeof support.empty &
  typeof commitments.empty &
  typeof onePagers.empty &
  typeof course.empty &
  typeof workingTime.empty &
  typeof dates.empty &
  typeof measures.empty &
  typeof promises.empty &
  typeof reviews.empty &
  typeof options.empty &
  typeof costs.empty &
  typeof risks.empty &
  typeof rounds.empty &
  typeof premortem.empty &
  typeof talk.empty &
  typeof things.empty;

export const emptyProject: Project = {
  ...cover.empty,
  ...problem.empty,
  ...causes.empty,
  ...plan.empty,
  ...people.empty,
  ...decisions.empty,
  ...circle.empty,
  ...learning.empty,
  ...support.empty,
  ...commitments.empty,
  ...onePagers.empty,
  ...course.empty,
  ...workingTime.empty,
  ...dates.empty,
  ...measures.empty,
  ...promises.empty,
  ...reviews.empty,
  ...options.empty,
  ...costs.empty,
  ...risks.empty,
  ...rounds.empty,
  ...premortem.empty,
  ...talk.empty,
  ...things.empty,
};

/** Every command by its name: the name in the API, in the log and in the docs. */
export const commands = {
  ...coverCommands,
  ...statementCommands,
  ...causeCommands,
  ...impactCommands,
  ...situationCommands,
  ...shapingCommands,
  ...doingCommands,
  ...askingCommands,
  ...peopleCommands,
  ...shapingDecisions,
  ...takingDecisions,
  ...circleCommands,
  ...learningCommands,
  ...supportCommands,
  ...commitmentCommands,
  ...onePagerCommands,
  ...courseCommands,
  ...workingTimeCommands,
  ...datesCommands,
  ...measureCommands,
  ...promiseCommands,
  ...reviewCommands,
  ...choosingCommands,
  ...weighingCommands,
  ...scoringCommands,
  ...unknownCommands,
  ...costTermsCommands,
  ...costLineCommands,
  ...riskCommands,
  ...premortemCommands,
  ...roundCommands,
  ...talkCommands,
  ...thingCommands,
  ...sharingCommands,
  ...redactionCommands,
} as const;

export type CommandName = keyof typeof commands;

/** The input of a command as a client writes it. */
export type InputOf<N extends CommandName> = (typeof commands)[N]["input"]["_zod"]["input"];

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name);

/** A command without its types, for what treats all commands alike. Its input is checked before it decides. */
export function commandNamed(name: CommandName): Command {
  return commands[name] as unknown as Command;
}

const areaOfEvent: ReadonlyMap<string, Area> = new Map(
  Object.values(areas).flatMap((area) => Object.keys(area.events).map((type) => [type, area as unknown as Area])),
);

/** @throws Error for an event type that no area knows: a log from a newer Cairn must not be misread in silence */
export function areaOf(eventType: string): Area {
  const area = areaOfEvent.get(eventType);
  if (!area) throw new Error(`No area knows the event "${eventType}". Was this log written by a newer Cairn?`);
  return area;
}

/** Read the whole state as what it is: the areas together. */
export const asProject = (collections: Collections): Project => collections as Project;
