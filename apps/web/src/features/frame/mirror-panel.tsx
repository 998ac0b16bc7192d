import type { Library } from "@cairn/domain/frame/experience.ts";
import type { Measure, MirrorCheck, MirroredItem } from "@cairn/domain/frame/mirror.ts";
import { planItems } from "@cairn/domain/frame/plan-items.ts";
import { Button } from "@mantine/core";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { Section } from "../../ui/page.tsx";
import { frame as frameWords } from "../../words/en/frame.ts";
import styles from "./margin.module.css";
import { rewritten } from "./rewritten.ts";

const say = frameWords.mirror;

type Instead = { readonly libraryId: string; readonly title: string };

/** Titles are long and the margin is narrow: the buttons break their lines. */
const inMargin = { root: styles["rewrite"] ?? "", label: styles["rewriteLabel"] ?? "" };

/** How far the plan repeats a sales process, with the items named and another wording offered. */
export function MirrorPanel(props: {
  readonly check: MirrorCheck;
  readonly library: Library;
  /** The name of the process it was looked at against. */
  readonly against: string | undefined;
}) {
  const { verdict, sellersWords, needsSeller, sameOrder, items } = props.check;
  const { you } = useProject();
  const verdicts = you.side === "customer" ? say.yours : say.theirs;
  return (
    <Section title={say.title} id="mirror" says={say.says}>
      <p>
        <strong>{verdict ? verdicts[verdict] : say.none}</strong>
      </p>
      <ul className={styles["measures"]}>
        <Counted measure={sellersWords} says={say.words} />
        <Counted measure={needsSeller} says={say.needsSeller} />
        <Counted measure={sameOrder} says={say.order} />
      </ul>
      <ul className={styles["list"]}>
        {items.map((item) => (
          <Mirrored key={item.id} item={item} library={props.library} />
        ))}
      </ul>
      <p className={styles["quiet"]}>
        {props.against ? say.withProcess(props.against) : say.noProcess} {say.method}
      </p>
    </Section>
  );
}

function Counted(props: { readonly measure: Measure; readonly says: (count: number, of: number) => string }) {
  const { numerator, denominator } = props.measure;
  return denominator > 0 && <li>{props.says(numerator, denominator)}</li>;
}

function Mirrored({ item, library }: { readonly item: MirroredItem; readonly library: Library }) {
  const { project } = useProject();
  const may = useMay();
  const activity = project.activities[item.id];
  const { moment, ask } = item.rewrite;
  return (
    <li>
      <p>
        <strong>{item.title}</strong>
      </p>
      {item.because.map((reason) => (
        <p key={reason.kind}>{becauseOf(reason)}</p>
      ))}
      <p className={styles["quiet"]}>{moment ? say.standsFor(moment.customerHas) : ask}</p>
      {activity && may("plan", activity.space) && moment && (
        <Rewrites item={item} instead={moment.activities} customerHas={moment.customerHas} library={library} />
      )}
    </li>
  );
}

function becauseOf(reason: MirroredItem["because"][number]): string {
  switch (reason.kind) {
    case "repeats":
      return say.repeats(reason.item, reason.stage);
    case "seller's words":
      return say.sellersWords(reason.words);
    case "carried by a seller":
      return say.carried;
  }
}

/** One click: the item is struck out where the plan says the same already, or is said as one of the customer's own activities. */
function Rewrites(props: {
  readonly item: MirroredItem;
  readonly instead: readonly Instead[];
  readonly customerHas: string;
  readonly library: Library;
}) {
  const { item } = props;
  const { project } = useProject();
  const send = useSend();
  const others = planItems(project.activities).filter(({ id, struckOut }) => id !== item.id && struckOut === undefined);
  const isThere = ({ libraryId, title }: Instead): boolean =>
    others.some((it) => it.libraryId === libraryId || it.title === title);
  const there = props.instead.filter(isThere).map(({ title }) => title);
  return (
    <div className={styles["instead"]}>
      {there.length > 0 && (
        <>
          <p>{say.covered(there)}</p>
          <Button
            size="compact-sm"
            variant="default"
            classNames={inMargin}
            aria-label={`${frameWords.strike}: ${item.title}`}
            onClick={() => {
              const because = say.coveredBecause(there);
              void send("strikeOut", { activityId: item.id, because }, frameWords.struck);
            }}
          >
            {say.strike}
          </Button>
        </>
      )}
      {props.instead
        .filter((it) => !isThere(it))
        .map(({ libraryId, title }) => {
          const changes = rewritten(libraryId, props.library, props.customerHas);
          return (
            changes && (
              <Button
                key={libraryId}
                size="compact-sm"
                variant="default"
                classNames={inMargin}
                onClick={() => void send("changeActivity", { activityId: item.id, changes }, say.rewritten)}
              >
                {say.callIt(title)}
              </Button>
            )
          );
        })}
    </div>
  );
}
