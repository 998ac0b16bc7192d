import type { SpaceId } from "../kernel/space.ts";
import type { CommandName } from "../project/project.ts";
import { uuid } from "./cast.ts";
import { circleHappy } from "./happy/circle.ts";
import { costsHappy } from "./happy/costs.ts";
import { courseHappy } from "./happy/course.ts";
import { coverHappy } from "./happy/cover.ts";
import { datesHappy } from "./happy/dates.ts";
import { decisionsHappy } from "./happy/decisions.ts";
import type { Furnished, Happy } from "./happy/furnished.ts";
import { learningHappy } from "./happy/learning.ts";
import { optionsHappy } from "./happy/options.ts";
import { outcomesHappy } from "./happy/outcomes.ts";
import { peopleHappy } from "./happy/people.ts";
import { planHappy } from "./happy/plan.ts";
import { premortemHappy } from "./happy/premortem.ts";
import { problemHappy } from "./happy/problem.ts";
import { risksHappy } from "./happy/risks.ts";
import { roundsHappy } from "./happy/rounds.ts";
import { supportHappy } from "./happy/support.ts";
import { talkHappy } from "./happy/talk.ts";
import { thingsHappy } from "./happy/things.ts";
import { idAt } from "./stage.ts";

/** For every command, something it does in a furnished space. */
export function happyIn(space: SpaceId): Readonly<Record<CommandName, Happy>> {
  const at: Furnished = { space, id: (kind) => idAt(kind, space), fresh: uuid(0x8_0000) };
  return {
    ...coverHappy(),
    ...problemHappy(at),
    ...planHappy(at),
    ...peopleHappy(at),
    ...decisionsHappy(at),
    ...circleHappy(at),
    ...learningHappy(at),
    ...courseHappy(at),
    ...datesHappy(at),
    ...outcomesHappy(at),
    ...optionsHappy(at),
    ...costsHappy(at),
    ...risksHappy(at),
    ...premortemHappy(at),
    ...roundsHappy(at),
    ...supportHappy(at),
    ...talkHappy(at),
    ...thingsHappy(at),
  };
}
