import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf } from "../export/csv.ts";
import { ocelOf } from "../export/ocel.ts";
import { mapOf } from "../map/journey-map.ts";
import { baseOf, onDay } from "../testing/small-base.ts";
import { CsvImport, type CsvReading } from "./csv-journeys.ts";
import { CsvReader, delimiterOf, fieldText } from "./csv-rows.ts";
import { encodingOf, textInChunks, textOf, toUtf8 } from "./encoding.ts";
import { formsOf, minutesEast, momentFrom, utc } from "./moment-form.ts";
import { journeysFromOcel } from "./ocel.ts";
import { XesImport } from "./xes.ts";
import { zoneNamed } from "./zone.ts";

/** As UTF-8, by the language's own way, to hold ours against. */
const utf8 = (text: string): Uint8Array =>
  Uint8Array.from(
    encodeURIComponent(text).replaceAll(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    (letter) => letter.charCodeAt(0),
  );
const now = Date.UTC(2026, 10, 27);

const reading: CsvReading = {
  mapping: { journey: "deal", activity: "what", startedAt: "when" },
  delimiter: ",",
  encoding: "utf-8",
  form: "iso",
  now,
  undated: "refused",
  endings: [],
};

function csv(text: string, rest: Partial<CsvReading> = {}) {
  const taking = new CsvImport({ ...reading, ...rest });
  taking.push(utf8(text));
  return taking.finish();
}

describe("CSV", () => {
  it("takes or refuses every row, and says why", () => {
    const { base, report } = csv(
      [
        "deal,what,when",
        "a,ask,2026-01-05",
        ",ask,2026-01-05",
        "a,,2026-01-05",
        "a,ask,",
        "a,ask,2026-02-30",
        "a,ask,2027-01-01",
        "a",
        'a,"say ""yes"", or no",2026-01-06T08:00Z',
        "",
      ].join("\r\n"),
    );
    expect([report.rows, report.taken, report.refused]).toEqual([8, 2, 6]);
    expect(report.examples.map(({ row, reason }) => `${row}: ${reason}`)).toEqual([
      "3: no project",
      "4: no activity",
      "5: no moment",
      "6: unreadable moment",
      "7: moment in the future",
      "8: too few fields",
    ]);
    expect(base.activities).toEqual(["ask", 'say "yes", or no']);
  });

  it("passes over the line by which spreadsheets tell the delimiter, and no other", () => {
    const { base, report } = csv("sep=;\r\ndeal;what;when\r\na;sep=;2026-01-05\r\n", { delimiter: ";" });
    expect([report.rows, report.taken, base.activities]).toEqual([1, 1, ["sep="]]);
  });

  it("gives an event without a moment that of the next one of its project, when its place is trusted", () => {
    const { base, report } = csv("deal,what,when\na,ask,\nb,ask,2026-01-01\na,offer,2026-01-03\na,sign,\n", {
      undated: "by order",
    });
    expect([report.rows, report.taken, report.settledByOrder, report.examples[0]?.reason]).toEqual([
      4,
      3,
      1,
      "no moment",
    ]);
    expect(base.activities.map((name) => name)).toContain("offer");
    expect(mapOf(base).edges).toHaveLength(1);
  });

  it("is one and the same however the file is cut into chunks", () => {
    const text = 'deal,what,when\r\nä,"a\nb ""c""",2026-01-05\r\n€,𝄞,2026-01-06T01:02:03.5+02:00\r\nb,"x",2026-01-07';
    const bytes = utf8(text);
    const whole = csv(text);
    expect(whole.report.taken).toBe(3);
    for (const size of [1, 2, 3, 7, 31]) {
      const taking = new CsvImport(reading);
      for (let at = 0; at < bytes.length; at += size) taking.push(bytes.subarray(at, at + size));
      expect(taking.finish()).toEqual(whole);
    }
  });

  it("reads back any field it could have been given", () => {
    const word = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", "é", "😀", " ") });
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(",")).join("\n");
        const found: string[][] = [];
        const reader = new CsvReader(",", (row) =>
          found.push(Array.from({ length: row.fields }, (_, at) => fieldText(row, at))),
        );
        reader.push(utf8(text));
        reader.finish();
        expect(found).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });

  it("refuses the line of a quotation mark that is never closed, and reads on", () => {
    const { report } = csv('deal,what,when\na,"ask,2026-01-05\nb,ask,2026-01-05\n');
    expect([report.rows, report.taken, [...report.reasons.keys()]]).toEqual([
      2,
      1,
      ["a quotation mark is never closed"],
    ]);
  });

  it("says which column is missing", () => {
    expect(() => csv("deal,what\na,ask\n")).toThrow('no column "when"');
  });

  it("finds the delimiter and the encoding", () => {
    expect(delimiterOf(utf8("a;b;c\n1,5;2;3\n"))).toBe(";");
    expect(delimiterOf(utf8("a\tb\n1\t2\n"))).toBe("\t");
    expect(encodingOf(utf8("für"))).toBe("utf-8");
    expect(encodingOf(Uint8Array.of(102, 252, 114))).toBe("windows-1252");
    expect(encodingOf(Uint8Array.of(0xff, 0xfe, 97, 0))).toBe("utf-16le");
    expect(encodingOf(Uint8Array.of(0, 97, 0, 98, 0, 99))).toBe("utf-16be");
    expect(textOf(toUtf8("windows-1252")(Uint8Array.of(0x80, 252)))).toBe("€ü");
    expect(textOf(toUtf8("utf-16le")(Uint8Array.of(0x34, 0xd8, 0x1e, 0xdd)))).toBe("𝄞");
  });

  it("reads any text in chunks as the language itself does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 5 }), (text, size) => {
        const whole = text.toWellFormed();
        const [bytes, read] = [utf8(whole), textInChunks()];
        let found = "";
        for (let at = 0; at < bytes.length; at += size) found += read(bytes.subarray(at, at + size));
        expect(found).toBe(whole);
      }),
      { numRuns: 50 },
    );
  });
});

describe("moments", () => {
  const at = (text: string, form: Parameters<typeof momentFrom>[3], zone = utc): number =>
    momentFrom(utf8(text), 0, text.length, form, zone);

  it("are read in every form", () => {
    const noon = Date.UTC(2026, 10, 27, 12, 5);
    expect(at("2026-11-27T13:05:00.000+01:00", "iso")).toBe(noon);
    expect(at("2026-11-27 12:05", "iso")).toBe(noon);
    expect(at("27.11.2026 12:05", "day first")).toBe(noon);
    expect(at("11/27/26 12:05 PM", "month first")).toBe(noon);
    expect(at("11/27/26 12:05 AM", "month first")).toBe(noon - 12 * 3_600_000);
    expect(at(`${noon / 1000}`, "seconds")).toBe(noon);
    expect(at("2026-11-27 14:05", "iso", minutesEast(120))).toBe(noon);
  });

  it("are read as other tools write them", () => {
    const day = Date.UTC(2026, 10, 7);
    const noon = day + 12 * 3_600_000 + 5 * 60_000;
    for (const text of ["20261107", "2026/11/07", "2026.11.7", "2026/11/7"]) expect(at(text, "iso")).toBe(day);
    for (const text of [
      "20261107T120500Z",
      "20261107 1205",
      "20261107120500",
      "20261107T130500+0100",
      "2026/11/07 12:05:00.000",
      "2026/11/07 12:05 PM",
    ])
      expect(at(text, "iso")).toBe(noon);
    for (const text of [
      "7-Nov-2026 12:05",
      "07 November 2026 12:05:00",
      "Sat, 07 Nov 2026 13:05:00 +0100",
      "7-nov-26 12:05",
    ])
      expect(at(text, "day first")).toBe(noon);
    for (const text of ["Nov 7, 2026 12:05 PM", "November 07 2026 12:05"]) expect(at(text, "month first")).toBe(noon);
    expect(at("07.11.2026 12:05 -05:00", "day first")).toBe(noon + 5 * 3_600_000);
    expect(at("7/11/2026", "day first")).toBe(day);
  });

  it("are told from counts since 1970", () => {
    expect(formsOf(["20240101", "20240131"])).toEqual(["iso"]);
    expect(formsOf(["20240101101500"])).toEqual(["iso"]);
    expect(formsOf(["1700000000", "1612013101"])).toEqual(["seconds"]);
    expect(formsOf(["1700000000000"])).toEqual(["milliseconds"]);
    expect(formsOf(["7-Nov-2026"])).toEqual(["day first"]);
    expect(formsOf(["17", "4"])).toEqual([]);
  });

  it("agree with the language's own on any day and time", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }), (date) => {
        expect(at(date.toISOString(), "iso")).toBe(date.getTime());
      }),
    );
  });

  it("that are none are not guessed", () => {
    for (const text of [
      "2026-13-01",
      "2026-02-29",
      "yesterday",
      "2026-1-1",
      "2026-01-01T25:00",
      "2026-01-01T10:00+xx",
      "20261301",
      "20261127T12",
      "2026/13/01",
      "2026112",
    ]) {
      expect(at(text, "iso")).toBeNaN();
    }
  });

  it("that could be several are not guessed either", () => {
    for (const text of ["Sat Nov  7 12:05:00 2026", "7-Nov", "7-Nev-2026", "1/2/3/4", "Nov 7, 2026"])
      expect(at(text, "day first")).toBeNaN();
    expect(at("7-Nov-2026", "month first")).toBeNaN();
    expect(at("Sat Nov  7 12:05:00 2026", "month first")).toBeNaN();
  });

  it("know the summers of a place", () => {
    const zurich = zoneNamed("Europe/Zurich");
    expect(at("2026-07-01 12:00", "iso", zurich)).toBe(Date.UTC(2026, 6, 1, 10));
    expect(at("2026-12-01 12:00", "iso", zurich)).toBe(Date.UTC(2026, 11, 1, 11));
    expect(at("2026-10-25 02:30", "iso", zurich)).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(() => zoneNamed("Europe/Nowhere")).toThrow(RangeError);
  });

  it("leave open what cannot be told from samples", () => {
    expect(formsOf(["03/04/2026", "05/06/2026"])).toEqual(["day first", "month first"]);
    expect(formsOf(["03/04/2026", "25/06/2026"])).toEqual(["day first"]);
    expect(formsOf(["2026-11-27"])[0]).toBe("iso");
  });
});

describe("XES", () => {
  const xes = (text: string, size = 7) => {
    const taking = new XesImport({ endings: [], now, lifecycle: "apart" });
    const bytes = utf8(text);
    for (let at = 0; at < bytes.length; at += size) taking.push(bytes.subarray(at, at + size));
    return taking.finish();
  };
  const event = (name: string, day: string, rest = ""): string =>
    `<event><string key="concept:name" value="${name}"/>${rest}<date key="time:timestamp" value="2026-01-${day}T10:00:00+01:00"/></event>`;

  it("takes traces with their traits, whatever else stands in the file", () => {
    const { base, report } = xes(
      `<?xml version="1.0"?><!-- <event> --><log><global scope="event"><string key="concept:name" value="?"/></global><float key="x" value="1"><float key="y" value="2"/></float>
      <trace><string key="concept:name" value="Ann &amp; Bo"/><int key="amount" value="7"/>${event("ask", "05", '<list key="l"><string key="concept:name" value="no"/></list>')}${event("a &lt; b", "06", '<string key="lifecycle:transition" value="start"/>')}<event/></trace></log>`,
    );
    expect([base.journeys.ids, base.activities]).toEqual([["Ann & Bo"], ["ask", "a < b · start"]]);
    expect(base.traits).toEqual([{ name: "amount", values: Float64Array.of(7) }]);
    expect([report.rows, report.taken, report.examples]).toEqual([3, 2, [{ row: 3, reason: "no activity" }]]);
  });

  it("takes a log whose elements have a namespace with a prefix", () => {
    const prefixed = `<log><trace><string key="concept:name" value="a"/>${event("ask", "05")}</trace></log>`
      .replaceAll(/<(\w)/g, "<xes:$1")
      .replaceAll("</", "</xes:");
    expect(xes(prefixed).base).toMatchObject({ activities: ["ask"], journeys: { ids: ["a"] } });
  });

  it("refuses document types, unknown entities and what ends too early", () => {
    expect(() => xes('<!DOCTYPE log [<!ENTITY a "aaaa">]><log/>')).toThrow("document type");
    expect(() => xes('<log><trace><string key="concept:name" value="&a;"/></trace></log>')).toThrow("&a;");
    expect(() => xes(`<log><trace>${event("ask", "05")}`)).toThrow("within a trace");
    expect(() => xes("<log><trace")).toThrow("within a tag");
    expect(() => xes("<log a=b>")).toThrow("attribute");
  });
});

describe("OCEL and CSV out", () => {
  const base = baseOf(
    { a: "ask 0, offer 3", b: "ask 1" },
    { a: { ending: "won", endedAt: onDay(5), traits: { size: 3, branch: "steel" } }, b: { endedAt: onDay(9) } },
  );

  it("come back as they went", () => {
    const { base: again, report } = journeysFromOcel([...ocelOf(base)].join(""), {
      journeyType: "project",
      personType: "person",
      endings: [],
      now,
    });
    expect(report).toMatchObject({ rows: 3, taken: 3, refused: 0 });
    expect(again.events.startedAt).toEqual(base.events.startedAt);
    expect(again.activities).toEqual(base.activities);
    expect(again.traits.map(({ name }) => name)).toEqual(["branch", "ending", "size"]);
    const mapping = { journey: "project", activity: "activity", startedAt: "started_at", completedAt: "completed_at" };
    expect(csv([...csvOf(base)].join(""), { mapping }).base.events).toEqual(base.events);
  });

  it("refuse events that belong to nothing, and files that are something else", () => {
    const log = {
      objects: [{ id: "p", type: "project" }],
      events: [
        null,
        { type: "ask", time: "2026-01-05T00:00:00Z" },
        { type: "ask", time: "2026-01-05T00:00:00Z", relationships: [{ objectId: "q" }] },
      ],
    };
    const { report } = journeysFromOcel(JSON.stringify(log), { journeyType: "project", endings: [], now });
    expect(report.examples.map(({ reason }) => reason)).toEqual(["not an event", "no project", "unknown object"]);
    expect(() => journeysFromOcel("[]", { journeyType: "project", endings: [], now })).toThrow(SyntaxError);
  });

  it("let no spreadsheet run what a name says", () => {
    const text = [...csvOf(baseOf({ "=1+1": "ask 0" }))].join("");
    expect(text).toContain("'=1+1,ask");
  });
});
