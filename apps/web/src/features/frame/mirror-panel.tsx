import type { Library } from "@cairn/domain/frame/experience.ts";
import type { Measure, MirrorCheck, MirroredItem } from "@cairn/domain/frame/mirror.ts";
import { Button } from "@mantine/core";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { Section } from "../../ui/page.tsx";
import { words } from "../../words/words.ts";
import styles from "./margin.module.css";
import { rewritten } from "./rewritten.ts";

const say = words.frame.mirror;

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
      {activity && may("plan", activity.space) && (
        <div className={styles["instead"]}>
          {moment?.activities.map((instead) => (
            <Rewrite key={instead.libraryId} item={item} instead={instead} library={library} />
          ))}
        </div>
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

/** One click: the item is said as the customer's own activity, or is struck out where the plan has that already. */
function Rewrite(props: {
  readonly item: MirroredItem;
  readonly instead: { readonly libraryId: string; readonly title: string };
  readonly library: Library;
}) {
  const { item, instead } = props;
  const { project } = useProject();
  const send = useSend();
  const covered = Object.values(project.activities).some(
    ({ id, removed, status, libraryId, title }) =>
      id !== item.id &&
      !removed &&
      status !== "struck out" &&
      (libraryId === instead.libraryId || title === instead.title),
  );
  const changes = rewritten(instead.libraryId, props.library, item.rewrite.moment?.customerHas);
  if (covered) {
    const because = say.coveredBecause(instead.title);
    return (
      <Button
        size="compact-sm"
        variant="default"
        classNames={inMargin}
        onClick={() => void send("strikeOut", { activityId: item.id, because }, words.frame.struck)}
      >
        {say.covered(instead.title)}
      </Button>
    );
  }
  return (
    changes && (
      <Button
        size="compact-sm"
        variant="default"
        classNames={inMargin}
        onClick={() => void send("changeActivity", { activityId: item.id, changes }, say.rewritten)}
      >
        {say.callIt(instead.title)}
      </Button>
    )
  );
}
