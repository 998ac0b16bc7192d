import type { RoundKind } from "@cairn/domain/project/rounds/rounds.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useMay, useProject } from "../../live/use-project.ts";
import { Empty, Section } from "../../ui/page.tsx";
import { countsOf, openRounds } from "./read.ts";
import { RoundCard } from "./round-card.tsx";
import { type Beginning, RoundForm } from "./round-form.tsx";

/** The open rounds of a kind and the way to open one; where nobody has been asked yet, what asking would bring. */
export function RoundSection(props: {
  readonly kind: RoundKind;
  readonly beginning: Beginning;
  readonly words: {
    readonly underWay: string;
    readonly emptyTitle: string;
    readonly emptySays: string;
    readonly begin: string;
    readonly another: string;
  };
}) {
  const { kind, words } = props;
  const { project, you } = useProject();
  const may = useMay();
  const [opening, setOpening] = useState(false);
  const open = openRounds(project, kind);
  const isFirst = open.length === 0 && countsOf(project, kind).length === 0;
  const mayOpen = you.side === "customer" && may("plan", "ours");
  const form = opening && <RoundForm kind={kind} beginning={props.beginning} onDone={() => setOpening(false)} />;
  const button = mayOpen && !opening && (
    <Button variant={isFirst ? "filled" : "default"} onClick={() => setOpening(true)}>
      {isFirst ? words.begin : words.another}
    </Button>
  );
  if (isFirst && !opening) return <Empty title={words.emptyTitle} says={words.emptySays} action={button} />;
  return (
    <>
      {open.length > 0 && (
        <Section title={words.underWay}>
          {open.map((round) => (
            <RoundCard key={round.id} round={round} />
          ))}
        </Section>
      )}
      {form}
      {!opening && button && <div>{button}</div>}
    </>
  );
}
