import { deserialize, serialize } from "node:v8";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Journeys } from "@cairn/evidence/journeys/journeys.ts";

/** Journeys as they are stored: their columns in one piece. */
export const packed = (base: Journeys): Buffer => gzipSync(serialize(base), { level: 1 });

/** @param bytes what `packed` made; nobody else writes them */
export const unpacked = (bytes: Uint8Array): Journeys => deserialize(gunzipSync(bytes)) as Journeys;
