import { experience as contract } from "@cairn/contract/experience.ts";
import type { ImportSummary } from "@cairn/contract/experience-import.ts";
import { Button, Group } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import { addressOf, call } from "../../../api/call.ts";
import { sentenceFor } from "../../../api/failure-words.ts";
import { newId } from "../../../api/new-id.ts";
import { FigureTable } from "../../../parts/past/figure-table.tsx";
import { showFailure } from "../../../parts/show-failure.ts";
import { showDone } from "../../../ui/notice.ts";
import { Section } from "../../../ui/page.tsx";
import { experience } from "../../../words/en/experience.ts";
import { pastImports as say } from "../../../words/en/past-imports.ts";
import { experienceKey, importsQuery } from "../queries.ts";
import styles from "./imports.module.css";

type Import = z.output<typeof ImportSummary>;

/** Every file that was brought in, and how to bring in another. */
export function FilesPart(props: {
  readonly organisationId: string;
  readonly base: "own" | "sample";
  readonly keeps: boolean;
  /** How many projects of this Cairn count. */
  readonly fromHere: number;
  readonly onOpen: (importId: string) => void;
}) {
  const { organisationId, base, keeps, onOpen } = props;
  const { data, error } = useQuery(importsQuery(organisationId));
  if (error) return <p role="alert">{sentenceFor(error)}</p>;
  if (!data) return <p role="status">{experience.loading}</p>;
  const { imports } = data;
  return (
    <Section
      title={say.title}
      says={imports.length === 0 ? say.none : say.says}
      actions={
        keeps && (
          <Group gap="xs">
            <Button onClick={() => onOpen(newId())}>{say.bring}</Button>
            {!imports.some(({ sample }) => sample) && <TakeSample organisationId={organisationId} />}
          </Group>
        )
      }
    >
      {imports.length > 0 && (
        <FigureTable
          caption={say.title}
          columns={[say.file, { words: say.state }, { words: say.when }, say.rows]}
          rows={imports.map((it) => ({ key: it.importId, cells: cellsOf(it, () => onOpen(it.importId)) }))}
        />
      )}
      <p>{say.fromHere(props.fromHere)}</p>
      {(props.fromHere > 0 || imports.some(({ state }) => state === "taken")) && (
        <div className={styles["along"]}>
          <h3>{say.takeAlong}</h3>
          <p>{say.withoutNames}</p>
          <Group>
            {(["csv", "ocel"] as const).map((format) => (
              <Button
                key={format}
                component="a"
                variant="default"
                href={addressOf(contract.exportExperience, { params: { organisationId }, query: { base, format } })}
                download
              >
                {format === "csv" ? say.asCsv : say.asOcel}
              </Button>
            ))}
          </Group>
        </div>
      )}
    </Section>
  );
}

function cellsOf({ fileName, sample, state, startedAt, startedBy, report }: Import, onOpen: () => void) {
  const name = sample ? say.sampleName : fileName;
  return [
    <Button key="open" size="compact-sm" variant="subtle" onClick={onOpen} aria-label={say.open(name)}>
      {name}
    </Button>,
    say.states[state],
    say.by(startedAt, startedBy),
    report ? report.taken.toLocaleString("en-GB") : "",
  ];
}

function TakeSample({ organisationId }: { readonly organisationId: string }) {
  const queries = useQueryClient();
  const [taking, setTaking] = useState(false);
  const take = async (): Promise<void> => {
    setTaking(true);
    try {
      await call(contract.takeSample, { params: { organisationId } });
      await queries.invalidateQueries({ queryKey: experienceKey(organisationId) });
      showDone(experience.sampleTaken);
    } catch (problem) {
      showFailure(problem);
    } finally {
      setTaking(false);
    }
  };
  return (
    <Button variant="default" loading={taking} onClick={() => void take()}>
      {say.takeSample}
    </Button>
  );
}
