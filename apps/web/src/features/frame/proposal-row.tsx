import type { FramedActivity } from "@cairn/domain/frame/propose.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { Button } from "@mantine/core";
import { ChevronDown } from "lucide-react";
import { type KeyboardEvent, memo, useId, useRef, useState } from "react";
import { frame as frameWords } from "../../words/en/frame.ts";
import styles from "./board.module.css";
import { PastLine } from "./past-line.tsx";
import { pastOf } from "./past-of.ts";
import { ProposalDetails } from "./proposal-details.tsx";
import { keepingFocus } from "./step-through.ts";
import { useStrike } from "./striking.tsx";
import { StruckBefore } from "./struck-before.tsx";
import type { FrameMoves, Proposal } from "./use-frame-moves.ts";

const say = frameWords;

/** One proposal: what and why in two lines, the answers beside it, everything else unfolded on demand. */
export const ProposalRow = memo(function ProposalRow(props: {
  readonly framed: FramedActivity | undefined;
  /** The proposal as it was laid down; absent while it is only in the frame. */
  readonly activity: Activity | undefined;
  readonly moves: FrameMoves;
  readonly isNew: boolean;
}) {
  const { framed, activity, moves } = props;
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDivElement>(null);
  const detailsId = useId();
  const title = activity?.title ?? framed?.title ?? "";
  const askToStrike = useStrike();
  const proposal: Proposal = activity ? { activityId: activity.id } : { libraryId: framed?.libraryId ?? "" };

  const take = (): void => {
    keepingFocus(title);
    void moves.take(proposal);
  };
  const strike = (): void => askToStrike(proposal, title);
  const change = async (): Promise<void> => {
    if (!(await moves.hold(proposal))) return;
    setOpen(true);
    setTimeout(() => details.current?.querySelector("button")?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !moves.mayPlan) return;
    if (event.key === "t") take();
    else if (event.key === "x") strike();
    else if (event.key === "e") void change();
    else return;
    event.preventDefault();
  };

  return (
    <li className={styles["proposal"]}>
      <div className={styles["what"]}>
        <button
          type="button"
          className={styles["title"]}
          data-proposal
          aria-expanded={open}
          aria-controls={detailsId}
          onClick={() => setOpen(!open)}
          onKeyDown={onKeyDown}
        >
          <span>{title}</span> {props.isNew && <span className={styles["new"]}>{say.isNew}</span>}
          <ChevronDown size={16} aria-hidden />
        </button>
        {!open && <InBrief framed={framed} activity={activity} />}
      </div>
      {moves.mayPlan && (
        <div className={styles["answers"]}>
          <Button size="compact-sm" variant="light" onClick={take} aria-label={`${say.take}: ${title}`}>
            {say.take}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void change()}
            aria-label={`${say.change}: ${title}`}
          >
            {say.change}
          </Button>
          <Button size="compact-sm" variant="default" onClick={strike} aria-label={`${say.strike}: ${title}`}>
            {say.strike}
          </Button>
        </div>
      )}
      <div id={detailsId} ref={details} hidden={!open} className={styles["details"]}>
        {open && <ProposalDetails framed={framed} activity={activity} mayPlan={moves.mayPlan} />}
      </div>
    </li>
  );
});

/** Why it is proposed, and what those before made of it. */
function InBrief({ framed, activity }: Pick<Parameters<typeof ProposalRow>[0], "framed" | "activity">) {
  const because = activity?.because ?? framed?.reasons.find(({ from }) => from !== "evidence")?.text;
  const past = framed && pastOf(framed);
  return (
    <>
      {because && <p className={styles["because"]}>{say.because(because)}</p>}
      {past && <PastLine evidence={past} />}
      <StruckBefore libraryId={activity?.libraryId ?? framed?.libraryId} />
    </>
  );
}
