import { compare } from "@cairn/domain/kernel/order.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { isOpen, type RoundCount } from "@cairn/domain/project/rounds/rounds.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useMay, useProject } from "../../live/use-project.ts";
import { RoundCard } from "../../parts/rounds/round-card.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Empty, Page } from "../../ui/page.tsx";
import { premortem as premortemWords } from "../../words/en/premortem.ts";
import { formatMoment } from "../../words/format.ts";
import { AskWhy } from "./ask-why.tsx";
import { Reasons } from "./reasons.tsx";
import { Themes } from "./themes.tsx";
import { looseIn, themesOf } from "./themes-of.ts";

const says = premortemWords;

/** It failed, why? Written alone first; then read together, grouped, voted on and answered in the plan. */
export function PremortemPage() {
  const { project } = useProject();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const open = kept(project.rounds).find((round) => round.kind === "premortem" && isOpen(round));
  const [latest, ...earlier] = kept(project.roundCounts)
    .filter(({ kind }) => kind === "premortem")
    .toSorted((a, b) => compare(b.countedAt, a.countedAt));
  const begin = may("plan", "ours") && !open && !asking && (
    <Button variant={latest ? "default" : "filled"} onClick={() => setAsking(true)}>
      {latest ? says.again : says.begin}
    </Button>
  );
  const title = open ? says.title.open : latest ? titleOf(project, latest) : says.title.none;
  return (
    <Page title={title} says={says.says} width="text" actions={latest && begin}>
      {open && <RoundCard round={open} />}
      {asking && <AskWhy onDone={() => setAsking(false)} />}
      {!open && !latest && !asking && <Empty title={says.none} says={says.noneSays} action={begin} />}
      {latest && (
        <>
          <Reasons count={latest} />
          <Themes count={latest} />
        </>
      )}
      {earlier.map((count) => (
        <Fold key={count.id} title={says.earlier(formatMoment(count.countedAt))}>
          <Reasons count={count} />
          <Themes count={count} />
        </Fold>
      ))}
    </Page>
  );
}

const titleOf = (project: Project, { id, reported }: RoundCount): string =>
  reported.length === 0
    ? says.title.tooFew
    : says.title.counted(themesOf(project, id).length, looseIn(project, id).length);
