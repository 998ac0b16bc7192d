import { experience as contract } from "@cairn/contract/experience.ts";
import { Button, Group } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { call } from "../../api/call.ts";
import { sentenceFor } from "../../api/failure-words.ts";
import { useAccount } from "../../api/me.ts";
import { newId } from "../../api/new-id.ts";
import { showFailure } from "../../parts/show-failure.ts";
import { showDone } from "../../ui/notice.ts";
import { Empty, Page } from "../../ui/page.tsx";
import { experience as say } from "../../words/en/experience.ts";
import styles from "./experience.module.css";
import { type ExperienceSearch, type Part, parts } from "./experience-search.ts";
import { PartShown } from "./part-shown.tsx";
import { experienceKey, type Summary, summaryQuery } from "./queries.ts";
import { useGo } from "./use-go.ts";

const from = "/wider/organisations/$organisationId/experience";

/** What the past projects of an organisation show: how they end, where they stall, what goes with it. */
export function ExperiencePage() {
  const { organisationId } = useParams({ from });
  const { data, error } = useQuery(summaryQuery(organisationId));
  const search = useSearch({ from });
  const base = search.base ?? (data?.own ? "own" : "sample");
  const summary = data?.[base];
  return (
    <Page title={say.title} says={summary && answerOf(summary)}>
      {error && <p role="alert">{sentenceFor(error)}</p>}
      {!error && !data && <p role="status">{say.loading}</p>}
      {data && <Room base={base} summary={summary} hasBoth={data.own !== undefined && data.sample !== undefined} />}
    </Page>
  );
}

function Room(props: {
  readonly base: "own" | "sample";
  readonly summary: Summary | undefined;
  readonly hasBoth: boolean;
}) {
  const { base, summary } = props;
  const { organisationId } = useParams({ from });
  const search = useSearch({ from });
  const keeps = useAccount()?.organisations.find((it) => it.organisationId === organisationId)?.role === "keeper";
  const part = search.part ?? "endings";
  const isBringing = part === "files" && search.import !== undefined;
  if (!summary && !isBringing) return <Nothing keeps={keeps} />;
  return (
    <>
      {summary?.attribution && <p className={styles["sample"]}>{summary.attribution}</p>}
      {props.hasBoth && <BaseChoice base={base} />}
      {summary && <Parts part={part} />}
      <PartShown part={part} search={{ ...search, base }} summary={summary} keeps={keeps} />
    </>
  );
}

/** The page's one sentence: how the past projects ended, the most frequent ending first. */
const answerOf = ({ n, endings }: Summary): string => say.answer(n, endings);

function Parts({ part }: { readonly part: Part }) {
  const { organisationId } = useParams({ from });
  const row = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const here = row.current?.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (here) row.current?.scrollTo({ left: here.offsetLeft + (here.offsetWidth - row.current.clientWidth) / 2 });
  }, [part]);
  return (
    <nav className={styles["parts"]} aria-label={say.parts}>
      <ul ref={row}>
        {parts.map((each) => (
          <li key={each}>
            <Link
              to="/organisations/$organisationId/experience"
              params={{ organisationId }}
              search={(was: ExperienceSearch) => ({
                ...was,
                part: each,
                import: undefined,
                journey: undefined,
                activity: undefined,
              })}
              data-part={each}
              aria-current={each === part ? "page" : undefined}
              className={each === part ? styles["here"] : undefined}
              activeProps={{}}
            >
              {say.part[each]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function BaseChoice({ base }: { readonly base: "own" | "sample" }) {
  const go = useGo();
  return (
    <Group gap="xs" role="group" aria-label={say.base} className={styles["base"]}>
      {(["own", "sample"] as const).map((each) => (
        <Button
          key={each}
          size="compact-sm"
          variant={each === base ? "light" : "subtle"}
          aria-pressed={each === base}
          onClick={() => go({ base: each, trait: undefined, word: undefined, ending: undefined, journey: undefined })}
        >
          {say[each]}
        </Button>
      ))}
    </Group>
  );
}

/** What would stand here, and the two ways to it. */
function Nothing({ keeps }: { readonly keeps: boolean }) {
  const { organisationId } = useParams({ from });
  const queries = useQueryClient();
  const go = useGo();
  const [taking, setTaking] = useState(false);
  const takeSample = async (): Promise<void> => {
    setTaking(true);
    try {
      await call(contract.takeSample, { params: { organisationId } });
      await queries.invalidateQueries({ queryKey: experienceKey(organisationId) });
      showDone(say.sampleTaken);
      go({ part: "endings" });
    } catch (problem) {
      showFailure(problem);
    } finally {
      setTaking(false);
    }
  };
  return (
    <Empty
      title={say.nothing}
      says={keeps ? say.nothingSays : `${say.nothingSays} ${say.nothingForYou}`}
      action={
        keeps && (
          <Group>
            <Button onClick={() => go({ part: "files", import: newId() })}>{say.bring}</Button>
            <Button variant="default" loading={taking} onClick={() => void takeSample()}>
              {say.lookAtSample}
            </Button>
          </Group>
        )
      }
    />
  );
}
