/** What comes by in an XML document; names without the prefix of their namespace. Text between tags is of no matter here. */
export type XmlTag =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly isEmpty: boolean;
    }
  | { readonly kind: "close"; readonly name: string };

/** Nobody needs a tag of a million characters. */
const longestTag = 1 << 20;

/**
 * Reads the tags of an XML document, chunk by chunk. It knows no document types and no entities but the five of XML and those
 * by number, so that nothing can be made to grow by reading it.
 *
 * @see Bray, T. et al. (2008), Extensible Markup Language (XML) 1.0, fifth edition
 */
export class XmlReader {
  readonly #see: (tag: XmlTag) => void;
  #rest = "";

  constructor(see: (tag: XmlTag) => void) {
    this.#see = see;
  }

  /** @throws SyntaxError for what is no XML, and for a document type */
  push(text: string): void {
    const all = this.#rest + text;
    let from = 0;
    for (;;) {
      const open = all.indexOf("<", from);
      if (open < 0) {
        from = all.length;
        break;
      }
      const end = endOfTag(all, open);
      if (end < 0) {
        if (all.length - open > longestTag) throw new SyntaxError("A tag is never closed.");
        from = open;
        break;
      }
      this.#tag(all.slice(open + 1, end - 1));
      from = end;
    }
    this.#rest = all.slice(from);
  }

  /** @throws SyntaxError when the document ends within a tag */
  finish(): void {
    if (this.#rest.length > 0) throw new SyntaxError("The file ends within a tag.");
  }

  #tag(inside: string): void {
    if (inside.startsWith("?") || inside.startsWith("!--") || inside.startsWith("![CDATA[")) return;
    if (inside.startsWith("!"))
      throw new SyntaxError("A document type is not read: it may hold entities that grow without end.");
    if (inside.startsWith("/")) return this.#see({ kind: "close", name: local(inside.slice(1).trim()) });
    const isEmpty = inside.endsWith("/");
    const body = isEmpty ? inside.slice(0, -1) : inside;
    const name = /^[^\s/>]+/.exec(body)?.[0];
    if (!name) throw new SyntaxError(`"<${inside.slice(0, 40)}>" is not a tag.`);
    this.#see({ kind: "open", name: local(name), attributes: attributesIn(body, name.length), isEmpty });
  }
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Past the end of what begins with "<"; −1 when it is not all there. */
function endOfTag(text: string, open: number): number {
  if (text.startsWith("<!--", open)) return pastEnd(text, "-->", open + 4);
  if (text.startsWith("<![CDATA[", open)) return pastEnd(text, "]]>", open + 9);
  if (text.startsWith("<?", open)) return pastEnd(text, "?>", open + 2);
  if (text.length - open < 10 && "<![CDATA[".startsWith(text.slice(open, open + 9))) return -1;
  for (let at = open + 1; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === ">") return at + 1;
    if (letter !== '"' && letter !== "'") continue;
    at = text.indexOf(letter, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function pastEnd(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function attributesIn(body: string, from: number): Map<string, string> {
  const found = new Map<string, string>();
  const one = /\s+([^\s=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gy;
  one.lastIndex = from;
  let read = from;
  for (let match = one.exec(body); match; match = one.exec(body)) {
    found.set(match[1]!, unescaped(match[2] ?? match[3] ?? ""));
    read = one.lastIndex;
  }
  if (body.slice(read).trim() !== "")
    throw new SyntaxError(`"${body.slice(read, read + 40).trim()}" is not an attribute.`);
  return found;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));?/gi,
    (whole: string, ten?: string, sixteen?: string, name?: string) => {
      if (name !== undefined) {
        const known = entities[name];
        if (known === undefined) throw new SyntaxError(`The entity "${whole}" is not known.`);
        return known;
      }
      const code = ten === undefined ? Number.parseInt(sixteen ?? "", 16) : Number(ten);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    },
  );
}
