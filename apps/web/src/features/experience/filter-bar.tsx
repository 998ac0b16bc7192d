import { Ending } from "@cairn/contract/experience-filter.ts";
import { Button, NativeSelect } from "@mantine/core";
import { DayField } from "../../parts/day-field.tsx";
import { Fold } from "../../ui/fold.tsx";
import { endingName, experience } from "../../words/en/experience.ts";
import styles from "./experience.module.css";
import { type ExperienceSearch, isNarrowed } from "./experience-search.ts";
import type { Summary } from "./queries.ts";
import { useGo } from "./use-go.ts";

const say = experience.filter;
const endings = [...Ending.options, "still open"] as const;

/** Which past projects are looked at: how they ended, when they began, what was known of them. */
export function FilterBar({ search, summary }: { readonly search: ExperienceSearch; readonly summary: Summary }) {
  const go = useGo();
  const worded = summary.traits.flatMap((trait) => ("words" in trait ? [trait] : []));
  const chosen = worded.find(({ name }) => name === search.trait);
  const clear = { ending: undefined, from: undefined, to: undefined, trait: undefined, word: undefined };
  return (
    <>
      <Fold title={say.title} open={isNarrowed(search)}>
        <div className={styles["filter"]}>
          <NativeSelect
            label={say.ending}
            value={search.ending ?? ""}
            data={[
              { value: "", label: say.anyEnding },
              ...endings.map((value) => ({ value, label: endingName(value) })),
            ]}
            onChange={({ currentTarget }) => go({ ending: endings.find((it) => it === currentTarget.value) }, true)}
          />
          <DayField label={say.from} value={search.from} onChange={(from) => go({ from }, true)} />
          <DayField label={say.to} value={search.to} onChange={(to) => go({ to }, true)} />
          {worded.length > 0 && (
            <NativeSelect
              label={say.trait}
              value={search.trait ?? ""}
              data={[{ value: "", label: say.anyTrait }, ...worded.map(({ name }) => name)]}
              onChange={({ currentTarget }) => {
                const trait = worded.find(({ name }) => name === currentTarget.value);
                go({ trait: trait?.name, word: trait?.words[0]?.word }, true);
              }}
            />
          )}
          {chosen && (
            <NativeSelect
              label={say.word}
              value={search.word ?? ""}
              data={chosen.words.map(({ word, journeys }) => ({ value: word, label: `${word} (${journeys})` }))}
              onChange={({ currentTarget }) => go({ word: currentTarget.value }, true)}
            />
          )}
        </div>
      </Fold>
      {isNarrowed(search) && (
        <div className={styles["narrowed"]}>
          <span role="status">{say.on}</span>
          <Button size="compact-sm" variant="default" onClick={() => go(clear, true)}>
            {say.clear}
          </Button>
        </div>
      )}
    </>
  );
}
