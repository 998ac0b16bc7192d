import type { Preview } from "@cairn/contract/organisations.ts";
import {
  Line,
  mostExitCriteria,
  mostStageActivities,
  mostStages,
  SalesProcess,
} from "@cairn/domain/frame/sales-process.ts";

/** One row of a file, wherever it stood: `row` is its line, counted from 1; `text` is what it said. */
export type Row = { readonly row: number; readonly text: string };

type DraftStage = {
  readonly name: string;
  winProbability?: number | undefined;
  readonly activities: string[];
  readonly exitCriteria: string[];
};

const unnamed = "Imported process";

const share = /^(\d+(?:[.,]\d+)?(?:e-\d+)?)\s*(%?)$/i;

/**
 * A sales process as it is read from a file. Every row is offered once and is taken or refused with its reason, so that
 * rows = taken + refused and nothing is lost in silence.
 */
export class ProcessDraft {
  #name: string | undefined;
  #rows = 0;
  readonly #stages: DraftStage[] = [];
  readonly #refused: Preview["refused"] = [];

  /** Offers a row; `reason` says why it cannot be taken, or takes it and says nothing. */
  offer(row: Row, reason: () => string | undefined): void {
    this.#rows += 1;
    const because = reason();
    if (because !== undefined) this.#refused.push({ row: row.row, text: row.text.slice(0, 300), because });
  }

  nameIt(text: string): string | undefined {
    const name = Line.safeParse(text);
    if (!name.success) return tooLongOrEmpty;
    if (this.#name !== undefined) return `The process has a name already: ${this.#name}`;
    this.#name = name.data;
    return undefined;
  }

  /** Opens a new stage even when another has the same name. */
  beginStage(text: string): string | undefined {
    const name = Line.safeParse(text);
    if (!name.success) return tooLongOrEmpty;
    if (this.#stages.length >= mostStages) return `There is room for ${mostStages} stages`;
    this.#stages.push({ name: name.data, activities: [], exitCriteria: [] });
    return undefined;
  }

  /** Adds to the named stage, which begins with its first row. A reason leaves the draft as it was. */
  inStage(name: string, rate: string, add: (stage: DraftStage) => string | undefined): string | undefined {
    const parsed = Line.safeParse(name);
    if (!parsed.success) return "It names no stage, or one with more than 200 characters";
    const probability = probabilityOf(rate);
    if (typeof probability === "string") return probability;
    const known = this.#stages.find((stage) => stage.name === parsed.data);
    if (!known && this.#stages.length >= mostStages) return `There is room for ${mostStages} stages`;
    const stage = known ?? { name: parsed.data, activities: [], exitCriteria: [] };
    if (contradicts(stage, probability))
      return `The stage has another win probability already: ${stage.winProbability}`;
    const because = add(stage);
    if (because !== undefined) return because;
    stage.winProbability = probability ?? stage.winProbability;
    if (!known) this.#stages.push(stage);
    return undefined;
  }

  /** Says something of the stage that was begun last. */
  inLastStage(add: (stage: DraftStage) => string | undefined): string | undefined {
    const last = this.#stages.at(-1);
    return last ? add(last) : "It stands in no stage";
  }

  preview(): Preview {
    const process = SalesProcess.safeParse({ name: this.#name ?? unnamed, stages: this.#stages });
    const taken = this.#rows - this.#refused.length;
    const answer = { rows: this.#rows, taken, refused: this.#refused };
    return process.success ? { ...answer, process: process.data } : answer;
  }
}

const tooLongOrEmpty = "It is empty or has more than 200 characters";

const contradicts = (stage: DraftStage, probability: number | undefined): boolean =>
  probability !== undefined && stage.winProbability !== undefined && stage.winProbability !== probability;

const addTo = (all: string[], most: number, what: string, text: string): string | undefined => {
  const parsed = Line.safeParse(text);
  if (!parsed.success) return tooLongOrEmpty;
  if (all.length >= most) return `There is room for ${most} ${what} in a stage`;
  all.push(parsed.data);
  return undefined;
};

export const addActivity = (text: string) => (stage: DraftStage) =>
  addTo(stage.activities, mostStageActivities, "activities", text);

export const addExitCriterion = (text: string) => (stage: DraftStage) =>
  addTo(stage.exitCriteria, mostExitCriteria, "exit criteria", text);

export const setProbability = (text: string) => (stage: DraftStage) => {
  const probability = probabilityOf(text);
  if (typeof probability === "string") return probability;
  stage.winProbability = probability;
  return undefined;
};

/**
 * A share from `0.5`, `0,5`, `50 %` or `50%`.
 * @returns the share, 0 to 1; `undefined` when nothing is written; a sentence when it cannot be read
 */
function probabilityOf(text: string): number | undefined | string {
  const written = text.trim();
  if (written === "") return undefined;
  const [, digits, percent] = share.exec(written) ?? [];
  const number = Number(digits?.replace(",", "."));
  // Divided by writing, so that 7 % is 0.07 and not 0.07000000000000001.
  const probability = percent ? Number((number / 100).toPrecision(15)) : number;
  const isRead = digits !== undefined && probability >= 0 && probability <= 1;
  return isRead ? probability : `"${written}" is no win probability; write a share such as 0.5, or 50 %`;
}
