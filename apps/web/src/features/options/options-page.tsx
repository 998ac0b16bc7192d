import { Button, NativeSelect } from "@mantine/core";
import { newId } from "../../api/new-id.ts";
import { useMay, useSend } from "../../live/use-project.ts";
import { useAudienceWords, useSpaces } from "../../parts/audience.ts";
import { SpaceChoice } from "../../parts/space-choice.tsx";
import { Empty, Page } from "../../ui/page.tsx";
import { options as optionsWords } from "../../words/en/options.ts";
import { Answer } from "./answer.tsx";
import { Criteria } from "./criteria.tsx";
import { EveryScore } from "./every-score.tsx";
import { headlineOf } from "./headline.ts";
import { Mine } from "./mine.tsx";
import { OptionList } from "./option-list.tsx";
import styles from "./options.module.css";
import { Unknowns } from "./unknowns.tsx";
import { ComparisonContext, useComparing, useComparison } from "./use-comparison.ts";

/** What could we do, what speaks for it, and how firm is that? */
export function OptionsPage() {
  const comparison = useComparing();
  const begun = comparison.options.length + comparison.ruledOut.length > 0;
  return (
    <ComparisonContext value={comparison}>
      <Page title={headlineOf(comparison)} says={<Answer />}>
        <WhichComparison />
        {begun ? (
          <>
            <OptionList />
            <Mine />
            <Criteria />
            <EveryScore />
            <Unknowns />
          </>
        ) : (
          <Begin />
        )}
      </Page>
    </ComparisonContext>
  );
}

function Begin() {
  const { space, choose } = useComparison();
  const send = useSend();
  const may = useMay();
  const spaces = useSpaces();
  const says = optionsWords;
  const begin = () => send("beginOptions", { space, carryOnId: newId(), improveId: newId() }, says.begun);
  return (
    <Empty
      title={says.beginTitle}
      says={says.beginSays}
      action={
        spaces.some((it) => may("plan", it)) && (
          <div className={styles["begin"]}>
            <SpaceChoice value={space} onChange={choose} among={(it) => may("plan", it)} />
            <Button onClick={() => void begin()} disabled={!may("plan", space)}>
              {says.begin}
            </Button>
          </div>
        )
      }
    />
  );
}

/** Only where options are compared before more than one audience. */
function WhichComparison() {
  const { space, compared, choose } = useComparison();
  const audience = useAudienceWords();
  if (compared.length < 2) return null;
  return (
    <NativeSelect
      className={styles["which"] ?? ""}
      label={optionsWords.comparedBy}
      value={space}
      onChange={({ currentTarget }) => choose(compared.find((it) => it === currentTarget.value) ?? space)}
      data={compared.map((it) => ({ value: it, label: audience(it).name }))}
    />
  );
}
