/** How the bytes of a file stand for characters. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What the first bytes say: a mark in front, zeros in every other byte, or bytes that cannot be UTF-8. */
export function encodingOf(first: Uint8Array): Encoding {
  if (first[0] === 0xff && first[1] === 0xfe) return "utf-16le";
  if (first[0] === 0xfe && first[1] === 0xff) return "utf-16be";
  const [even, odd] = zerosIn(first);
  if (odd > first.length / 8) return "utf-16le";
  if (even > first.length / 8) return "utf-16be";
  return isUtf8(first) ? "utf-8" : "windows-1252";
}

function zerosIn(bytes: Uint8Array): [even: number, odd: number] {
  let [even, odd] = [0, 0];
  for (const [at, byte] of bytes.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return [even, odd];
}

/** A character may be cut off where the bytes end. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const length = lengthFrom(bytes[at]!);
    if (length === 0) return false;
    for (let next = 1; next < length && at + next < bytes.length; next += 1) {
      if ((bytes[at + next]! & 0xc0) !== 0x80) return false;
    }
    at += length;
  }
  return true;
}

/** How many bytes a character takes in UTF-8 by its first one; 0 for a byte that cannot be first. */
function lengthFrom(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte < 0xe0) return 2;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
}

/** What windows-1252 has between 0x80 and 0x9f, where Latin-1 has nothing to see. */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Turns chunks of bytes into chunks of UTF-8. What a chunk cuts off waits for the next one. */
export function toUtf8(encoding: Encoding): (chunk: Uint8Array) => Uint8Array {
  if (encoding === "utf-8") return (chunk) => chunk;
  if (encoding === "windows-1252") {
    return (chunk) =>
      encoded(Array.from(chunk, (byte) => (byte < 0x80 || byte > 0x9f ? byte : windows.charCodeAt(byte - 0x80))));
  }
  let rest: number[] = [];
  return (chunk) => {
    const bytes = [...rest, ...chunk];
    const units: number[] = [];
    for (let at = 0; at + 1 < bytes.length; at += 2) {
      const [first, second] = [bytes[at]!, bytes[at + 1]!];
      units.push(encoding === "utf-16le" ? first | (second << 8) : (first << 8) | second);
    }
    const last = units.at(-1);
    const cut = last !== undefined && last >= 0xd800 && last < 0xdc00 ? 1 : 0;
    rest = bytes.slice(2 * (units.length - cut));
    return encoded(units.slice(0, units.length - cut));
  };
}

/** UTF-16 code units as UTF-8. A half of a pair without the other is U+FFFD. */
function encoded(units: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < units.length; at += 1) {
    let code = units[at]!;
    const next = units[at + 1] ?? 0;
    if (code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
      code = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
      at += 1;
    } else if (code >= 0xd800 && code < 0xe000) code = 0xfffd;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else
      bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
  }
  return Uint8Array.from(bytes);
}

/** UTF-8 as text. What is not UTF-8 is U+FFFD. */
export function textOf(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = "";
  const units: number[] = [];
  for (let at = start; at < end; ) {
    const byte = bytes[at]!;
    const length = lengthFrom(byte);
    if (length <= 1 || at + length > end) {
      units.push(length === 1 ? byte : 0xfffd);
      at += 1;
    } else {
      let code = byte & (0xff >> (length + 1));
      for (let next = 1; next < length; next += 1) code = (code << 6) | (bytes[at + next]! & 0x3f);
      if (code < 0x10000) units.push(code);
      else units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
      at += length;
    }
    if (units.length > 4096) {
      text += String.fromCharCode(...units);
      units.length = 0;
    }
  }
  return text + String.fromCharCode(...units);
}

/** The mark that some programs put in front of UTF-8. */
export const markLength = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;

/** UTF-8 in chunks as text in chunks: a character that a chunk cuts in two waits for the next one. */
export function textInChunks(): (chunk: Uint8Array) => string {
  let rest = new Uint8Array(0);
  return (chunk) => {
    const bytes = new Uint8Array(rest.length + chunk.length);
    bytes.set(rest);
    bytes.set(chunk, rest.length);
    let whole = bytes.length;
    for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
      const length = lengthFrom(bytes[bytes.length - back]!);
      if (length > 0 && length > back) whole = bytes.length - back;
      if (length > 0) break;
    }
    rest = bytes.slice(whole);
    return textOf(bytes, 0, whole);
  };
}
