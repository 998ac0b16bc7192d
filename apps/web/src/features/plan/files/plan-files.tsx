import { planFiles } from "@cairn/contract/plan-files.ts";
import type { CommandName, InputOf } from "@cairn/domain/project/project.ts";
import { isCommandName } from "@cairn/domain/project/project.ts";
import { Button, FileInput } from "@mantine/core";
import { useState } from "react";
import type { z } from "zod";
import { addressOf, call } from "../../../api/call.ts";
import { useProject } from "../../../live/use-project.ts";
import { useDefaultSpace } from "../../../parts/audience.ts";
import { showFailure } from "../../../parts/show-failure.ts";
import { SpaceChoice } from "../../../parts/space-choice.tsx";
import { planFiles as text } from "../../../words/en/plan-files.ts";
import { joinNames } from "../../../words/format.ts";
import { type Step, useSendSteps } from "../use-send-steps.ts";
import styles from "./plan-files.module.css";

type Preview = z.output<typeof planFiles.previewPlanFile.ok>;

/** The plan in the files of other tools, and back from them: shown first, row by row. */
export function PlanFiles({ mayBring }: { readonly mayBring: boolean }) {
  const { projectId } = useProject();
  return (
    <div className={styles["files"]}>
      <p>{text.says}</p>
      <p className={styles["links"]}>
        <a href={addressOf(planFiles.exportMspdi, { params: { projectId } })} download>
          {text.xml}
        </a>
        <a href={addressOf(planFiles.exportSheet, { params: { projectId } })} download>
          {text.xlsx}
        </a>
      </p>
      {mayBring && <Bring />}
    </div>
  );
}

function Bring() {
  const { projectId } = useProject();
  const sendSteps = useSendSteps();
  const [space, setSpace] = useState(useDefaultSpace());
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<Preview>();
  async function read(it: File | null, into = space): Promise<void> {
    setFile(it);
    setPreview(undefined);
    if (!it) return;
    const format = it.name.toLowerCase().endsWith(".xlsx") ? ("xlsx" as const) : ("mspdi" as const);
    try {
      const body = { format, base64: await base64Of(it), space: into };
      setPreview(await call(planFiles.previewPlanFile, { params: { projectId }, body }));
    } catch (problem) {
      showFailure(problem);
    }
  }
  async function take(steps: Preview["steps"]): Promise<void> {
    await sendSteps(steps.flatMap(stepOf), text.taken);
    setFile(null);
    setPreview(undefined);
  }
  return (
    <>
      <FileInput
        label={text.bring}
        description={text.bringSays}
        placeholder={text.choose}
        accept=".xml,.xlsx"
        value={file}
        onChange={(it) => void read(it)}
      />
      <SpaceChoice
        value={space}
        onChange={(into) => {
          setSpace(into);
          void read(file, into);
        }}
      />
      {preview && <Shown preview={preview} onTake={() => void take(preview.steps)} />}
    </>
  );
}

/** What the server hands out are commands with their inputs; what is none is not sent. */
function stepOf({ command, input }: Preview["steps"][number]): Step[] {
  return isCommandName(command) ? [[command, input as InputOf<CommandName>] as Step] : [];
}

function Shown({ preview, onTake }: { readonly preview: Preview; readonly onTake: () => void }) {
  const { rows, steps, unknownPeople } = preview;
  const count = (is: Preview["rows"][number]["is"]): number => rows.filter((it) => it.is === is).length;
  const told = rows.filter(({ is }) => is !== "same");
  return (
    <>
      <p role="status" className="figures">
        {text.found(rows.length)} {text.counts(count("new"), count("changed"), count("same"), count("refused"))}
      </p>
      {unknownPeople.length > 0 && <p>{text.unknown(joinNames(unknownPeople))}</p>}
      {told.length > 0 && (
        <div className={styles["scroll"]}>
          <table>
            <thead>
              <tr>
                <th scope="col">{text.row}</th>
                <th scope="col">{text.activity}</th>
                <th scope="col">{text.what}</th>
              </tr>
            </thead>
            <tbody>
              {told.map(({ row, title, is, fields, because }, at) => (
                <tr key={`${at} ${row}`} data-is={is}>
                  <td className="figures">{row}</td>
                  <th scope="row">{title}</th>
                  <td>
                    {text.is[is]}
                    {fields.length > 0 && `: ${joinNames(fields.map((field) => text.fields[field] ?? field))}`}
                    {because && `: ${because}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {steps.length === 0 ? <p>{text.nothing}</p> : <Button onClick={onTake}>{text.take(steps.length)}</Button>}
    </>
  );
}

/** In pieces, since a call takes only so many arguments. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let signs = "";
  for (let at = 0; at < bytes.length; at += 8192) signs += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(signs);
}
