import type { EndingPreview } from "@cairn/contract/experience-import.ts";
import type { z } from "zod";
import { FigureTable } from "../../../parts/past/figure-table.tsx";
import { endingName } from "../../../words/en/experience.ts";
import { pastImports as say } from "../../../words/en/past-imports.ts";

type Counts = z.output<typeof EndingPreview>["counts"];

/** How many past projects end in which way by the rule, and if silence were an ending sooner or later. */
export function ComesTo({ endings }: { readonly endings: z.output<typeof EndingPreview> }) {
  const { counts, atSilence } = endings;
  const named = counts.map(({ ending }) => ending);
  const all = [...new Set([...named, ...atSilence.flatMap((it) => it.counts.map(({ ending }) => ending))])];
  const isNothing = counts.every(({ ending, journeys }) => ending === "still open" || journeys === 0);
  return (
    <>
      <h3>{say.comesTo}</h3>
      {isNothing && <p>{say.nothingMapped}</p>}
      <FigureTable
        caption={say.sensitivity}
        columns={[say.ending, say.now, ...atSilence.map(({ days }) => say.ifSilent(days))]}
        rows={all.map((ending) => ({
          key: ending,
          cells: [
            endingName(ending),
            ...[counts, ...atSilence.map((it) => it.counts)].map((of) => countOf(of, ending)),
          ],
        }))}
      />
    </>
  );
}

const countOf = (counts: Counts, ending: string): string =>
  (counts.find((it) => it.ending === ending)?.journeys ?? 0).toLocaleString("en-GB");
