import { type BoardJob, boardOf } from "@cairn/domain/frame/board.ts";
import { checkCompleteness } from "@cairn/domain/frame/completeness.ts";
import type { Library } from "@cairn/domain/frame/experience.ts";
import { checkMirror } from "@cairn/domain/frame/mirror.ts";
import { itemsOfFrame, planItems } from "@cairn/domain/frame/plan-items.ts";
import { activitiesOf, type Frame, proposeFrame } from "@cairn/domain/frame/propose.ts";
import type { SalesProcess } from "@cairn/domain/frame/sales-process.ts";
import type { DescribedSituation } from "@cairn/domain/project/problem/problem.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { peopleHere } from "@cairn/domain/project/standing.ts";
import { Button } from "@mantine/core";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useMemo } from "react";
import { useMay, useProject } from "../../live/use-project.ts";
import { Empty, Page } from "../../ui/page.tsx";
import { frame as frameWords } from "../../words/en/frame.ts";
import styles from "./board.module.css";
import { CompletenessPanel } from "./completeness-panel.tsx";
import type { FrameSearch } from "./frame-search.ts";
import { Fresh } from "./fresh.tsx";
import { JobPart } from "./job-part.tsx";
import { LeftOut } from "./left-out.tsx";
import { MirrorPanel } from "./mirror-panel.tsx";
import { PastAsks } from "./past-asks.tsx";
import { ProcessChoice, useHoldingOrganisation, useProcesses } from "./process-choice.tsx";
import { ShowChoice } from "./show-choice.tsx";
import { SituationSummary } from "./situation-summary.tsx";
import { StagesPanel } from "./stages-panel.tsx";
import { stepThroughProposals } from "./step-through.ts";
import { StrikingOut } from "./striking.tsx";
import { RememberingAnswers } from "./struck-before.tsx";
import { useEvidence } from "./use-evidence.ts";
import { useFrameMoves } from "./use-frame-moves.ts";

const say = frameWords;

/** The proposed plan beside the plan as it is; in the margin what may be missing and whose words it is in. */
export function FrameView(props: {
  readonly described: DescribedSituation;
  readonly library: Library;
  readonly mayDescribe: boolean;
}) {
  const { described, library } = props;
  const { situation, space } = described;
  const { project, you } = useProject();
  const { projectId } = useParams({ from: "/projects/$projectId" });
  const search = useSearch({ from: "/projects/$projectId/frame" });
  const navigate = useNavigate();
  const may = useMay();
  const organisationId = useHoldingOrganisation();
  const process = useProcesses(organisationId)?.find(({ processId }) => processId === search.process)?.process;

  const { told, evidence } = useEvidence();

  const frame = useMemo(
    () => proposeFrame(situation, library, process, evidence),
    [situation, library, process, evidence],
  );
  const framed = useMemo(() => new Map(activitiesOf(frame).map((it) => [it.libraryId, it])), [frame]);
  const board = useMemo(() => boardOf(frame, project.activities, library), [frame, project.activities, library]);
  const checks = useChecks(useDeferredValue(project), frame, library, useDeferredValue(board), process);
  const titles = useMemo(() => new Map(library.activities.map(({ id, title }) => [id, title])), [library]);
  const moves = useFrameMoves(frame, board, space);

  const counts = countsOf(board);
  const openOnly = search.show === "open";
  const early = counts.taken + counts.struck + counts.waiting === 0;
  const change = (changes: Partial<FrameSearch>): void =>
    void navigate({
      to: "/projects/$projectId/frame",
      params: { projectId },
      search: { ...search, ...changes },
      replace: true,
      resetScroll: false,
    });

  return (
    <Page
      title={you.side === "customer" ? say.title : say.titleForSeller}
      says={say.counts({ open: counts.fresh + counts.waiting, taken: counts.taken, struck: counts.struck })}
      actions={
        props.mayDescribe && (
          <Button variant="default" component={Link} to={`/projects/${projectId}/frame?step=situation`}>
            {say.situation.change}
          </Button>
        )
      }
      width="wide"
    >
      <RememberingAnswers>
        <StrikingOut moves={moves}>
          <div className={styles["frame"]}>
            <div>
              <div className={styles["situation"]}>
                <SituationSummary situation={situation} />
              </div>
              <nav className={styles["toMargin"]} aria-label={say.checks}>
                <a href="#completeness">{say.completeness.title}</a>
                {checks.mirror && <a href="#mirror">{say.mirror.title}</a>}
                {frame.stages.length > 0 && <a href="#stages">{say.process.stages}</a>}
              </nav>
              {organisationId && (
                <div className={styles["process"]}>
                  <ProcessChoice
                    organisationId={organisationId}
                    value={search.process}
                    onChange={(chosen) => change({ process: chosen })}
                  />
                </div>
              )}
              {told && (
                <PastAsks
                  told={told}
                  evidence={evidence}
                  board={board}
                  titleOf={(id) => titles.get(id) ?? id}
                  moves={moves}
                />
              )}
              {counts.fresh > 0 && (
                <Fresh
                  count={counts.fresh}
                  first={early}
                  space={space}
                  moves={moves}
                  seller={you.side !== "customer"}
                />
              )}
              {counts.fresh + counts.waiting === 0 && (
                <Empty
                  title={say.allAnswered}
                  says={say.allAnsweredSays}
                  action={
                    <Link to="/projects/$projectId/plan" params={{ projectId }}>
                      {say.toPlan}
                    </Link>
                  }
                />
              )}
              <ShowChoice openOnly={openOnly} onChange={(only) => change({ show: only ? "open" : undefined })} />
              <div onKeyDown={stepThroughProposals} role="presentation">
                {board.filter(hasSomething(openOnly)).map((part) => (
                  <JobPart
                    key={part.job}
                    part={part}
                    framed={framed}
                    moves={moves}
                    openOnly={openOnly}
                    again={!early}
                    mayAdd={!openOnly && may("contribute", space)}
                  />
                ))}
              </div>
              {moves.mayPlan && <p className={styles["keys"]}>{say.keys}</p>}
              {!openOnly && <LeftOut frame={frame} />}
            </div>
            <aside className={styles["margin"]} aria-label={say.checks}>
              <CompletenessPanel completeness={checks.completeness} early={early} moves={moves} />
              {checks.mirror && <MirrorPanel check={checks.mirror} library={library} against={process?.name} />}
              {frame.stages.length > 0 && <StagesPanel stages={frame.stages} titleOf={(id) => titles.get(id) ?? id} />}
            </aside>
          </div>
        </StrikingOut>
      </RememberingAnswers>
    </Page>
  );
}

/** The checks of the plan with what is new in the frame: members are not asked whose words it is in. */
function useChecks(
  project: Project,
  frame: Frame,
  library: Library,
  board: readonly BoardJob[],
  process: SalesProcess | undefined,
) {
  const { you } = useProject();
  return useMemo(() => {
    const plan = planItems(project.activities);
    const fresh = new Set(board.flatMap((part) => part.fresh.map(({ libraryId }) => libraryId)));
    const proposed = itemsOfFrame(frame).filter(({ id }) => fresh.has(id));
    const here = peopleHere({ people: project.people }).flatMap(({ function: of }) => (of ? [of] : []));
    return {
      completeness: checkCompleteness(plan, frame.situation, library, here),
      mirror: you.role === "member" ? undefined : checkMirror([...plan, ...proposed], library, process),
    };
  }, [project.activities, project.people, frame, library, board, process, you.role]);
}

function countsOf(board: readonly BoardJob[]) {
  const count = (of: "fresh" | "waiting" | "taken" | "struckOut"): number =>
    board.reduce((sum, part) => sum + part[of].length, 0);
  return { fresh: count("fresh"), waiting: count("waiting"), taken: count("taken"), struck: count("struckOut") };
}

const hasSomething =
  (openOnly: boolean) =>
  ({ fresh, waiting }: BoardJob): boolean =>
    !openOnly || fresh.length + waiting.length > 0;
