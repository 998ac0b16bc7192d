import { type Account, accountOf } from "@cairn/appraisal/account.ts";
import { type Appraisal, appraise } from "@cairn/appraisal/appraise.ts";
import type { Case } from "@cairn/appraisal/case.ts";
import type { Draws } from "@cairn/appraisal/draws.ts";
import { type Driver, driversAgainstNow, driversOf } from "@cairn/appraisal/drivers.ts";

/** How often a case is played through: the share of runs is then known to half a point, and it takes a blink. */
export const runs = 10_000;

/** All that the screen says about a case. By option id: what it comes to on average, and what makes that uncertain. */
export type Assessment = {
  readonly appraisal: Appraisal;
  readonly accounts: Readonly<Record<string, Account>>;
  /** Of carrying on as now its own sum, of every other option the gap to it. */
  readonly drivers: Readonly<Record<string, readonly Driver[]>>;
};

export function assess(given: Case, draws: Draws): Assessment {
  const { asNow, others, terms } = given;
  return {
    appraisal: appraise(given, { draws, runs }),
    accounts: Object.fromEntries([asNow, ...others].map((option) => [option.id, accountOf(option, terms)])),
    drivers: Object.fromEntries([
      [asNow.id, driversOf(asNow, terms)],
      ...others.map((option) => [option.id, driversAgainstNow(option, given)] as const),
    ]),
  };
}
