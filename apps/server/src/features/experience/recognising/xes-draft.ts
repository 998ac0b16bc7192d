import type { Draft } from "@cairn/contract/experience-import.ts";
import { textInChunks, toUtf8 } from "@cairn/evidence/import/encoding.ts";
import { XmlReader, type XmlTag } from "@cairn/evidence/import/xml-tags.ts";
import { Unreadable } from "../reading/unreadable.ts";
import { xmlEncodingOf } from "../reading/xml-encoding.ts";

const [mostExamples, mostWords, mostTraits] = [5, 30, 8];

/** What stands in the beginning of a log. */
class Beginning {
  readonly traits = new Map<string, Set<string>>();
  readonly lifecycles = new Set<string>();
  logs = 0;
  #within: string[] = [];

  see(tag: XmlTag): void {
    if (tag.kind === "close") {
      this.#within = this.#within.slice(0, -1);
      return;
    }
    const { name, attributes, isEmpty } = tag;
    if (this.#within.length === 0 && name !== "log")
      throw new Unreadable(`This is XML, but no event log: it begins with "${name}".`);
    if (name === "log") this.logs += 1;
    this.#seeAttribute(attributes.get("key"), attributes.get("value") ?? "");
    if (!isEmpty) this.#within = [...this.#within, name];
  }

  #seeAttribute(key: string | undefined, value: string): void {
    const inside = this.#within.at(-1);
    if (key === "lifecycle:transition" && inside === "event") this.lifecycles.add(value);
    if (key === undefined || key === "concept:name" || inside !== "trace") return;
    this.traits.set(key, (this.traits.get(key) ?? new Set()).add(value));
  }
}

/** What an event log in XES holds, by its beginning. @throws SyntaxError for a document type or broken XML */
export function xesDraft(bytes: Uint8Array): Omit<Draft, "gzipped"> {
  const beginning = new Beginning();
  const { traits, lifecycles } = beginning;
  new XmlReader((tag) => beginning.see(tag)).push(textInChunks()(toUtf8(xmlEncodingOf(bytes))(bytes)));
  if (beginning.logs === 0) throw new Unreadable("There is no event log in the file.");
  return {
    format: "xes",
    columns: [...traits].map(([name, values]) => ({ name, examples: [...values].slice(0, mostExamples) })),
    rows: [],
    momentForms: ["iso"],
    suggested: {
      format: "xes",
      // A log that only says when things were completed says nothing by saying so.
      lifecycle: lifecycles.size > 1 ? "apart" : "together",
      traits: [...traits].flatMap(([name, values]) => (isTrait(values) ? [name] : [])).slice(0, mostTraits),
    },
  };
}

const isTrait = (values: ReadonlySet<string>): boolean =>
  [...values].every((value) => value.trim() !== "" && Number.isFinite(Number(value))) || values.size <= mostWords;
