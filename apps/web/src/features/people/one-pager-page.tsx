import { coverOf } from "@cairn/domain/project/submit.ts";
import type { OnePager } from "@cairn/domain/project/support/one-pager.ts";
import { pageParts } from "@cairn/domain/project/support/one-pager.ts";
import { Button, CopyButton } from "@mantine/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useMay, useNames, useProject } from "../../live/use-project.ts";
import { WhoSees } from "../../parts/who-sees.tsx";
import { Page } from "../../ui/page.tsx";
import { plan as planWords } from "../../words/en/plan.ts";
import { support as text } from "../../words/en/support.ts";
import { formatDay, today } from "../../words/format.ts";
import styles from "./one-pager.module.css";
import { OnePagerForm } from "./one-pager-form.tsx";
import { OnePagerStart } from "./one-pager-start.tsx";

const at = "/projects/$projectId/page";

/** One page for one audience, in the customer's own words: begun from the facts, reworded, printed, copied. */
export function OnePagerPage() {
  const { project } = useProject();
  const { page: id } = useSearch({ from: at });
  const navigate = useNavigate({ from: at });
  const show = (page: string): void => void navigate({ search: { page }, replace: true });
  if (id === undefined) return <OnePagerStart onWritten={show} />;
  const page = Object.hasOwn(project.onePagers, id) ? project.onePagers[id] : undefined;
  if (!page || page.removed) return <Page title={text.pageGone} says={<BackToPeople />} />;
  return <Written key={id} page={page} />;
}

function BackToPeople() {
  const { projectId } = useProject();
  return (
    <Link className={styles["link"] ?? ""} to="/projects/$projectId/people" params={{ projectId }}>
      {text.pageBack}
    </Link>
  );
}

function Written({ page }: { readonly page: OnePager }) {
  const { project, you } = useProject();
  const nameOf = useNames();
  const may = useMay();
  const [changing, setChanging] = useState(false);
  const { name = "", sample } = coverOf(project) ?? {};
  const asOf = [text.asOf(formatDay(today()), nameOf(page.writtenBy)), sample && planWords.print.sample]
    .filter(Boolean)
    .join(" ");
  const said = pageParts.filter((part) => page[part] !== "");
  const asText = [
    name,
    text.pageFor(page.audience),
    ...said.map((part) => `${text.parts[part]}\n${page[part]}`),
    asOf,
  ].join("\n\n");
  return (
    <Page
      title={text.pageFor(page.audience)}
      says={<WhoSees thing={page} />}
      width="text"
      actions={
        !changing && (
          <>
            <Button onClick={() => window.print()}>{text.pagePrint}</Button>
            <CopyButton value={asText}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy}>
                  {copied ? text.pageCopied : text.pageCopy}
                </Button>
              )}
            </CopyButton>
            {(page.writtenBy === you.personId || may("plan", page.space)) && (
              <Button variant="default" onClick={() => setChanging(true)}>
                {text.pageEdit}
              </Button>
            )}
            <BackToPeople />
          </>
        )
      }
    >
      {changing ? (
        <OnePagerForm page={page} onDone={() => setChanging(false)} />
      ) : (
        <div className={styles["paper"]}>
          <p className={styles["project"]}>{name}</p>
          <h2>{text.pageFor(page.audience)}</h2>
          {said.map((part) => (
            <section key={part}>
              <h3>{text.parts[part]}</h3>
              <p>{page[part]}</p>
            </section>
          ))}
          <p className={styles["asOf"]}>{asOf}</p>
        </div>
      )}
    </Page>
  );
}
