import { dayOf } from "@cairn/domain/kernel/days.ts";
import type { RoundCount } from "@cairn/domain/project/rounds/rounds.ts";
import { sum } from "@cairn/domain/statistics/spread.ts";
import { useMay } from "../../live/use-project.ts";
import { rounds as roundsWords } from "../../words/en/rounds.ts";
import { formatDay, joinNames } from "../../words/format.ts";
import { ThingActions } from "../thing-actions.tsx";
import styles from "./results.module.css";

const says = roundsWords.result;

/** Of whom a count is, how many of them are in its figures, and who sees it. */
export function CountHead({ count }: { readonly count: RoundCount }) {
  const may = useMay();
  const { groups, reported, leftOut, title, countedAt, space } = count;
  const day = formatDay(dayOf(countedAt));
  const asked = sum(groups.map((group) => group.asked));
  const left = joinNames(leftOut.flatMap((at) => groups[at]?.name ?? []));
  return (
    <div className={styles["head"]}>
      <p>
        {reported.length === 0
          ? says.none(asked)
          : says.counted(day, sum(reported.map(({ answered }) => answered)), asked)}{" "}
        {reported.length > 0 && left && says.leftOut(left)}
      </p>
      <ThingActions thing={count} called={says.called(title, day)} mayRemove={may("plan", space)} />
    </div>
  );
}
