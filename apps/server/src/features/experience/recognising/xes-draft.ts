import type { Draft } from "@cairn/contract/experience-import.ts";
import { textInChunks, toUtf8 } from "@cairn/evidence/import/encoding.ts";
import { XmlReader, type XmlTag } from "@cairn/evidence/import/xml-tags.ts";
import { Unreadable } from "../reading/unreadable.ts";
import { xmlEncodingOf } from "../reading/xml-encoding.ts";

const [mostExamples, mostWords, mostTraits] = [5, 30, 8];

/** What an event log in XES holds, by its beginning. @throws SyntaxError for a document type or broken XML */
export function xesDraft(beginning: Uint8Array): Omit<Draft, "gzipped"> {
  const traits = new Map<string, Set<string>>();
  const seen = { log: false, events: 0, lifecycles: new Set<string>(), traces: 0 };
  let within: string[] = [];
  const see = (tag: XmlTag): void => {
    if (tag.kind === "close") {
      within = within.slice(0, -1);
      return;
    }
    const { name, attributes, isEmpty } = tag;
    if (within.length === 0 && name !== "log")
      throw new Unreadable(`This is XML, but no event log: it begins with "${name}".`);
    if (name === "log") seen.log = true;
    if (name === "trace") seen.traces += 1;
    if (name === "event") seen.events += 1;
    const [key, value] = [attributes.get("key"), attributes.get("value") ?? ""];
    const inside = within.at(-1);
    if (key === "lifecycle:transition" && inside === "event") seen.lifecycles.add(value);
    if (key !== undefined && inside === "trace" && key !== "concept:name")
      traits.set(key, (traits.get(key) ?? new Set()).add(value));
    if (!isEmpty) within = [...within, name];
  };
  new XmlReader(see).push(textInChunks()(toUtf8(xmlEncodingOf(beginning))(beginning)));
  if (!seen.log) throw new Unreadable("There is no event log in the file.");
  if (seen.events === 0) throw new Unreadable("There is no event in the beginning of the log.");
  return {
    format: "xes",
    columns: [...traits].map(([name, values]) => ({ name, examples: [...values].slice(0, mostExamples) })),
    rows: [],
    momentForms: ["iso"],
    suggested: {
      format: "xes",
      // A log that only says when things were completed says nothing by saying so.
      lifecycle: seen.lifecycles.size > 1 ? "apart" : "together",
      traits: [...traits]
        .filter(([, values]) => isTrait(values))
        .map(([name]) => name)
        .slice(0, mostTraits),
    },
  };
}

const isTrait = (values: ReadonlySet<string>): boolean =>
  [...values].every((value) => value.trim() !== "" && Number.isFinite(Number(value))) || values.size <= mostWords;
