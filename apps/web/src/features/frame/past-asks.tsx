import type { BoardJob } from "@cairn/domain/frame/board.ts";
import { type FrameEvidence, speaksFor, strengthOf } from "@cairn/domain/frame/evidence.ts";
import { StandingLine } from "../../parts/past/standing-line.tsx";
import { Section } from "../../ui/page.tsx";
import { evidence as say } from "../../words/en/evidence.ts";
import { frame as frameWords } from "../../words/en/frame.ts";
import { Applies } from "./applies.tsx";
import styles from "./past.module.css";
import { PastLine } from "./past-line.tsx";
import type { Told } from "./use-evidence.ts";
import type { FrameMoves, Proposal } from "./use-frame-moves.ts";

/** What past projects say to the frame: how much of it rests on them, and what they would ask, as questions. */
export function PastAsks(props: {
  readonly told: Told;
  readonly evidence: FrameEvidence;
  readonly board: readonly BoardJob[];
  readonly titleOf: (libraryId: string) => string;
  readonly moves: FrameMoves;
}) {
  const { told, evidence, board, titleOf } = props;
  if (told.state === "none") return null;
  if (told.state !== "reckoned") return <p role="status">{inWords(told)}</p>;
  const { figure } = told;
  const open = board.flatMap((part) => openIn(part));
  const resting = open.filter(({ libraryId }) => evidence.has(libraryId));
  const besides = [
    say.ended(figure.ahead, figure.others),
    say.counted,
    figure.tooFew.length > 0 ? say.tooFew(figure.tooFew.map(titleOf)) : "",
  ].filter(Boolean);
  return (
    <section className={styles["past"]} aria-label={say.title}>
      <Section
        title={say.title}
        says={
          figure.activities.length === 0 ? say.nothing : say.resting(resting.length, open.length, figure.organisation)
        }
      >
        <Asks {...props} open={open} />
        <StandingLine standing={figure} besides={besides} />
      </Section>
    </section>
  );
}

type Open = { readonly libraryId: string; readonly proposal: Proposal };

/** What still has no answer, laid down or not. */
const openIn = ({ fresh, waiting }: BoardJob): readonly Open[] => [
  ...waiting.map(({ id, libraryId }) => ({ libraryId: libraryId ?? "", proposal: { activityId: id } })),
  ...fresh.map(({ libraryId }) => ({ libraryId, proposal: { libraryId } })),
];

const mostAsked = 5;

function Asks(props: Parameters<typeof PastAsks>[0] & { readonly open: readonly Open[] }) {
  const { evidence, moves, titleOf } = props;
  const asked = props.open
    .flatMap((it) => {
      const past = evidence.get(it.libraryId);
      return past && speaksFor(past) ? [{ ...it, past }] : [];
    })
    .toSorted((one, other) => strengthOf(other.past) - strengthOf(one.past))
    .slice(0, mostAsked);
  if (asked.length === 0) return null;
  return (
    <>
      <h3>{say.asks}</h3>
      <p>{say.asksSays}</p>
      <ul className={styles["asks"]}>
        {asked.map(({ libraryId, proposal, past }) => {
          const title = titleOf(libraryId);
          return (
            <li key={libraryId}>
              <div>
                {frameWords.completeness.applies(title)}
                <PastLine evidence={past} />
              </div>
              <Applies title={title} proposal={proposal} moves={moves} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function inWords(told: Exclude<Told, { state: "none" | "reckoned" }>): string {
  switch (told.state) {
    case "not enough":
      return say.notEnough(told.have, told.need);
    case "reckoning":
      return say.looking;
    case "failed":
      return say.failed(told.because);
  }
}
