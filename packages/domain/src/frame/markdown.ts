import type { Job } from "../project/jobs.ts";
import type { Completeness } from "./completeness.ts";
import type { Measure, MirrorCheck, MirroredItem } from "./mirror.ts";
import { activitiesOf, type Frame, type FramedActivity, type FramedStage } from "./propose.ts";

/** The jobs as headings of texts that are carried away; the screens have their own words. */
export const jobNames: Readonly<Record<Job, string>> = {
  own: "Own and steer the project",
  understand: "Understand the problem and its impact",
  readiness: "Decide whether to change",
  support: "People, alignment and support",
  criteria: "What good looks like, and how we will decide",
  explore: "Explore options",
  test: "Test and be sure",
  decide: "Decide and commit",
  change: "Prepare and carry out the change",
  value: "Get the value and learn",
};

/**
 * A frame as Markdown for reading and for taking along: jobs with their activities, what was left out, and the checks.
 * Text of the situation and of a seller's process is escaped, so that it cannot become mark-up.
 */
export function frameToMarkdown(
  frame: Frame,
  checks: { readonly mirror: MirrorCheck; readonly completeness: Completeness },
): string {
  const activities = activitiesOf(frame);
  const titles = new Map(activities.map(({ libraryId, title }) => [libraryId, title]));
  const blocks = [
    `# ${escaped(frame.situation.tryingTo)}`,
    `A starting plan of ${activities.length} activities. Take what fits, change it, strike out the rest with your reason, and add your own. Durations are starting guesses in working days, not measurements. Made from version ${frame.library} of the experience library.`,
    "## At a glance",
    list(
      frame.jobs.map(({ job, activities }) => `${jobNames[job]}: ${activities.map(({ title }) => title).join("; ")}`),
    ),
    ...frame.jobs.flatMap(({ job, activities }) => [
      `## ${jobNames[job]}`,
      ...activities.map((it) => activityBlock(it, titles)),
    ]),
    ...stageBlocks(frame.stages, titles),
    ...mirrorBlocks(checks.mirror),
    ...completenessBlocks(checks.completeness),
    "## Left out",
    list(
      frame.leftOut.map(({ libraryId, title, because }) => `${title} (${libraryId}). ${because}`),
      "Nothing.",
    ),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function activityBlock(activity: FramedActivity, titles: ReadonlyMap<string, string>): string {
  const { libraryId, title, reasons, carriedBy, carriedNote, people, waitsFor, duration, effort, questions } = activity;
  const lines = [
    ...reasons.map(({ text }) => `Why: ${escaped(text)}`),
    `Who: ${carriedBy}; ${people.join(", ")}${carriedNote === undefined ? "" : `. ${carriedNote}`}`,
    `First step: ${activity.firstStep}`,
    `Done when: ${activity.doneWhen}`,
    `Watch for: ${activity.watchFor}`,
    `Sign that it goes wrong: ${activity.signOfFailure}`,
    ...(waitsFor.length > 0 ? [`Waits for: ${waitsFor.map((id) => named(id, titles)).join("; ")}`] : []),
    `Effort: ${effort} (${range(activity.effortHours.low, activity.effortHours.high, "hour")} in all); may take ${range(duration.low, duration.high, "working day")}`,
    "Ask:",
  ];
  return [`### ${title} (${libraryId})`, "", list(lines), ...questions.map((it) => `  - ${it}`)].join("\n");
}

function stageBlocks(stages: readonly FramedStage[], titles: ReadonlyMap<string, string>): readonly string[] {
  if (stages.length === 0) return [];
  const one = ({ stage, moments, leftOut, notUnderstood }: FramedStage): string => {
    const lines = [
      ...moments.map(({ customerHas, needs }) => {
        const here = needs.filter((id) => titles.has(id));
        return `${customerHas} Through: ${here.map((id) => named(id, titles)).join("; ") || "nothing in this plan"}`;
      }),
      ...(leftOut.length > 0 ? [`Not in this plan: ${leftOut.join(", ")}`] : []),
      ...notUnderstood.map((it) => `Nothing for you here, or not understood: "${escaped(it)}"`),
    ];
    return `### Before "${escaped(stage)}"\n\n${list(lines, "Nothing.")}`;
  };
  return ["## What your seller's stages ask of you", ...stages.map(one)];
}

const verdicts = {
  mirror: "This plan repeats the seller's process. It is not yet your own.",
  leans: "This plan leans towards the seller's process.",
  own: "This plan is your own.",
  none: "There is nothing in the plan yet.",
} as const;

function mirrorBlocks({ verdict, needsSeller, sameOrder, sellersWords, items }: MirrorCheck): readonly string[] {
  return [
    "## Mirror check",
    verdicts[verdict ?? "none"],
    list([
      `Activities that need a seller: ${inWords(needsSeller)}`,
      `Pairs of activities in the order of the seller's stages: ${inWords(sameOrder)}`,
      `Activities in the seller's words: ${inWords(sellersWords)}`,
      ...items.map(itemLine),
    ]),
  ];
}

function itemLine({ title, because, rewrite }: MirroredItem): string {
  const why = because.map((it) => {
    switch (it.kind) {
      case "repeats":
        return `repeats "${escaped(it.item)}" of "${escaped(it.stage)}"`;
      case "seller's words":
        return `says ${it.words.map((word) => `"${word}"`).join(", ")}`;
      case "carried by a seller":
        return "is carried by a seller";
    }
  });
  const instead = rewrite.moment?.activities.map((it) => it.title).join("; ") ?? rewrite.ask;
  return `"${escaped(title)}" ${why.join(", ")}. Instead: ${instead}`;
}

function completenessBlocks({ compared, settled, gaps, missingFunctions }: Completeness): readonly string[] {
  return [
    "## What may be missing",
    `For a situation like this the library proposes ${compared} activities; ${settled} of them are in the plan or answered.`,
    list(
      [
        ...gaps.map(({ libraryId, question, why }) => `${question} ${why} (${libraryId})`),
        ...missingFunctions.map(({ question }) => question),
      ],
      "Nothing.",
    ),
  ];
}

function range(low: number, high: number, unit: string): string {
  const units = high === 1 ? unit : `${unit}s`;
  if (low === high) return `about ${high} ${units}`;
  return low === 0 ? `up to ${high} ${units}` : `${low} to ${high} ${units}`;
}

function inWords({ numerator, denominator, share }: Measure): string {
  return share === undefined ? "nothing to count" : `${numerator} of ${denominator}`;
}

function named(id: string, titles: ReadonlyMap<string, string>): string {
  return `${titles.get(id) ?? id} (${id})`;
}

function list(lines: readonly string[], otherwise = ""): string {
  return lines.length === 0 ? otherwise : lines.map((line) => `- ${line}`).join("\n");
}

/** Text that somebody wrote, on one line and without meaning as Markdown. */
export function escaped(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_[\]<>#|]/g, "\\$&");
}
