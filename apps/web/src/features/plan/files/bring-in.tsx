import { planFiles as contract, type PlanPreview } from "@cairn/contract/plan-files.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { type Job, jobs } from "@cairn/domain/project/jobs.ts";
import { Button, FileInput, Group, Modal, NativeSelect, Stack } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useRef, useState } from "react";
import { call } from "../../../api/call.ts";
import { sentenceFor } from "../../../api/failure-words.ts";
import { useMay, useProject } from "../../../live/use-project.ts";
import { useDefaultSpace } from "../../../parts/audience.ts";
import { SpaceChoice } from "../../../parts/space-choice.tsx";
import { jobs as jobsWords } from "../../../words/en/jobs.ts";
import { planFiles as say } from "../../../words/en/plan-files.ts";
import { shell as shellWords } from "../../../words/en/shell.ts";
import { type ChosenFile, chosenFile } from "./chosen-file.ts";
import styles from "./files.module.css";
import { PreviewShown } from "./preview-shown.tsx";
import { useTake } from "./use-take.ts";

type Into = { readonly space: SpaceId; readonly job: Job };

/** Choose a file, see what it would change, take it over. */
export function BringIn({ onClose }: { readonly onClose: () => void }) {
  const narrow = useMediaQuery("(max-width: 48rem)");
  const may = useMay();
  const [into, setInto] = useState<Into>({ space: useDefaultSpace(), job: "own" });
  const { chosen, preview, problem, reading, choose, look } = usePreview();
  const { take, step } = useTaking(onClose);
  const change = (next: Into): void => {
    setInto(next);
    if (chosen) void look(chosen, next);
  };
  return (
    <Modal opened onClose={onClose} title={say.bringTitle} size="xl" fullScreen={narrow ?? false}>
      <Stack>
        <p className={styles["says"]}>{say.bringSays}</p>
        <FileInput
          data-autofocus
          label={say.file}
          description={say.fileHint}
          accept=".xml,.xlsx,application/xml,text/xml,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(file) => void choose(file, into)}
          clearable
          clearButtonProps={{ "aria-label": say.anotherFile }}
          disabled={step !== undefined}
        />
        <SpaceChoice
          label={say.space}
          value={into.space}
          onChange={(space) => change({ ...into, space })}
          among={(space) => may("contribute", space)}
        />
        <NativeSelect
          label={say.job}
          value={into.job}
          onChange={({ currentTarget }) =>
            change({ ...into, job: jobs.find((it) => it === currentTarget.value) ?? into.job })
          }
          data={jobs.map((it) => ({ value: it, label: jobsWords[it].title }))}
        />
        <p role="status" className={styles["status"]}>
          {statusOf(preview, reading, step)}
        </p>
        <p role="alert" className={styles["problem"]}>
          {problem}
        </p>
        {preview && <PreviewShown preview={preview} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={step !== undefined}>
            {shellWords.cancel}
          </Button>
          {preview && preview.steps.length > 0 && (
            <Button loading={step !== undefined} onClick={() => void take(preview)}>
              {say.take(changing(preview))}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

const changing = ({ taken }: PlanPreview): number => taken.filter(({ what }) => what !== "same").length;

function statusOf(preview: PlanPreview | undefined, reading: boolean, step: number | undefined): string {
  if (reading) return say.reading;
  if (!preview) return "";
  if (step !== undefined) return say.taking(step, preview.steps.length);
  const { rows, taken, refused, steps } = preview;
  return `${say.read(rows, taken.length, refused.length)} ${steps.length > 0 ? say.nothingSaved : say.nothingToTake}`;
}

/** The file that was chosen and what it comes to; an answer that comes after a later question is passed over. */
function usePreview() {
  const { projectId } = useProject();
  const [chosen, setChosen] = useState<ChosenFile>();
  const [preview, setPreview] = useState<PlanPreview>();
  const [problem, setProblem] = useState("");
  const [reading, setReading] = useState(false);
  const latest = useRef(0);

  const begin = (): number => {
    setPreview(undefined);
    setProblem("");
    latest.current += 1;
    return latest.current;
  };

  async function look(file: ChosenFile, into: Into): Promise<void> {
    const asked = begin();
    setReading(true);
    const answer = await call(contract.previewPlanFile, { params: { projectId }, body: { ...file, ...into } }).catch(
      (trouble: unknown) => ({ trouble }),
    );
    if (asked !== latest.current) return;
    setReading(false);
    if ("trouble" in answer) setProblem(sentenceFor(answer.trouble));
    else setPreview(answer);
  }

  async function choose(file: File | null, into: Into): Promise<void> {
    const asked = begin();
    setChosen(undefined);
    setReading(false);
    if (!file) return;
    const read = await chosenFile(file).catch(() => ({ problem: say.otherKind }));
    if (asked !== latest.current) return;
    if ("problem" in read) return setProblem(read.problem);
    setChosen(read);
    await look(read, into);
  }

  return { chosen, preview, problem, reading, choose, look };
}

function useTaking(onDone: () => void) {
  const [step, setStep] = useState<number>();
  const takeSteps = useTake();
  const take = async ({ steps }: PlanPreview): Promise<void> => {
    setStep(1);
    await takeSteps(steps, setStep);
    onDone();
  };
  return { take, step };
}
