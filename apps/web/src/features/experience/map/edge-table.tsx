import type { JourneyMap } from "@cairn/contract/experience-figures.ts";
import { FigureTable } from "../../../parts/past/figure-table.tsx";
import { Fold } from "../../../ui/fold.tsx";
import { daysWithin } from "../../../words/en/experience.ts";
import { pastPaths as say } from "../../../words/en/past-paths.ts";
import type { Beside } from "./beside.ts";

type Edge = JourneyMap["edges"][number];

/** Everything that is drawn, as figures. */
export function EdgeTable({ maps, beside }: { readonly maps: readonly JourneyMap[]; readonly beside: Beside }) {
  return (
    <Fold title={say.table}>
      {maps.map(({ edges }, at) => (
        <FigureTable
          key={beside?.[at] ?? "all"}
          caption={beside?.[at] ? say.countOf(beside[at]) : say.title}
          columns={[say.from, { words: say.to }, say.count, say.median, say.p80]}
          rows={edges
            .toSorted((one, other) => other.count - one.count)
            .map((edge) => ({ key: `${edge.from} > ${edge.to}`, cells: [edge.from, edge.to, ...figuresOf(edge)] }))}
        />
      ))}
    </Fold>
  );
}

const fewest = 10;

/** How often, and how long it takes; with its interval; from fewer than ten no lengths are said. */
export const figuresOf = ({ count, medianDays, p80Days, medianWithin, p80Within }: Edge): readonly string[] => [
  count.toLocaleString("en-GB"),
  count < fewest ? "" : daysWithin(medianDays, medianWithin),
  count < fewest ? "" : daysWithin(p80Days, p80Within),
];
