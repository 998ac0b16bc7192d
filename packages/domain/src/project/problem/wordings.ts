import type { Instant } from "../../kernel/days.ts";
import type { PersonId } from "../../kernel/ids.ts";
import type { Logged } from "../undo.ts";

/** One wording that the problem once had, and who agreed to exactly this one while it stood. */
export type Wording = {
  readonly text: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly agreedBy: readonly PersonId[];
};

/**
 * The wordings of a statement as they followed each other, read from the history: nothing keeps them a second time.
 * One that came from another space begins there with the wording it came with.
 *
 * @param log the events the reader may see, oldest first
 * @returns oldest first; the last one stands today
 */
export function wordingsOf(log: readonly Logged[], statementId: string): readonly Wording[] {
  const wordings: Wording[] = [];
  const agree = (agreedBy: (before: readonly PersonId[]) => readonly PersonId[]): void => {
    const last = wordings.pop();
    if (last) wordings.push({ ...last, agreedBy: agreedBy(last.agreedBy) });
  };
  for (const event of log) {
    const { type, by, at } = event;
    if (event["statementId"] === statementId) {
      const who = event["personId"] as PersonId;
      if (type === "statementWritten") wordings.push({ text: String(event["text"]), by, at, agreedBy: [] });
      if (type === "statementAgreed") agree((before) => [...before, who]);
      if (type === "agreementTakenBack") agree((before) => before.filter((id) => id !== who));
    }
    const came = event["id"] === statementId && type === "thingCame" ? event["thing"] : undefined;
    if (isStatement(came) && wordings.at(-1)?.text !== came.text)
      wordings.push({ text: came.text, by, at, agreedBy: came.agreedBy });
  }
  return wordings;
}

function isStatement(thing: unknown): thing is { readonly text: string; readonly agreedBy: readonly PersonId[] } {
  return typeof thing === "object" && thing !== null && "text" in thing && "agreedBy" in thing;
}
