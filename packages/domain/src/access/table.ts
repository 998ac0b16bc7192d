import { Ownership, Role } from "../kernel/actor.ts";
import { type CommandName, commandNamed, commands } from "../project/project.ts";
import { grants, inOwnSpace, type Right, rights } from "./policy.ts";

/** What each right covers, in the words of the policy. */
const covers: Readonly<Record<Right, string>> = {
  see: "Read what lies in the spaces one is in",
  contribute: "Comment, ask, answer, propose, do one's own part, say what is in the way",
  plan: "Shape the plan, the problem and the people",
  steer: "Name the project, let people and sellers in and out, decide what is shared",
  "take over": "Make the project the customer's own",
};

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/**
 * The policy as Markdown, made from the one table that the server, the web and the tests read.
 * @returns the text of docs/access.md, ending in a line break
 */
export function accessAsMarkdown(): string {
  const columns = Role.options.flatMap((role) => Ownership.options.map((ownership) => ({ role, ownership })));
  const granted = rights.map((right) => [
    `**${right}**`,
    covers[right],
    ...columns.map(({ role, ownership }) => (grants[role][ownership].includes(right) ? "yes" : "–")),
  ]);
  const named = (Object.keys(commands) as CommandName[]).toSorted();
  const needs = named.map((name) => [`\`${name}\``, commandNamed(name).needs, commandNamed(name).summary]);
  return `# Who may do what

Made from \`packages/domain/src/access/policy.ts\` and the commands themselves; a test fails when it is out of date.

A project has spaces, and a space is an audience: *cover* (everybody in the project), *ours* (the customer),
*circle* (the customer's leads, and those whom a lead named into it),
*shared with SELLER* (the customer and that seller), *SELLER's own* (those who belong to that seller's organisation, and those
whom one of these let in). Whoever is not in a space may do nothing in it, and learns nothing of it. Within the spaces one is in:

${table(["right", "covers", ...columns.map(({ role, ownership }) => `${role}, ${ownership}`)], granted)}

Three rules besides:

- On the cover, only **steer** and **take over** write.
- In *ours* and in the *circle* the *taken over* columns hold from the first day: what the customer keeps to themselves was never held in trust.
- In a seller's own space those who are in it have ${inOwnSpace.map((right) => `**${right}**`).join(", ")}, whoever owns the project.

## Commands and the right they take in every space they write to

Some ask for more than this right: to finish, start, reopen or put back an activity one must own it or contribute to it;
to remove or restore something one must have written it; to reword a comment one must be its author; to redact a text one
must have written it; to keep or change what was promised to be seen one must have promised it; each unless one may **plan**
(redacting: **steer**; the words of a comment and of a note on somebody are their author's alone).
What people say to a decision (agreement, rating, dissent, approval, record) lies in *ours* wherever the decision itself lies.
A decision is taken and reopened by the one who decides, or by somebody who may **plan**, in the decider's name; only those who must agree
agree; only the approver or who may **plan** says how far an approval is; a dissent is removed by nobody but its author.
To share and withdraw takes **steer** on one's own side, and for what shapes the plan also **plan** where it is shared; the
customer's **steer** takes back whatever is shared. What others answered or cleared, only that takes back.

${table(["command", "needs", "what it does"], needs)}
`;
}
