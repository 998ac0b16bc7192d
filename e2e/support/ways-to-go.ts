import type { Browser } from "../../apps/server/src/testing/browser.ts";
import { newId } from "../../apps/web/src/api/new-id.ts";
import { sayTo } from "./costed.ts";

/** What six people choose among, beside carrying on as now and improving what they have. */
export const ways = {
  small: "One shared list, on two wards first",
  large: "One tool for every ward before the winter",
} as const;

type Line = readonly [what: string, range: readonly [number, number, number], rest: object];

const lines: Readonly<Record<keyof typeof ways, readonly Line[]>> = {
  small: [
    ["Setting the list up on two wards", [4000, 6000, 12_000], { kind: "one-off cost" }],
    ["Hours lost in handing over, with the list", [25, 40, 70], { kind: "own effort", fromMonth: 3 }],
  ],
  large: [
    ["Setting the tool up for every ward", [60_000, 90_000, 160_000], { kind: "one-off cost" }],
    ["Subscription", [2000, 2200, 2600], { kind: "running cost", fromMonth: 3 }],
    ["Hours lost in handing over, with the tool", [15, 30, 70], { kind: "own effort", fromMonth: 6 }],
  ],
};

/** Adds both ways to go, with what each costs line by line. */
export async function addWays(browser: Browser, projectId: string): Promise<void> {
  const say = sayTo(browser, projectId);
  for (const [way, title] of Object.entries(ways)) {
    const optionId = newId();
    await say("addOption", { space: "ours", optionId, title });
    for (const [what, [low, likely, high], rest] of lines[way as keyof typeof ways]) {
      const line = { what, low, likely, high, fromMonth: 1, confidence: "an estimate", ...rest };
      await say("addCostLine", { space: "ours", lineId: newId(), optionId, ...line });
    }
  }
}
