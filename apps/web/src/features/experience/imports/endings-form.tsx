import { experience as contract } from "@cairn/contract/experience.ts";
import { Ending } from "@cairn/contract/experience-filter.ts";
import type { EndingRule, ImportDetail } from "@cairn/contract/experience-import.ts";
import { Button, Checkbox, NumberInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../../api/call.ts";
import { sentenceFor } from "../../../api/failure-words.ts";
import { Fold } from "../../../ui/fold.tsx";
import { endingName } from "../../../words/en/experience.ts";
import { pastImports as say } from "../../../words/en/past-imports.ts";
import { experienceKey, importQuery } from "../queries.ts";
import { ComesTo } from "./comes-to.tsx";
import { guessedEndings } from "./guess-endings.ts";
import styles from "./imports.module.css";
import { latestLast } from "./latest-last.ts";
import { Mapping } from "./mapping.tsx";
import { StandsFor } from "./stands-for.tsx";

type Asked = { readonly organisationId: string; readonly importId: string; readonly detail: ImportDetail };

const endingsToChoose = Ending.options.map((value) => ({ value, label: endingName(value) }));
const nothingSaid: EndingRule = { byActivity: {}, byOutcome: {}, roadblocks: [], standsFor: {} };

/** Say what counts as which ending, and see at once what it comes to. */
export function EndingsForm(props: Asked) {
  const { survey, endings } = props.detail;
  const { rule, problem, counting, change } = useRule(props);
  if (!survey) return null;
  return (
    <section className={styles["endings"]}>
      <h3>{say.endingsTitle}</h3>
      <p>{say.endingsSays}</p>
      <div>
        <Button size="compact-sm" variant="default" onClick={() => change(guessedEndings(rule, survey))}>
          {say.guess}
        </Button>
      </div>
      {survey.outcomes.length > 0 && (
        <Mapping
          title={say.byOutcome}
          words={survey.outcomes.map(({ value, journeys }) => ({ word: value, aside: say.inProjects(journeys) }))}
          meanings={endingsToChoose}
          none={say.noEnding}
          said={rule.byOutcome}
          onSay={(byOutcome) => change({ ...rule, byOutcome })}
        />
      )}
      <Mapping
        title={say.byActivity}
        words={survey.activities
          .toSorted((one, other) => other.last - one.last)
          .map(({ name, last, journeys }) => ({ word: name, aside: say.last(last, journeys) }))}
        inAll={survey.activitiesInAll}
        meanings={endingsToChoose}
        none={say.noEnding}
        said={rule.byActivity}
        onSay={(byActivity) => change({ ...rule, byActivity })}
      />
      <NumberInput
        className={styles["choice"]}
        label={say.silence}
        description={say.silenceHint}
        value={rule.silentDays ?? ""}
        min={1}
        max={3650}
        allowDecimal={false}
        suffix={` ${say.days}`}
        onChange={(days) => change({ ...rule, silentDays: typeof days === "number" && days > 0 ? days : undefined })}
      />
      <Fold title={say.roadblocks} aside={rule.roadblocks.length > 0 ? `${rule.roadblocks.length}` : undefined}>
        <Checkbox.Group
          label={say.roadblocksSays}
          value={rule.roadblocks}
          onChange={(roadblocks) => change({ ...rule, roadblocks })}
        >
          <div className={styles["ticks"]}>
            {survey.activities.map(({ name }) => (
              <Checkbox key={name} value={name} label={name} />
            ))}
          </div>
        </Checkbox.Group>
      </Fold>
      <StandsFor survey={survey} rule={rule} onSay={(standsFor) => change({ ...rule, standsFor })} />
      <p role="status">{counting ? say.counting : ""}</p>
      <p role="alert">{problem}</p>
      {endings && <ComesTo endings={endings} />}
    </section>
  );
}

/** The rule as it is being said; sent at each change. */
function useRule({ organisationId, importId, detail }: Asked) {
  const queries = useQueryClient();
  const [rule, setRule] = useState<EndingRule>(detail.endings?.rule ?? nothingSaid);
  const [problem, setProblem] = useState("");
  const [counting, setCounting] = useState(false);
  const [tell] = useState(() =>
    latestLast(async (body: EndingRule) => {
      try {
        const told = await call(contract.tellEndings, { params: { organisationId, importId }, body });
        queries.setQueryData(importQuery(organisationId, importId).queryKey, told);
        setProblem("");
      } catch (trouble) {
        setProblem(sentenceFor(trouble));
      }
    }),
  );

  async function change(next: EndingRule): Promise<void> {
    setRule(next);
    setCounting(true);
    await tell(next);
    setCounting(false);
    if (detail.state === "taken") {
      // What stands on the other parts was made by the rule before.
      await queries.invalidateQueries({ queryKey: experienceKey(organisationId), refetchType: "none" });
    }
  }

  return { rule, problem, counting, change: (next: EndingRule) => void change(next) };
}
