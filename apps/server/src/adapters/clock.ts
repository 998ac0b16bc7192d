import { randomFillSync } from "node:crypto";
import type { Instant } from "@cairn/domain/kernel/days.ts";

/** What the server knows of the world besides its database. Tests bring their own. */
export type World = {
  readonly now: () => Instant;
  /** A new UUID, version 7, of this moment. Whoever sees some of them learns nothing of others: those of one moment are in no order. */
  readonly newId: (at: Instant) => string;
};

export function realWorld(): World {
  return { now: () => new Date().toISOString() as Instant, newId: drawn };
}

/**
 * A UUID of version 7 (RFC 9562): 48 bits of milliseconds, 74 random bits. No counter, which would tell from two ids how many
 * were made between them; and the moment it is of rather than the one it is made at, which would tell how long what lay between took.
 */
function drawn(at: Instant): string {
  const bytes = randomFillSync(Buffer.alloc(16));
  bytes.writeUIntBE(Date.parse(at), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
