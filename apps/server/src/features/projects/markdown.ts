import { escaped, jobNames } from "@cairn/domain/frame/markdown.ts";
import { type SpaceId, sellerOf } from "@cairn/domain/kernel/space.ts";
import { jobs } from "@cairn/domain/project/jobs.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { inOrder } from "@cairn/domain/project/plan/place.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { kept, peopleHere } from "@cairn/domain/project/standing.ts";
import { coverOf } from "@cairn/domain/project/submit.ts";
import type { FileAnswer } from "../../http/visit.ts";
import type { Db } from "../../store/database.ts";
import { cardsIn } from "../../store/projects/cards.ts";
import { type Folds, sideBySide } from "../../store/projects/folds.ts";
import type { Participation } from "../../store/projects/participation.ts";

type Names = (personId: string) => string;

/** The plan as its reader may see it, for reading and carrying away. */
export async function markdownOf(db: Db, folds: Folds, { projectId, spaces }: Participation): Promise<FileAnswer> {
  const loaded = (await folds.load(db, projectId, spaces))?.folds ?? [];
  const cards = new Map((await cardsIn(db, projectId, spaces)).map(({ personId, name }) => [personId as string, name]));
  const text = written(sideBySide(loaded), (personId) => cards.get(personId) ?? "somebody");
  return { fileName: `cairn-plan-${projectId}.md`, contentType: "text/markdown; charset=utf-8", text };
}

function written(project: Project, nameOf: Names): string {
  const cover = coverOf(project);
  const present = inOrder(kept(project.activities));
  const planned = present.filter(({ status }) => status !== "struck out" && status !== "proposed");
  const blocks = [
    `# ${escaped(cover?.name ?? "")}`,
    ...(cover?.sample ? ["Sample: nobody's real project."] : []),
    ...(cover?.outcome ? [escaped(cover.outcome)] : []),
    ...kept(project.statements).flatMap(({ text }) => ["## The problem", quoted(text)]),
    ...jobs.flatMap((job) => {
      const here = planned.filter((activity) => activity.job === job);
      return here.length === 0 ? [] : [`## ${jobNames[job]}`, here.map((it) => line(it, project, nameOf)).join("\n")];
    }),
    ...openQuestions(project, nameOf),
    ...inTheWay(project),
    ...peopleOf(project, nameOf),
    ...leftOut(present),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const quoted = (text: string): string =>
  text
    .split("\n")
    .map((line) => `> ${escaped(line)}`.trimEnd())
    .join("\n");

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, lines.map((line) => `- ${line}`).join("\n")];

function line(activity: Activity, project: Project, nameOf: Names): string {
  const { title, status, ownerId, due, carriedBy, because, doneWhen, waitsFor, space } = activity;
  const waits = waitsFor.map((id) => project.activities[id]?.title ?? "something no longer there");
  const details = [
    `${ownerId === undefined ? "no owner yet" : escaped(nameOf(ownerId))}, ${carriedBy}${due === undefined ? "" : `, due ${due}`}; ${audienceOf(space, project)}`,
    ...(because === undefined ? [] : [`Why: ${escaped(because)}`]),
    ...(doneWhen === undefined ? [] : [`Done when: ${escaped(doneWhen)}`]),
    ...(waits.length === 0 ? [] : [`Waits for: ${waits.map(escaped).join("; ")}`]),
  ];
  const box = status === "done" ? "[x]" : "[ ]";
  return [
    `- ${box} **${escaped(title)}**${status === "under way" ? " (under way)" : ""}`,
    ...details.map((it) => `  - ${it}`),
  ].join("\n");
}

function audienceOf(space: SpaceId, { sellers }: Project): string {
  if (space === "ours") return "the customer only";
  if (space === "circle") return "the customer's circle only";
  const seller = escaped(sellers[sellerOf(space) ?? ""]?.name ?? "a seller");
  return space.startsWith("own:") ? `${seller} only` : `shared with ${seller}`;
}

function openQuestions({ questions }: Project, nameOf: Names): string[] {
  return list(
    "Questions",
    kept(questions).map(({ text, answer }) =>
      answer ? `${escaped(text)} ${escaped(answer.text)} (${escaped(nameOf(answer.by))})` : `${escaped(text)} (open)`,
    ),
  );
}

function inTheWay({ roadblocks, pauses }: Project): string[] {
  const blocked = kept(roadblocks).filter(({ cleared }) => !cleared);
  const resting = kept(pauses).filter(({ restarted }) => !restarted);
  return list("In the way", [
    ...resting.map(({ because }) => `The project rests: ${escaped(because)}`),
    ...blocked.map(({ what, because }) => escaped(because === undefined ? what : `${what}: ${because}`)),
  ]);
}

function peopleOf({ people, sellers }: Project, nameOf: Names): string[] {
  return list(
    "People",
    peopleHere({ people }).map(({ id, side, function: at, part }) => {
      const party = side === "customer" ? undefined : sellers[side]?.name;
      return [nameOf(id), party, at, part]
        .filter((it) => it !== undefined)
        .map(escaped)
        .join(", ");
    }),
  );
}

function leftOut(activities: readonly Activity[]): string[] {
  const struckOut = activities.filter(({ status }) => status === "struck out");
  return list(
    "Struck out",
    struckOut.map(
      ({ title, statusBecause }) => `${escaped(title)}${statusBecause ? `: ${escaped(statusBecause)}` : ""}`,
    ),
  );
}
