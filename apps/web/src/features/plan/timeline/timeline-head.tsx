import { dayOf } from "@cairn/domain/kernel/days.ts";
import { baselinesOf } from "@cairn/domain/project/dates/known.ts";
import { Checkbox, NativeSelect, SegmentedControl } from "@mantine/core";
import { useProject } from "../../../live/use-project.ts";
import { timeline as text } from "../../../words/en/timeline.ts";
import { formatDay } from "../../../words/format.ts";
import { usePlanSearch } from "../use-plan-search.ts";
import styles from "./timeline.module.css";
import { zooms } from "./timeline-scale.ts";

/** How close one looks, what holds the end, and which earlier dates are laid beside. */
export function TimelineHead() {
  const { project } = useProject();
  const { search, look } = usePlanSearch();
  const baselines = baselinesOf(project).toReversed();
  return (
    <div className={styles["head"]}>
      <Checkbox
        label={text.chain}
        checked={search.chain === true}
        onChange={({ currentTarget }) => {
          const { checked } = currentTarget;
          look(({ chain: _was, ...rest }) => (checked ? { ...rest, chain: true } : rest));
        }}
      />
      {baselines.length > 0 && (
        <NativeSelect
          aria-label={text.compare}
          value={search.compare ?? ""}
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            look(({ compare: _was, ...rest }) => (value ? { ...rest, compare: value } : rest));
          }}
          data={[
            { value: "", label: `${text.compare}: ${text.compareNone}` },
            ...baselines.map(({ id, at, because }) => ({
              value: id,
              label: text.baseline(formatDay(dayOf(at)), because),
            })),
          ]}
        />
      )}
      <SegmentedControl
        aria-label={text.zoom}
        classNames={{ root: styles["zoom"] ?? "", indicator: styles["zoomed"] ?? "" }}
        value={search.zoom ?? "weeks"}
        onChange={(now) => {
          const zoom = zooms.find((it) => it === now);
          look(({ zoom: _was, ...rest }) => (zoom && zoom !== "weeks" ? { ...rest, zoom } : rest));
        }}
        data={zooms.map((value) => ({ value, label: text.zooms[value] }))}
      />
    </div>
  );
}

export function Legend() {
  const { legend } = text;
  const kinds = ["full", "soft", "fixed", "open", "due", "known", "free", "today", "waits"] as const;
  return (
    <ul className={styles["legend"]} aria-label={legend.label}>
      {kinds.map((kind) => (
        <li key={kind} data-kind={kind}>
          {legend[kind]}
        </li>
      ))}
    </ul>
  );
}
