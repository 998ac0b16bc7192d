import type { Course } from "@cairn/appraisal/appraise.ts";
import { type CostedOption, isAsNow } from "@cairn/domain/project/costs/costing.ts";
import { Checkbox, Group, SegmentedControl } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useState } from "react";
import type { Assessment } from "../../parts/assessment.ts";
import { type Band, BandChart } from "../../ui/band-chart.tsx";
import { Fold } from "../../ui/fold.tsx";
import { costs as costsWords } from "../../words/en/costs.ts";
import styles from "./costs.module.css";
import { FiguresTable } from "./figures-table.tsx";
import { useCosting } from "./use-costing.ts";

const views = ["upToMonth", "inMonth"] as const satisfies readonly (keyof Course)[];
const against = ["each", "asNow"] as const;
/** More bands than these lie over each other and say nothing; the others can be chosen. */
const drawnAtFirst = 4;

/** How the options go through the months, as bands: the reader chooses which, and what is drawn. */
export function CourseDrawing(props: {
  readonly costed: readonly CostedOption[];
  readonly assessment: Assessment;
  readonly comparable: boolean;
}) {
  const { money, nameOf } = useCosting();
  const [view, setView] = useState<(typeof views)[number]>("upToMonth");
  const [beside, setBeside] = useState<(typeof against)[number]>("each");
  const [hidden, setHidden] = useState<readonly string[]>(() =>
    props.costed.slice(drawnAtFirst).map(({ option }) => option.id),
  );
  const { ref, width } = useElementSize();
  const { asNow, others, againstNow } = props.assessment.appraisal;
  const courses = beside === "each" ? [asNow, ...others] : againstNow;
  const placeOf = (id: string): number => props.costed.findIndex(({ option }) => option.id === id);
  const among = props.costed.filter((it) => beside === "each" || !isAsNow(it));
  const bands = among
    .filter(({ option }) => !hidden.includes(option.id))
    .flatMap(({ option }): Band[] => {
      const course = courses.find(({ id }) => id === option.id);
      return course ? [{ id: option.id, name: option.title, place: placeOf(option.id), points: course[view] }] : [];
    });
  const title = `${costsWords.views[view]}, ${costsWords.against[beside].toLowerCase()}`;
  return (
    <div className={styles["drawing"]}>
      <Group gap="sm" className={styles["views"] ?? ""}>
        <SegmentedControl
          aria-label={costsWords.view}
          classNames={{ root: styles["choice"] ?? "", indicator: styles["chosen"] ?? "" }}
          value={view}
          onChange={(value) => setView(views.find((it) => it === value) ?? "upToMonth")}
          data={views.map((value) => ({ value, label: costsWords.views[value] }))}
        />
        {props.comparable && props.costed.length > 1 && (
          <SegmentedControl
            aria-label={costsWords.beside}
            classNames={{ root: styles["choice"] ?? "", indicator: styles["chosen"] ?? "" }}
            value={beside}
            onChange={(value) => setBeside(against.find((it) => it === value) ?? "each")}
            data={against.map((value) => ({ value, label: costsWords.against[value] }))}
          />
        )}
      </Group>
      <Group gap="sm" role="group" aria-label={costsWords.show}>
        {among.map(({ option }) => (
          <Checkbox
            key={option.id}
            checked={!hidden.includes(option.id)}
            onChange={({ currentTarget: { checked } }) =>
              setHidden(checked ? hidden.filter((id) => id !== option.id) : [...hidden, option.id])
            }
            label={
              <>
                <span className={styles["swatch"]} data-place={placeOf(option.id) % 5} aria-hidden /> {option.title}
              </>
            }
          />
        ))}
      </Group>
      <div ref={ref}>
        <BandChart
          width={width}
          bands={bands}
          label={costsWords.drawing(title)}
          format={money}
          nameOf={(index) => nameOf(index + 1)}
          below={costsWords.lost}
        />
      </div>
      <p className={styles["quiet"]}>{costsWords.bandSays}</p>
      <Fold title={costsWords.table}>
        <FiguresTable bands={bands} title={title} />
      </Fold>
    </div>
  );
}
