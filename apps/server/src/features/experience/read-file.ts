import { gunzipSync } from "node:zlib";
import { CsvImport, type CsvMapping } from "@cairn/evidence/import/csv-journeys.ts";
import { delimiterOf } from "@cairn/evidence/import/csv-rows.ts";
import { encodingOf } from "@cairn/evidence/import/encoding.ts";
import type { MomentForm } from "@cairn/evidence/import/moment-form.ts";
import { journeysFromOcel } from "@cairn/evidence/import/ocel.ts";
import type { Report } from "@cairn/evidence/import/report.ts";
import { XesImport } from "@cairn/evidence/import/xes.ts";
import { zoneNamed } from "@cairn/evidence/import/zone.ts";
import type { Journeys } from "@cairn/evidence/journeys/journeys.ts";

/** How a file is to be read. */
export type Reading = { readonly now: number } & (
  | { readonly format: "xes" }
  | { readonly format: "ocel"; readonly journeyType: string }
  | {
      readonly format: "csv";
      readonly columns: CsvMapping;
      readonly form: MomentForm;
      readonly zone?: string | undefined;
    }
);

/** What unpacks to more than this is no log of projects, or is meant to do harm. */
const mostUnpacked = 1_500_000_000;
const chunk = 1 << 20;

/**
 * The journeys in a file, with an account of every row.
 *
 * @throws SyntaxError or RangeError with a sentence on what is wrong, for a file that cannot be read at all
 */
export function readFile(bytes: Uint8Array, reading: Reading): { readonly base: Journeys; readonly report: Report } {
  const whole = unzipped(bytes);
  if (reading.format === "ocel") {
    const { journeyType, now } = reading;
    return journeysFromOcel(new TextDecoder("utf-8", { fatal: true }).decode(whole), { journeyType, endings: [], now });
  }
  const taking =
    reading.format === "xes"
      ? new XesImport({ endings: [], now: reading.now, lifecycle: "together" })
      : new CsvImport({
          mapping: reading.columns,
          delimiter: delimiterOf(whole.subarray(0, chunk)),
          encoding: encodingOf(whole.subarray(0, chunk)),
          form: reading.form,
          ...(reading.zone !== undefined && { zone: zoneNamed(reading.zone) }),
          now: reading.now,
          undated: "refused",
          endings: [],
        });
  for (let at = 0; at < whole.length; at += chunk) taking.push(whole.subarray(at, at + chunk));
  return taking.finish();
}

function unzipped(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: mostUnpacked });
  } catch {
    throw new SyntaxError("It is packed with gzip and cannot be unpacked: it is cut off, damaged, or far too large.");
  }
}
