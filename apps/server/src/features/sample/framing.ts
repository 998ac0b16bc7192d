import { activitiesOf, proposeFrame } from "@cairn/domain/frame/propose.ts";
import type { SalesProcess } from "@cairn/domain/frame/sales-process.ts";
import type { Situation } from "@cairn/domain/frame/situation.ts";
import { toCommands } from "@cairn/domain/frame/to-commands.ts";
import { library } from "@cairn/library/library.gen.ts";
import type { On } from "./scene.ts";
import type { Act, Stage } from "./story.ts";
import { type Audience, spaceOf } from "./verbs/voice.ts";

/** How a plan is framed in a story, and what becomes of each proposal. Those not named are taken. */
export type Framing = {
  readonly day: number;
  readonly who: string;
  readonly in: Audience;
  readonly situation: Situation;
  readonly process?: SalesProcess;
  /** Reasons by library id. */
  readonly strikeOut: Readonly<Record<string, string>>;
  /** Left in the tray, by library id. */
  readonly leave?: readonly string[];
};

/**
 * The situation is described and a plan proposed from the library, in the morning; in the afternoon it is gone through.
 * What the library proposes is the library's: a story that names an activity which is not proposed does not play.
 */
export function framing(stage: Stage, on: On, { day, who, in: audience, ...rest }: Framing): Act[] {
  const { situation, process, strikeOut, leave = [] } = rest;
  const frame = proposeFrame(situation, library, process);
  const ids = activitiesOf(frame).map(({ libraryId }) => libraryId);
  const stranger = [...Object.keys(strikeOut), ...leave].find((id) => !ids.includes(id));
  if (stranger !== undefined) throw new Error(`The library does not propose ${stranger} for this story.`);
  const taken = ids.filter((id) => !leave.includes(id) && strikeOut[id] === undefined);
  const commands = toCommands(frame, {
    space: spaceOf(stage, audience),
    choices: Object.fromEntries(taken.map((id) => [id, { answer: "take" as const }])),
    idFor: stage.id,
    questionsEach: 0,
  });
  const afternoon = on(day, "13:30", who);
  return [
    on(day, "10:10", who).describesSituation(situation, audience),
    on(day, "10:40", who).does("proposeActivities", commands.propose),
    ...commands.accept.map((input) => afternoon.does("acceptActivity", input)),
    ...Object.entries(strikeOut).map(([id, because]) => on(day, "15:00", who).strikesOut(id, because)),
  ];
}
