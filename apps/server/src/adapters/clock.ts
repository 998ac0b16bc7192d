import { randomFillSync } from "node:crypto";
import type { Instant } from "@cairn/domain/kernel/days.ts";

/** What the server knows of the world besides its database. Tests bring their own. */
export type World = {
  readonly now: () => Instant;
  /** A new UUID, version 7; of two made here, the later sorts behind. */
  readonly newId: () => string;
};

export function realWorld(): World {
  return { now: () => new Date().toISOString() as Instant, newId: idsBy(() => Date.now()) };
}

/**
 * UUIDs of version 7 (RFC 9562), each greater than the one before: 48 bits of milliseconds, a 12-bit counter that starts at
 * a random place each millisecond, 62 random bits. When the counter is full or the clock goes back, the milliseconds go on by one.
 */
function idsBy(clock: () => number): () => string {
  let lastMs = 0;
  let counter = 0;
  const bytes = Buffer.alloc(16);
  return () => {
    randomFillSync(bytes);
    const ms = clock();
    if (ms > lastMs) {
      lastMs = ms;
      counter = bytes.readUInt16BE(6) & 0x7ff;
    } else if (counter < 0xfff) {
      counter += 1;
    } else {
      lastMs += 1;
      counter = 0;
    }
    bytes.writeUIntBE(lastMs, 0, 6);
    bytes.writeUInt16BE(0x7000 | counter, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString("hex");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  };
}
