import { z } from "zod";
import type { HouseRule } from "../house-rule.ts";

const Closed = z.object({ exports: z.strictObject({}) });

export const closedApps: HouseRule = {
  name: "closed-apps",
  why: 'An app is an end, not a library: with "exports": {} nothing can import it by name. Move what others need into packages/.',
  findings: (sources) =>
    [...sources]
      .filter(
        ([path, text]) => /^apps\/[^/]+\/package\.json$/.test(path) && !Closed.safeParse(JSON.parse(text)).success,
      )
      .map(([path]) => ({ path, line: 0, what: 'does not say "exports": {}' })),
};
