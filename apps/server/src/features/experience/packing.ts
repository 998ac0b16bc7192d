import { gunzipSync, gzipSync } from "node:zlib";
import type { Journeys } from "@cairn/evidence/journeys/journeys.ts";

/** How large a piece is at most: small enough for one statement, large enough that there are few. */
export const pieceBytes = 1 << 20;

type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** The columns of a base in the order in which they are written. */
const columnsOf = ({ events, journeys, traits }: Journeys): readonly Column[] => [
  events.activity,
  events.startedAt,
  events.completedAt,
  events.recordedAfter,
  events.person,
  events.role,
  events.side,
  journeys.offsets,
  journeys.ending,
  journeys.beganAt,
  journeys.endedAt,
  journeys.endKnownAt,
  journeys.organisation,
  ...traits.map(({ values }) => values),
];

/** What is not in columns. */
type Head = Pick<Journeys, "activities" | "people" | "roles" | "sides" | "endings" | "organisations"> & {
  readonly ids: readonly string[];
  readonly traits: readonly { readonly name: string; readonly words?: readonly string[] }[];
};

/** A base as bytes: a head in JSON and the columns as they are, each compressed. Good for {@link unpacked} on any machine. */
export function packed(base: Journeys): Buffer {
  const { activities, people, roles, sides, endings, organisations, journeys } = base;
  const traits = base.traits.map(({ name, words }) => ({ name, ...(words && { words }) }));
  const head: Head = { activities, people, roles, sides, endings, organisations, ids: journeys.ids, traits };
  const parts = [Buffer.from(JSON.stringify(head)), ...columnsOf(base).map(bytesOf)];
  return Buffer.concat(
    parts.flatMap((part) => {
      const small = gzipSync(part, { level: 1 });
      const length = Buffer.alloc(4);
      length.writeUInt32LE(small.length);
      return [length, small];
    }),
  );
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Column): Buffer => Buffer.from(buffer, byteOffset, byteLength);

function partAt(bytes: Buffer, at: number): { readonly part: Buffer; readonly end: number } {
  const end = at + 4 + bytes.readUInt32LE(at);
  return { part: gunzipSync(bytes.subarray(at + 4, end)), end };
}

/** The ids of the journeys in a base that was {@link packed}, without unpacking the rest. */
export const idsIn = (bytes: Buffer): readonly string[] => (JSON.parse(partAt(bytes, 0).part.toString()) as Head).ids;

/** The base that was {@link packed}. */
export function unpacked(bytes: Buffer): Journeys {
  let at = 0;
  const next = (): Buffer => {
    const { part, end } = partAt(bytes, at);
    at = end;
    return part;
  };
  const head = JSON.parse(next().toString()) as Head;
  const column = <Of extends Column>(make: new (buffer: ArrayBuffer) => Of): Of => {
    const part = next();
    const own = new ArrayBuffer(part.length);
    new Uint8Array(own).set(part);
    return new make(own);
  };
  const { ids, traits, ...words } = head;
  const events = {
    activity: column(Uint16Array),
    startedAt: column(Float64Array),
    completedAt: column(Float64Array),
    recordedAfter: column(Uint32Array),
    person: column(Uint32Array),
    role: column(Uint16Array),
    side: column(Uint8Array),
  };
  const journeys = {
    ids,
    offsets: column(Uint32Array),
    ending: column(Uint8Array),
    beganAt: column(Float64Array),
    endedAt: column(Float64Array),
    endKnownAt: column(Float64Array),
    organisation: column(Uint32Array),
  };
  return { ...words, events, journeys, traits: traits.map((trait) => ({ ...trait, values: column(Float64Array) })) };
}

/** Bytes cut into pieces that fit into a row each. */
export const inPieces = (bytes: Buffer): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, at) =>
    bytes.subarray(at * pieceBytes, (at + 1) * pieceBytes),
  );
