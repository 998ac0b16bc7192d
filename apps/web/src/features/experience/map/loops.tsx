import type { JourneyMap } from "@cairn/contract/experience-figures.ts";
import { FigureTable } from "../../../parts/past/figure-table.tsx";
import { Fold } from "../../../ui/fold.tsx";
import { shareSaid } from "../../../words/en/experience.ts";
import { pastPaths as say } from "../../../words/en/past-paths.ts";
import { formatNumber } from "../../../words/format.ts";

/** How often past projects go back, to and fro, or stop and begin again. */
export function Loops({ map }: { readonly map: JourneyMap }) {
  return (
    <Fold title={say.loops}>
      <FigureTable
        caption={say.loops}
        columns={[say.loopKind, say.loopTimes, say.loopPerHundred, say.loopJourneys]}
        rows={map.loops.map(({ kind, times, perHundred, journeys }) => ({
          key: kind,
          cells: [say.loop[kind], formatNumber(times), formatNumber(Math.round(perHundred)), shareSaid(journeys)],
        }))}
      />
    </Fold>
  );
}
