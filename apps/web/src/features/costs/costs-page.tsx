import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../api/new-id.ts";
import { useMay, useSend } from "../../live/use-project.ts";
import { useAudienceWords, useSpaces } from "../../parts/audience.ts";
import { SpaceChoice } from "../../parts/space-choice.tsx";
import { Empty, Page, Section } from "../../ui/page.tsx";
import { costs as costsWords } from "../../words/en/costs.ts";
import { Answers } from "./answers.tsx";
import styles from "./costs.module.css";
import { headlineOf } from "./headline.ts";
import { OptionPart } from "./option-part.tsx";
import { TermsForm } from "./terms-form.tsx";
import { TermsPart } from "./terms-part.tsx";
import { CostingContext, hasLines, ToolsContext, useAssessment, useCosting, useCostingHere } from "./use-costing.ts";

/** What does each way cost, and what does it bring? */
export function CostsPage() {
  const here = useCostingHere();
  return (
    <CostingContext value={here}>
      <ToolsContext value={here.tools}>
        <CostsHere />
      </ToolsContext>
    </CostingContext>
  );
}

function CostsHere() {
  const costing = useCosting();
  const { terms, options, guest } = costing;
  const headline = headlineOf(costing, useAssessment());
  const withLines = terms !== undefined && hasLines(costing);
  return (
    <Page title={headline?.title ?? costsWords.question} says={withLines ? headline?.says : undefined}>
      <WhichOptions />
      {options.length === 0 ? <Begin /> : terms === undefined ? <FirstTerms /> : null}
      {guest && withLines && <p className={styles["quiet"]}>{costsWords.private}</p>}
      {withLines && <Answers />}
      {terms && options.map((it) => <OptionPart key={it.option.id} costed={it} />)}
      {terms && <TermsPart terms={terms} />}
    </Page>
  );
}

/** Nothing to cost yet: the one example, and the one button. */
function Begin() {
  const { space, choose } = useCosting();
  const send = useSend();
  const may = useMay();
  const spaces = useSpaces();
  const says = costsWords;
  if (!spaces.some((it) => may("plan", it))) return <Empty title={says.noOptionsForGuest} says={says.noOptionsSays} />;
  return (
    <Empty
      title={says.noOptions}
      says={says.noOptionsSays}
      action={
        <div className={styles["begin"]}>
          <SpaceChoice value={space} onChange={choose} among={(it) => may("plan", it)} />
          <Button
            disabled={!may("plan", space)}
            onClick={() => void send("beginOptions", { space, carryOnId: newId(), improveId: newId() }, says.begun)}
          >
            {says.begin}
          </Button>
        </div>
      }
    />
  );
}

function FirstTerms() {
  const { space } = useCosting();
  const may = useMay();
  const [stating, setStating] = useState(false);
  const says = costsWords;
  if (!may("plan", space)) return <Empty title={says.noTermsForGuest} says={says.noTermsSays} />;
  if (!stating) {
    const state = <Button onClick={() => setStating(true)}>{says.stateTerms}</Button>;
    return <Empty title={says.noTerms} says={says.noTermsSays} action={state} />;
  }
  return (
    <Section title={says.noTerms} says={says.noTermsSays}>
      <TermsForm onDone={() => setStating(false)} />
    </Section>
  );
}

/** Only where options are compared before more than one audience. */
function WhichOptions() {
  const { space, compared, choose } = useCosting();
  const audience = useAudienceWords();
  if (compared.length < 2) return null;
  return (
    <NativeSelect
      className={styles["which"] ?? ""}
      label={costsWords.which}
      value={space}
      onChange={({ currentTarget }) => choose(compared.find((it) => it === currentTarget.value))}
      data={compared.map((it) => ({ value: it, label: audience(it).name }))}
    />
  );
}
