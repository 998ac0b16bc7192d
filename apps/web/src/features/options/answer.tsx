import { firmnessGuesses, smallestTip } from "@cairn/domain/project/options/firmness.ts";
import { Button } from "@mantine/core";
import { Fold } from "../../ui/fold.tsx";
import { options as optionsWords } from "../../words/en/options.ts";
import { formatDay, formatFineShare, formatShare } from "../../words/format.ts";
import styles from "./options.module.css";
import { type Figures, useComparison } from "./use-comparison.ts";

const says = optionsWords.answer;

/** What stands behind the headline: at which weights, with how many people, how firm; or what comes first. */
export function Answer() {
  const { options, ruledOut, criteria, state, scorers, hidden, asked, guest, look, figures } = useComparison();
  if (options.length + ruledOut.length === 0) return <p>{says.noneSays}</p>;
  if (guest && state === "none") return <p>{says.sharedSays}</p>;
  if (criteria.length === 0) return <p>{says.noCriteriaSays(options.length)}</p>;
  if (state !== "agreed") return <p>{says.weightsSay[state]}</p>;
  if (scorers.length === 0) return <p>{says.unscoredSays}</p>;
  if (figures) return <Result figures={figures} />;
  return (
    <>
      <p>{says.hiddenSays(scorers.length)}</p>
      {hidden && !asked && !guest && (
        <Button variant="default" size="compact-md" onClick={look}>
          {says.look}
        </Button>
      )}
    </>
  );
}

function Result({ figures }: { readonly figures: Figures }) {
  const { criteria, weighting } = useComparison();
  const { on, group, firmness, leads } = figures;
  const { people, tipsBy } = firmnessGuesses;
  const alone = group?.leaders.length === 1 ? leads.alone.get(group.leaders[0] ?? "") : undefined;
  const missing = on.find(({ n }) => n === 0)?.criterionId;
  return (
    <>
      {group ? (
        <>
          <p>
            <strong>{says.firmness[firmness](group.people.fewest, people)}</strong>{" "}
            {weighting && says.at(formatDay(weighting.agreedOn), group.people.fewest, group.people.most)}
          </p>
          <p>
            {alone !== undefined && (leads.n > 0 ? says.leadsAlone(alone, leads.n) : says.nobodyWhole)}{" "}
            <WhatTips figures={figures} />
          </p>
        </>
      ) : (
        <p>{says.tooFewSays(criteria.find(({ id }) => id === missing)?.title ?? "")}</p>
      )}
      <Fold title={says.how}>
        <div className={styles["how"]}>
          {says.howSays.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>{says.guesses(people, formatShare(tipsBy.close), formatShare(tipsBy.firm))}</p>
        </div>
      </Fold>
    </>
  );
}

/** The smallest change of one weight that would put another option first. */
function WhatTips({ figures: { sensitivity } }: { readonly figures: Figures }) {
  const { options, criteria } = useComparison();
  if (!sensitivity) return null;
  const tip = smallestTip(sensitivity);
  if (!tip) return <>{says.neverTips}</>;
  const criterion = criteria.find(({ id }) => id === tip.criterionId)?.title ?? "";
  const option = options.find(({ id }) => id === tip.optionId)?.title ?? "";
  return <>{says.tips(criterion, formatFineShare(tip.weight), formatFineShare(tip.at), option)}</>;
}
