import type { Reason } from "@cairn/contract/experience-import.ts";
import { pieceBytes } from "../packing.ts";

/** So many refused rows are kept with what stood in them; of the others there is the number. */
const mostKept = 500_000;
const longestText = 1000;

/** A field that a spreadsheet would take for a formula is put behind an apostrophe, so that opening the file runs nothing. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes the rows that were refused as CSV, in pieces. */
export class RefusedRows {
  readonly #pieces: Buffer[] = [];
  #text = "row,reason,text\r\n";
  #kept = 0;
  #more = 0;

  /** @param row which one it is in the file; nothing for rows that are refused together */
  add(row: number | "", reason: Reason, text = ""): void {
    if (this.#kept === mostKept) {
      this.#more += 1;
      return;
    }
    this.#kept += 1;
    this.#text += `${row},${reason},${field(text.slice(0, longestText))}\r\n`;
    if (this.#text.length > pieceBytes / 2) this.#flush();
  }

  pieces(): Buffer[] {
    if (this.#more > 0) this.#text += `,,and ${this.#more} more rows\r\n`;
    this.#flush();
    return this.#pieces;
  }

  #flush(): void {
    if (this.#text !== "") this.#pieces.push(Buffer.from(this.#text));
    this.#text = "";
  }
}
