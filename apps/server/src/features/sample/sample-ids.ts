import { createHash } from "node:crypto";

const asUuid = (hex: string, version: string): string => {
  const variant = ((Number.parseInt(hex.charAt(16), 16) % 4) + 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    version + hex.slice(13, 16),
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return parts.join("-");
};

const hashOf = (name: string): string => createHash("sha256").update(`cairn sample ${name}`).digest("hex");

/** The same id for the same name, on every Cairn: a UUID of version 8, as in RFC 9562, appendix B.2. */
export function idOf(name: string): string {
  return asUuid(hashOf(name), "8");
}

/**
 * The same id for the same name, moment and place in the order, sorted by them: a UUID laid out like version 7.
 * @param place from 0 to 4095
 */
export function idAt(at: string, place: number, name: string): string {
  const time = Date.parse(at).toString(16).padStart(12, "0");
  return asUuid(`${time}7${place.toString(16).padStart(3, "0")}${hashOf(`${name}/${place}`).slice(16, 32)}`, "7");
}
