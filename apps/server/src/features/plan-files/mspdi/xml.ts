import { XMLParser } from "fast-xml-parser";
import { Unreadable } from "../unreadable.ts";

/** An element of a read file: its texts and elements by name. */
export type Node = { readonly [name: string]: unknown };

const deepest = 30;
const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The five names of XML and characters by number; nothing else is an entity here, since nothing can be declared. */
function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
    (whole, decimal, hex, name: string | undefined) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : "\u25A1";
    },
  );
}

/** @throws Unreadable for bytes that are no text in UTF-8 or UTF-16 */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable("must be text in UTF-8 or UTF-16");
  }
}

/**
 * Read XML into plain values. Declarations of any kind are refused before anything is read: no document of ours needs
 * one, and entities that are declared can grow without end or reach for files.
 *
 * @throws Unreadable with what the file must be
 */
export function readXml(bytes: Uint8Array): Node {
  const text = textOf(bytes);
  if (/<!(?!--|\[CDATA\[)/.test(text)) throw new Unreadable("must be XML without declarations such as DOCTYPE");
  const parser = new XMLParser({
    ignoreAttributes: true,
    removeNSPrefix: true,
    parseTagValue: false,
    processEntities: false,
    cdataPropName: "#cdata",
    maxNestedTags: deepest,
    tagValueProcessor: (_, value) => decoded(value),
  });
  try {
    return asNode(parser.parse(text, true));
  } catch {
    throw new Unreadable("must be well-formed XML, nested no deeper than 30");
  }
}

const asNode = (value: unknown): Node => (typeof value === "object" && value !== null ? (value as Node) : {});

/** An element's elements of this name: none, one or many. */
export function each(node: unknown, name: string): readonly Node[] {
  const found = asNode(node)[name];
  return (Array.isArray(found) ? found : found === undefined ? [] : [found]).map(asNode);
}

/** The text of an element's first element of this name. */
export function text(node: unknown, name: string): string | undefined {
  const found = asNode(node)[name];
  const first: unknown = Array.isArray(found) ? found[0] : found;
  if (typeof first === "string") return first.trim();
  const marked = asNode(first)["#cdata"];
  const whole = Array.isArray(marked) ? marked.join("") : marked;
  const beside = asNode(first)["#text"];
  const joined = `${typeof beside === "string" ? beside : ""}${typeof whole === "string" ? whole : ""}`;
  return joined === "" ? undefined : joined.trim();
}

/** The number in an element; undefined for what is none. */
export function figure(node: unknown, name: string): number | undefined {
  const said = text(node, name);
  const number = said === undefined || said === "" ? Number.NaN : Number(said);
  return Number.isFinite(number) ? number : undefined;
}
