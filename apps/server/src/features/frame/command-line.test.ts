import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { frameCommand } from "./command-line.ts";

const fixtures = join(import.meta.dirname, "../../../../../packages/library/fixtures");
const situation = join(fixtures, "bcgov-situation.yaml");
const process = join(fixtures, "map-play-process.yaml");

const folder = mkdtempSync(join(tmpdir(), "cairn-frame-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function fileWith(content: string | object): string {
  const path = join(folder, `file-${(files += 1)}`);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function run(...args: readonly string[]): { readonly code: number; readonly out: string; readonly err: string } {
  const said = { out: "", err: "" };
  const code = frameCommand(args, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return { code, ...said };
}

const good = {
  tryingTo: "Answer every letter within a week",
  kind: "new way of working",
  reach: "up to 10",
  size: "small",
  buying: "no",
  finishing: "hard to say",
};

const Printed = z.object({
  frame: z.object({ jobs: z.array(z.object({ activities: z.array(z.object({ libraryId: z.string() })) })) }),
  mirror: z.object({ verdict: z.string(), sameOrder: z.object({ denominator: z.number() }) }),
  completeness: z.object({ gaps: z.array(z.unknown()) }),
});

it("prints the plan as Markdown", () => {
  const { code, out, err } = run("--situation", situation, "--process", process);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^# Give the staff of our branch an online service/);
  expect(out).toContain('### Before "Security review"');
  expect(out).toContain("This plan is your own.");
});

it("prints frame and checks as JSON, twice the same", () => {
  const args = ["--situation", situation, "--process", process, "--format", "json"];
  const { code, out } = run(...args);
  const { frame, mirror, completeness } = Printed.parse(JSON.parse(out));
  expect(code).toBe(0);
  expect(frame.jobs).toHaveLength(10);
  expect(mirror.verdict).toBe("own");
  expect(mirror.sameOrder.denominator).toBeGreaterThan(0);
  expect(completeness.gaps).toEqual([]);
  expect(run(...args).out).toBe(out);
});

it("reads JSON as well as YAML, and needs no process", () => {
  const { code, out } = run("--situation", fileWith(good), "--format", "json");
  expect(code).toBe(0);
  expect(Printed.parse(JSON.parse(out)).mirror.sameOrder.denominator).toBe(0);
});

it("prints how it is used", () => {
  expect(run("--help")).toMatchObject({ code: 0, out: expect.stringContaining("--situation FILE") as string });
});

describe("says what is wrong with the arguments", () => {
  it.each([
    [[], "--situation: a file must be given"],
    [["--situation", situation, "--format", "xml"], '--format: must be markdown or json; "xml" was given'],
    [["--situatoin", situation], "Unknown option '--situatoin'"],
    [["--situation"], "'--situation <value>' argument missing"],
    [["--situation", situation, "more"], "Unexpected argument 'more'"],
  ])("%j", (args, says) => {
    const { code, out, err } = run(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(says);
    expect(err).toContain("cairn frame --situation FILE");
  });
});

describe("says what is wrong with a file", () => {
  const missing = join(folder, "none.yaml");
  const wrong = (content: string | object) => {
    const path = fileWith(content);
    const { code, out, err } = run("--situation", path);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    return err
      .trimEnd()
      .split("\n")
      .map((line) => line.replace(`${path}: `, ""));
  };

  it("that is not there, or is a folder, or too large", () => {
    expect(run("--situation", missing)).toEqual({ code: 2, out: "", err: `${missing}: there is no such file\n` });
    expect(run("--situation", folder).err).toBe(`${folder}: this is not a file\n`);
    expect(wrong("a".repeat(1_000_001))).toEqual(["the file has 1000001 bytes; at most 1000000 are read"]);
  });

  it("that is neither YAML nor JSON", () => {
    expect(wrong('{ "tryingTo": ')[0]).toMatch(/^this is neither YAML nor JSON: .*line 1/);
  });

  it("that is empty or something else", () => {
    expect(wrong("")).toEqual(["the whole file: must be an object; null was given"]);
    expect(wrong("- a\n- b")).toEqual(['the whole file: must be an object; ["a","b"] was given']);
  });

  it("that grows when it is read", () => {
    const bomb = ["a: &a [x,x,x,x,x,x,x,x,x,x]"];
    for (const [from, to] of ["ab", "bc", "cd", "de"]) bomb.push(`${to}: &${to} [${`*${from},`.repeat(10)}]`);
    expect(wrong(bomb.join("\n"))[0]).toMatch(/alias/i);
  });

  it.each([
    [{ ...good, size: "huge" }, 'size: must be one of "small", "medium", "large"; "huge" was given'],
    [{ ...good, rules: ["gdpr"] }, /^rules\.0: must be one of "personal data", .*; "gdpr" was given$/],
    [{ ...good, tryingTo: "Win" }, /^tryingTo: .*8 characters; "Win" was given$/],
    [{ ...good, tryingTo: 3 }, "tryingTo: must be a string; 3 was given"],
    [{ ...good, sise: "small" }, 'the whole file: "sise" is not known here'],
    [
      { ...good, dateThatMatters: { on: "31.12.2026", why: "x" } },
      /^dateThatMatters\.on: .*date; "31.12.2026" was given$/,
    ],
    [
      { ...good, dateThatMatters: { on: "2026-12-31", because: "x" } },
      "dateThatMatters.why: must be a string; nothing was given",
    ],
  ])("with a field that is wrong: %j", (content, says) => {
    expect(wrong(content)).toContainEqual(typeof says === "string" ? says : (expect.stringMatching(says) as string));
  });

  it("that names every fault at once", () => {
    const { finishing: _, ...unfinished } = good;
    expect(wrong({ ...unfinished, reach: "all" })).toHaveLength(2);
  });

  it("with a process that is wrong", () => {
    const stages = [{ name: "Qualify", winProbability: 70, exitCriterion: ["x"] }];
    const path = fileWith({ name: "Ours", stages });
    const { code, out, err } = run("--situation", situation, "--process", path);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`${path}: stages.0.winProbability: Too big: expected number to be <=1; 70 was given`);
    expect(err).toContain(`${path}: stages.0: "exitCriterion" is not known here`);
  });
});

it("runs as a program, and ends quietly when nobody reads on", () => {
  const cli = join(import.meta.dirname, "../../cli.ts");
  const shell = (line: string) =>
    execFileSync("bash", ["-c", line, cli, globalThis.process.execPath, cli, situation], { encoding: "utf8" });
  expect(shell('set -o pipefail; "$1" "$2" frame --situation "$3" | head -1')).toMatch(/^# Give the staff/);
  expect(shell('"$1" "$2" frame 2>/dev/null || echo $?')).toBe("2\n");
});
