import { dayOf } from "@cairn/domain/kernel/days.ts";
import { weightingsIn } from "@cairn/domain/project/options/comparison.ts";
import type { Weighting } from "@cairn/domain/project/options/options.ts";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useMay, useNames, useProject, useSend } from "../../live/use-project.ts";
import { AskReason } from "../../parts/ask-reason.tsx";
import { Fold } from "../../ui/fold.tsx";
import { options as optionsWords } from "../../words/en/options.ts";
import { formatDay, formatFineShare } from "../../words/format.ts";
import styles from "./options.module.css";
import { useComparison } from "./use-comparison.ts";
import { WeightsForm } from "./weights-form.tsx";

const says = optionsWords.weights;

/** How the weights stand, the way to agree on them or open them again, and what they were before. */
export function Weights() {
  const { space, state, weighting, open } = useComparison();
  const nameOf = useNames();
  const may = useMay();
  const [agreeing, setAgreeing] = useState(false);
  const mayAgree = may("plan", space) && open;
  if (agreeing) return <WeightsForm onDone={() => setAgreeing(false)} />;
  return (
    <>
      {weighting && state !== "reopened" && (
        <p>{says.noted(formatDay(weighting.agreedOn), nameOf(weighting.agreedBy))}</p>
      )}
      <Group gap="xs">
        {mayAgree && (
          <Button variant={state === "agreed" ? "default" : "filled"} onClick={() => setAgreeing(true)}>
            {weighting ? says.agreeAnew : says.agree}
          </Button>
        )}
        {may("plan", space) && weighting && !open && <Reopen weighting={weighting} />}
        {may("plan", space) && weighting && state === "reopened" && <Keep weighting={weighting} />}
      </Group>
      <Earlier />
    </>
  );
}

function Reopen({ weighting: { id: weightingId } }: { readonly weighting: Weighting }) {
  const send = useSend();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {says.reopen}
      </Button>
      <AskReason
        opened={opened}
        onClose={() => setOpened(false)}
        title={says.reopen}
        label={says.reopenWhy}
        says={says.reopenSays}
        submit={says.reopen}
        onSubmit={(because) => void send("reopenWeights", { weightingId, because }, says.reopened)}
      />
    </>
  );
}

function Keep({ weighting: { id: weightingId } }: { readonly weighting: Weighting }) {
  const send = useSend();
  return (
    <Button variant="default" onClick={() => void send("keepWeights", { weightingId }, says.kept)}>
      {says.keep}
    </Button>
  );
}

/** Weights that stand no more, latest first, each with why. */
function Earlier() {
  const { project } = useProject();
  const { space, state, weighting } = useComparison();
  const earlier = weightingsIn(space, project)
    .filter(({ id }) => id !== weighting?.id || state === "reopened")
    .toReversed();
  if (earlier.length === 0) return null;
  return (
    <Fold title={says.earlier(earlier.length)} open={state === "reopened"}>
      <ul className={styles["list"]}>
        {earlier.map((it) => (
          <EarlierWeights key={it.id} weighting={it} />
        ))}
      </ul>
    </Fold>
  );
}

function EarlierWeights({ weighting }: { readonly weighting: Weighting }) {
  const { project } = useProject();
  const nameOf = useNames();
  const { agreedOn, agreedBy, criterionIds, weights, reopened } = weighting;
  return (
    <li>
      <span>{says.noted(formatDay(agreedOn), nameOf(agreedBy))}</span>
      <span className="figures">
        {criterionIds
          .map((id, at) => `${project.criteria[id]?.title ?? ""} ${formatFineShare(weights[at] ?? 0)}`)
          .join(" · ")}
      </span>
      <span>
        {reopened
          ? says.wereReopened(nameOf(reopened.by), formatDay(dayOf(reopened.at)), reopened.because)
          : says.replaced}
      </span>
    </li>
  );
}
