import { briefOf } from "@cairn/domain/project/brief/brief.ts";
import { type Fact, isLacking } from "@cairn/domain/project/brief/fact.ts";
import { groundOf } from "@cairn/domain/project/brief/ground.ts";
import { coverOf } from "@cairn/domain/project/submit.ts";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useNames, useProject } from "../../live/use-project.ts";
import { showDone, showProblem } from "../../ui/notice.ts";
import { Page } from "../../ui/page.tsx";
import { brief as briefWords } from "../../words/en/brief.ts";
import { formatDay, today } from "../../words/format.ts";
import styles from "./brief.module.css";
import { asMarkdown, type Sentence, type Told } from "./markdown.ts";
import { placeOf } from "./places.ts";
import { usePlayed } from "./use-played.ts";

const says = briefWords;

/** With more letters than this, the print is smaller, so that one page does. */
const longBrief = 3500;

/** The case on one page, for somebody who decides. Paper and Markdown tell the same. */
export function BriefPage() {
  const told = useTold();
  const letters = told.parts.flatMap(({ sentences }) => sentences).reduce((sum, { text }) => sum + text.length, 0);
  return (
    <Page title={says.title} says={says.says} width="text" actions={<CarryAway told={told} />}>
      <div className={styles["paper"]} data-long={letters > longBrief || undefined}>
        <h2 className={styles["name"]}>{told.title}</h2>
        <p className={styles["asOf"]}>{told.asOf}</p>
        {told.lead && <p className={styles["lead"]}>{told.lead}</p>}
        {told.parts.map(({ title, sentences }) => (
          <section key={title} className={styles["part"]}>
            <h3>{title}</h3>
            <ul>
              {sentences.map((it) => (
                <li key={it.text} data-quiet={it.quiet || undefined}>
                  {it.href ? <Link to={it.href}>{it.text}</Link> : it.text}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}

function useTold(): Told {
  const { project, projectId, you } = useProject();
  const nameOf = useNames();
  const ground = useMemo(() => groundOf(project, you), [project, you]);
  const played = usePlayed(ground);
  const guest = you.side !== "customer";
  const tell = (fact: Fact): Sentence => ({
    text: says.say(fact, { nameOf, played }),
    href: `/projects/${projectId}${placeOf(fact)}`,
    quiet: isLacking(fact),
  });
  // A guest cannot know whether there is nothing, or nothing before them.
  const tellAll = (facts: readonly Fact[]): readonly Sentence[] => {
    const there = facts.filter((fact) => !guest || !isLacking(fact)).map(tell);
    return there.length > 0 ? there : [{ text: says.notBeforeYou, href: undefined, quiet: true }];
  };
  const day = today();
  const parts = briefOf(ground, day);
  const [asked] = parts.flatMap(({ facts }) => facts.filter((fact) => fact.says === "asked for"));
  return {
    title: coverOf(project)?.name ?? "",
    asOf: says.asOf(formatDay(day), nameOf(you.personId)),
    lead: asked && says.lead(says.say(asked, { nameOf, played })),
    parts: parts.map(({ part, facts }) => ({ title: says.parts[part], sentences: tellAll(facts) })),
  };
}

function CarryAway({ told }: { readonly told: Told }) {
  const markdown = asMarkdown(told, location.origin);
  const copy = (): void =>
    void navigator.clipboard?.writeText(markdown).then(
      () => showDone(says.copied),
      () => showProblem(says.notCopied),
    );
  return (
    <>
      <Button onClick={() => window.print()}>{says.print}</Button>
      <Button variant="default" onClick={copy}>
        {says.copy}
      </Button>
      <a
        className={styles["file"]}
        href={`data:text/markdown;charset=utf-8,${encodeURIComponent(markdown)}`}
        download={says.fileName}
      >
        {says.file}
      </a>
    </>
  );
}
