import { bothRisks } from "../risks/both-risks.ts";
import type { RiskOf } from "../risks/risks.ts";
import { type Risk } from "../risks/risks.ts";
import type { Fact } from "./fact.ts";
import type { Ground } from "./ground.ts";

const mostOfEach = 2;

const isRated = ({ likelihood, impact }: Risk): boolean => likelihood !== undefined && impact !== undefined;

/** The heaviest open risks of changing and of standing still, as many of the one as of the other. */
export function risks({ project }: Ground): readonly Fact[] {
  return bothRisks(project).flatMap(({ of, open }): readonly Fact[] => {
    if (open.length === 0) return [{ says: "no risk", ids: [], of }];
    const rated = open.filter(isRated);
    const shown = rated.slice(0, mostOfEach);
    const rest = open.filter((it) => !shown.includes(it));
    return [
      ...shown.map((risk) => ({ says: "risk" as const, ids: [risk.id], risk })),
      ...(rest.length > 0
        ? [
            {
              says: "more risks" as const,
              ids: rest.map(({ id }) => id),
              of,
              rated: rated.length - shown.length,
              unrated: open.length - rated.length,
            },
          ]
        : []),
    ];
  });
}

/** Which risks stopping would leave behind, and which it would leave us with. */
export function stopping({ project }: Ground): readonly Fact[] {
  const rows = bothRisks(project);
  const ids = rows.flatMap(({ open }) => open.map(({ id }) => id));
  if (ids.length === 0) return [{ says: "no risks to compare", ids }];
  const countOf = (of: RiskOf): number => rows.find((row) => row.of === of)?.open.length ?? 0;
  return [{ says: "stopping", ids, changing: countOf("changing"), standingStill: countOf("standing still") }];
}
