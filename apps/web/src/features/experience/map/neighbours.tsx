import type { JourneyMap } from "@cairn/contract/experience-figures.ts";
import { Button } from "@mantine/core";
import { FigureTable } from "../../../parts/past/figure-table.tsx";
import { endingName } from "../../../words/en/experience.ts";
import { pastPaths as say } from "../../../words/en/past-paths.ts";
import type { Beside } from "./beside.ts";
import { figuresOf } from "./edge-table.tsx";

/** What comes before and after the activity that is looked at. */
export function Neighbours(props: {
  readonly maps: readonly JourneyMap[];
  readonly beside: Beside;
  readonly chosen: string | undefined;
  readonly onBehind: (activity: string) => void;
}) {
  const { maps, beside, chosen } = props;
  return (
    <div aria-live="polite">
      {chosen === undefined ? (
        <p>{say.choose}</p>
      ) : (
        <>
          <h3>{say.chosen(chosen)}</h3>
          {maps.map((map, at) => {
            const ending = beside?.[at];
            return (
              <div key={ending ?? "all"}>
                {ending && <h4>{endingName(ending)}</h4>}
                <Side
                  caption={say.before}
                  edges={map.edges.filter(({ to }) => to === chosen)}
                  name={({ from }) => from}
                />
                <Side
                  caption={say.after}
                  edges={map.edges.filter(({ from }) => from === chosen)}
                  name={({ to }) => to}
                />
              </div>
            );
          })}
          <Button size="compact-sm" variant="default" onClick={() => props.onBehind(chosen)}>
            {say.behind}
          </Button>
        </>
      )}
    </div>
  );
}

type Edge = JourneyMap["edges"][number];

function Side(props: {
  readonly caption: string;
  readonly edges: readonly Edge[];
  readonly name: (edge: Edge) => string;
}) {
  const { caption, edges, name } = props;
  if (edges.length === 0) return <p>{`${caption}: ${say.nothing}`}</p>;
  return (
    <FigureTable
      caption={caption}
      columns={[caption, say.count, say.median, say.p80]}
      rows={edges
        .toSorted((one, other) => other.count - one.count)
        .map((edge) => ({ key: name(edge), cells: [name(edge), ...figuresOf(edge)] }))}
    />
  );
}
