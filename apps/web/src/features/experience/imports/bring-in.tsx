import { experience as contract } from "@cairn/contract/experience.ts";
import type { Draft, ImportDetail, Reading, TableForm } from "@cairn/contract/experience-import.ts";
import { Failure } from "@cairn/contract/failures.ts";
import { Button, FileInput, Progress, Stack } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../../api/call.ts";
import { sentenceFor } from "../../../api/failure-words.ts";
import { Form } from "../../../ui/form.tsx";
import { Section } from "../../../ui/page.tsx";
import { experience } from "../../../words/en/experience.ts";
import { pastImports as say } from "../../../words/en/past-imports.ts";
import { importQuery } from "../queries.ts";
import { EndingsForm } from "./endings-form.tsx";
import { ReadingForm } from "./reading-form.tsx";
import { ReportShown } from "./report-shown.tsx";
import { sendFile } from "./send-file.ts";
import { Taking } from "./taking.tsx";

type Asked = { readonly organisationId: string; readonly importId: string };

/** One file on its way into the base: sent, read as somebody says, its endings told, taken. It can be left and gone on with. */
export function BringIn(
  props: Asked & { readonly keeps: boolean; readonly onBack: () => void; readonly onLook: () => void },
) {
  const { data, error } = useQuery(importQuery(props.organisationId, props.importId));
  const isNew = error instanceof Failure && error.code === "not_found";
  return (
    <Section
      title={data?.sample ? say.sampleName : (data?.fileName ?? say.bringTitle)}
      actions={
        <Button size="compact-sm" variant="default" onClick={props.onBack}>
          {say.back}
        </Button>
      }
    >
      {error && !isNew && <p role="alert">{sentenceFor(error)}</p>}
      {!error && !data && <p role="status">{experience.loading}</p>}
      {isNew && props.keeps && <Sending {...props} />}
      {data && <Step {...props} detail={data} />}
    </Section>
  );
}

function Sending({ organisationId, importId }: Asked) {
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState<number>();
  const [problem, setProblem] = useState("");
  const send = async (): Promise<void> => {
    if (!file) return;
    setProblem("");
    setSent(0);
    try {
      await sendFile(file, { organisationId, importId }, setSent);
      await queries.invalidateQueries(importQuery(organisationId, importId));
    } catch (trouble) {
      setProblem(sentenceFor(trouble));
    } finally {
      setSent(undefined);
    }
  };
  return (
    <Form onSend={send}>
      <Stack>
        <FileInput label={say.choose} description={say.chooseHint} value={file} onChange={setFile} required />
        <p>{say.rest}</p>
        {sent !== undefined && <Progress value={100 * sent} aria-label={say.sending(sent)} />}
        {sent !== undefined && <p role="status">{say.sending(sent)}</p>}
        {problem && <p role="alert">{problem}</p>}
        <div>
          <Button type="submit" disabled={!file} loading={sent !== undefined}>
            {say.send}
          </Button>
        </div>
      </Stack>
    </Form>
  );
}

type Stepping = Asked & { readonly keeps: boolean; readonly onBack: () => void; readonly onLook: () => void };

/** What is to be done next with a file that has come. */
function Step({ detail, ...props }: Stepping & { readonly detail: ImportDetail }) {
  const { keeps } = props;
  switch (detail.state) {
    case "receiving":
      return <p role="status">{say.states.receiving}</p>;
    case "reading":
      return <BeingRead progress={detail.progress} />;
    case "received":
    case "failed":
      return (
        <>
          {detail.because && <p role="alert">{say.failed(detail.because)}</p>}
          {keeps && <ToBeRead {...props} detail={detail} />}
          {keeps && <Taking {...props} detail={detail} />}
        </>
      );
    case "read":
    case "taken":
      return (
        <>
          <ReportShown {...props} detail={detail} />
          {keeps && <EndingsForm key={detail.importId} {...props} detail={detail} />}
          {keeps && <Taking {...props} detail={detail} />}
        </>
      );
  }
}

function BeingRead({ progress }: { readonly progress: ImportDetail["progress"] }) {
  const share = progress && progress.of > 0 ? progress.bytes / progress.of : 0;
  const said = say.reading(share, progress?.rows ?? 0);
  return (
    <>
      <p role="status">{said}</p>
      <Progress value={100 * share} aria-label={said} />
      <p>{say.readingStill}</p>
    </>
  );
}

function ToBeRead({ organisationId, importId, detail }: Asked & { readonly detail: ImportDetail }) {
  const queries = useQueryClient();
  const [problem, setProblem] = useState("");
  const { draft } = detail;
  const read = async (body: Reading): Promise<void> => {
    setProblem("");
    try {
      await call(contract.startReading, { params: { organisationId, importId }, body });
    } catch (trouble) {
      setProblem(sentenceFor(trouble));
    } finally {
      await queries.invalidateQueries(importQuery(organisationId, importId));
    }
  };
  const lookAnew = async (body: TableForm): Promise<Draft | undefined> => {
    setProblem("");
    try {
      const looked = await call(contract.lookAnew, { params: { organisationId, importId }, body });
      queries.setQueryData(importQuery(organisationId, importId).queryKey, looked);
      return looked.draft;
    } catch (trouble) {
      setProblem(sentenceFor(trouble));
      return undefined;
    }
  };
  return (
    draft && (
      <>
        <ReadingForm draft={draft} reading={detail.reading ?? draft.suggested} onRead={read} onLookAnew={lookAnew} />
        {problem && <p role="alert">{problem}</p>}
      </>
    )
  );
}
