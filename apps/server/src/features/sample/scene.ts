import type { Act, Cast, Stage } from "./story.ts";
import { verbsOfCourse } from "./verbs/of-course.ts";
import { verbsOfDecisions } from "./verbs/of-decisions.ts";
import { verbsOfOptions } from "./verbs/of-options.ts";
import { verbsOfPeople } from "./verbs/of-people.ts";
import { verbsOfPlan } from "./verbs/of-plan.ts";
import { verbsOfProblem } from "./verbs/of-problem.ts";
import { verbsOfRounds } from "./verbs/of-rounds.ts";
import { verbsOfValue } from "./verbs/of-value.ts";
import { type Audience, spaceOf, type Voice } from "./verbs/voice.ts";

/**
 * What somebody does at a moment of a story: `on(4, "09:30", "ines").starts("A10")`. Things are called by their names in
 * the story, and activities of the library by its ids.
 *
 * @param usually before whom things are said when nothing else is stated
 */
export function scenes(stage: Stage, cast: Cast, usually: Audience) {
  const { id } = stage;
  return (day: number, time: string, who: string) => {
    const does = (command: string, input: object): Act => ({ day, time, who, call: { command, input } });
    const voice: Voice = {
      cast,
      stage,
      does,
      id,
      maybe: (name) => (name === undefined ? undefined : id(name)),
      space: (audience = usually) => spaceOf(stage, audience),
    };
    return {
      does: voice.does,
      ...verbsOfPeople(voice),
      ...verbsOfProblem(voice),
      ...verbsOfPlan(voice),
      ...verbsOfCourse(voice),
      ...verbsOfValue(voice),
      ...verbsOfOptions(voice),
      ...verbsOfDecisions(voice),
      ...verbsOfRounds(voice),
    };
  };
}

export type On = ReturnType<typeof scenes>;
