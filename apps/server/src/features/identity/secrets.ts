import { createHash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** A secret that somebody carries in a cookie or a link: 256 random bits in 43 characters that need no escaping. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a secret, so that who reads the database cannot use it. Enough for random secrets, never for passwords. */
export function hashOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

/** Six digits, each number from 000000 to 999999 as likely. */
export function newCode(): string {
  return randomInt(1_000_000).toString().padStart(6, "0");
}

/**
 * What is kept of a code. A million codes are tried in a second, so the browser's nonce goes in: without the cookie of
 * the browser that asked, the hash cannot be searched.
 */
export function codeHashOf(code: string, nonce: string): Buffer {
  return hashOf(`${nonce} ${code}`);
}

/** Compares in a time that tells nothing about where two hashes differ. */
export function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
