import type { Collection } from "@cairn/domain/kernel/area.ts";
import type { Side } from "@cairn/domain/kernel/space.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import type { RoundKind } from "@cairn/domain/project/rounds/rounds.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { decide as decideWords } from "../../words/en/decide.ts";

/** A page of the room Decide, and the collections it is about. */
type DecideTab = {
  readonly path: string;
  readonly name: string;
  readonly about: readonly (keyof Project)[];
  /** Only those of this kind, where a page is about one kind of them. */
  readonly of?: RoundKind;
};

const tabs: readonly DecideTab[] = [
  { path: "/decide", name: decideWords.tabs.decisions, about: ["decisions", "approvals", "decisionRecords"] },
  { path: "/decide/options", name: decideWords.tabs.options, about: ["options", "criteria", "unknowns"] },
  { path: "/decide/costs", name: decideWords.tabs.costs, about: ["costLines"] },
  { path: "/decide/risks", name: decideWords.tabs.risks, about: ["risks"] },
  { path: "/decide/premortem", name: decideWords.tabs.premortem, about: ["themes"] },
  { path: "/decide/readiness", name: decideWords.tabs.readiness, about: ["roundCounts"], of: "readiness" },
  { path: "/decide/alignment", name: decideWords.tabs.alignment, about: ["roundCounts"], of: "pulse" },
  { path: "/decide/outlook", name: decideWords.tabs.outlook, about: [] },
  {
    path: "/decide/brief",
    name: decideWords.tabs.brief,
    about: ["decisions", "options", "unknowns", "costLines", "risks", "roundCounts"],
  },
];

/** What the reader finds in the room: the customer's people all of it, a guest the pages on which they see anything. */
export function decideTabs(project: Project, side: Side): readonly DecideTab[] {
  if (side === "customer") return tabs;
  const seen: Readonly<Record<string, Collection>> = project;
  return tabs.filter(({ about, of }) =>
    about.some((collection) => kept(seen[collection] ?? {}).some((it) => !of || ("kind" in it && it.kind === of))),
  );
}
