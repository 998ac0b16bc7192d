import type { Gap, ItemResult } from "@cairn/domain/project/rounds/results.ts";
import { Button } from "@mantine/core";
import { useMay } from "../../live/use-project.ts";
import { usePropose } from "../../parts/rounds/use-propose.ts";
import { Section } from "../../ui/page.tsx";
import { alignment as alignmentWords } from "../../words/en/alignment.ts";
import { formatTenths } from "../../words/format.ts";
import styles from "./alignment.module.css";

const says = alignmentWords;
const points = 3;

const nameOf = ({ item, option }: Gap): string => (option ? says.gapOption(option) : `“${item.text}”`);

const inWords = (gap: Gap): string =>
  says.gap(nameOf(gap), formatTenths(gap.apart), gap.item.type === "ranking" ? "places" : "steps", gap.n);

/** Where people are furthest apart, as what to talk about. */
export function Agenda(props: { readonly results: readonly ItemResult[]; readonly gaps: readonly Gap[] }) {
  const { propose } = usePropose();
  const may = useMay();
  const wide = props.gaps.filter(({ apart }) => apart > 0).slice(0, points);
  const texts = props.results.filter(({ item }) => item.type === "text");
  const [widest] = wide;
  const toPlan = (gap: Gap) =>
    propose(
      {
        job: "support",
        title: says.talkTitle(gap.option ?? gap.item.text).slice(0, 200),
        because: says.talkBecause(inWords(gap)).slice(0, 1000),
        doneWhen: says.talkDoneWhen,
        carriedBy: "the customer alone",
      },
      says.proposed,
    );
  return (
    <Section title={says.agenda} says={wide.length > 0 ? says.agendaSays : says.noGap}>
      <ol className={styles["agenda"]}>
        {wide.map((gap) => (
          <li key={nameOf(gap)}>{inWords(gap)}</li>
        ))}
        {texts.map(({ at, item }) => (
          <li key={at}>{says.readTexts(item.text)}</li>
        ))}
      </ol>
      {widest && may("contribute", "ours") && (
        <Button variant="default" onClick={() => void toPlan(widest)}>
          {says.toPlan}
        </Button>
      )}
    </Section>
  );
}
