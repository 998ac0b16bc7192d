import { Failure } from "@cairn/contract/failures.ts";
import type { Written } from "@cairn/domain/kernel/area.ts";
import { dayOf } from "@cairn/domain/kernel/days.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { countRound } from "@cairn/domain/project/rounds/counting.ts";
import { askedIn } from "@cairn/domain/project/rounds/rounds.ts";
import type { Visit } from "../../http/visit.ts";
import { takeBallots } from "../../store/projects/ballots.ts";
import type { Participation } from "../../store/projects/participation.ts";

type Closing = Pick<Visit, "db" | "now" | "newId"> & { readonly participation: Participation };

/**
 * What was decided, and behind each round that is closed its count: the ballots are read and gone in the same transaction.
 *
 * @throws Failure `not_now` when it is closed before its day and not everybody asked has answered
 */
export async function countClosed(
  { db, now, newId, participation: { projectId } }: Closing,
  visible: Project,
  events: readonly Written[],
): Promise<readonly Written[]> {
  const complete: Written[] = [];
  for (const event of events) {
    complete.push(event);
    const round = event.type === "roundClosed" ? visible.rounds[String(event["roundId"])] : undefined;
    if (!round) continue;
    const { id: roundId, space, closesOn, groups } = round;
    const ballots = await takeBallots(db, { projectId, space, roundId });
    if (dayOf(now) < closesOn && ballots.length < askedIn(groups).length) {
      throw new Failure("not_now", { state: "open until", day: closesOn });
    }
    complete.push(...countRound(round, ballots, newId));
  }
  return complete;
}
