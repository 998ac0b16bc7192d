import { type MessagePort, parentPort } from "node:worker_threads";
import type { EndingRule } from "@cairn/contract/experience-import.ts";
import { csvOf } from "@cairn/evidence/export/csv.ts";
import { ocelOf } from "@cairn/evidence/export/ocel.ts";
import { type BaseMark, type KeptBase, keptBase, type Part } from "../answers/kept-base.ts";
import { answerTo, type Question } from "../answers/question.ts";
import { endingPreview } from "../endings-told.ts";
import { unpacked } from "../packing.ts";

/** A base on its way to the thread. */
export type Sent = { readonly mark: BaseMark; readonly parts: readonly Part[] };

/** What the thread is asked. `key` says of which base; `base` comes along when the thread said that it lacks it. */
export type Ask =
  | { readonly id: number; readonly key: string; readonly question: Question; readonly base?: Sent }
  | { readonly id: number; readonly preview: Pick<Part, "journeys" | "outcome"> & { readonly rule: EndingRule } }
  | { readonly id: number; readonly file: "ocel" | "csv"; readonly base: Sent }
  | { readonly id: number; readonly next: true };

/** What it says. `piece` is undefined behind the last one. */
export type Tell =
  | { readonly id: number; readonly lacks: true }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly piece: string | undefined }
  | { readonly id: number; readonly failed: string; readonly ofTheirData: boolean };

/** So many events are held at most, of the bases that were asked last; one base is always held. */
const mostEvents = 4_000_000;
const pieceLength = 1 << 18;

// Makes figures away from the thread that answers requests.
if (parentPort) answerAll(parentPort);

function answerAll(port: MessagePort): void {
  const bases = new Map<string, KeptBase>();
  const files = new Map<number, Generator<string>>();
  const tell = (said: Tell): void => port.postMessage(said);
  port.on("message", (ask: Ask) => {
    const { id } = ask;
    try {
      if ("next" in ask) tell({ id, piece: nextPiece(files.get(id)) });
      else if ("file" in ask) {
        const { journeys } = keptBase(ask.base.mark, ask.base.parts);
        files.set(id, ask.file === "csv" ? csvOf(journeys) : ocelOf(journeys));
        tell({ id, piece: nextPiece(files.get(id)) });
      } else if ("preview" in ask) {
        const { journeys, outcome, rule } = ask.preview;
        tell({ id, answer: endingPreview(unpacked(Buffer.concat(journeys)), outcome, rule) });
      } else {
        const kept = heldBase(bases, ask.key, ask.base);
        tell(kept ? { id, answer: answerTo(kept, ask.question) } : { id, lacks: true });
      }
    } catch (error) {
      // The engine says by a RangeError, and in a sentence, that something cannot be reckoned from these data.
      const ofTheirData = error instanceof RangeError && error.message.endsWith(".");
      const said = error instanceof Error ? error : new Error(String(error));
      tell({ id, failed: ofTheirData ? said.message : (said.stack ?? said.message), ofTheirData });
    }
  });
}

function heldBase(bases: Map<string, KeptBase>, key: string, sent: Sent | undefined): KeptBase | undefined {
  const kept = bases.get(key) ?? (sent && keptBase(sent.mark, sent.parts));
  if (!kept) return undefined;
  // Behind the others: the one asked longest ago is let go first.
  bases.delete(key);
  bases.set(key, kept);
  const eventsIn = (): number => [...bases.values()].reduce((sum, it) => sum + it.journeys.events.activity.length, 0);
  for (const oldest of bases.keys()) {
    if (bases.size === 1 || eventsIn() <= mostEvents) break;
    bases.delete(oldest);
  }
  return kept;
}

/** Small pieces go together, so that not every journey is a message. */
function nextPiece(file: Generator<string> | undefined): string | undefined {
  let text = "";
  for (let next = file?.next(); next && next.done !== true; next = text.length < pieceLength ? file?.next() : undefined)
    text += next.value;
  return text === "" ? undefined : text;
}
