import type { Band } from "../../ui/band-chart.tsx";
import { costs as costsWords } from "../../words/en/costs.ts";
import styles from "./costs.module.css";
import { useCosting } from "./use-costing.ts";

/** The same as the drawing says, to be read. */
export function FiguresTable({ bands, title }: { readonly bands: readonly Band[]; readonly title: string }) {
  const { money, nameOf, terms } = useCosting();
  const [first] = bands;
  if (!first || !terms) return null;
  const ends = [costsWords.oneLower, costsWords.middle, costsWords.oneHigher];
  return (
    <div className={styles["table"]}>
      <table className="figures">
        <caption>
          {title}. {costsWords.tableSays(terms.currency)}
        </caption>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {costsWords.month}
            </th>
            {bands.map(({ id, name }) => (
              <th key={id} colSpan={3} scope="colgroup">
                {name}
              </th>
            ))}
          </tr>
          <tr>
            {bands.flatMap(({ id }) =>
              ends.map((end) => (
                <th key={`${id} ${end}`} scope="col">
                  {end}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {first.points.map((_, month) => (
            <tr key={nameOf(month + 1)}>
              <th scope="row">{nameOf(month + 1)}</th>
              {bands.flatMap(({ id, points }) =>
                [points[month]?.p10, points[month]?.p50, points[month]?.p90].map((value, at) => (
                  <td key={`${id} ${ends[at]}`}>{value === undefined ? "" : money(value)}</td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
