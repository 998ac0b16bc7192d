import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { LoggedEvent } from "@cairn/contract/projects.ts";
import { expect, it, onTestFailed } from "vitest";
import { z } from "zod";
import { postgresProcess, postgresProcesses, send } from "../apps/server/src/store/embedded/processes.ts";
import type { Browser } from "../apps/server/src/testing/browser.ts";
import { type Cairn, startCairn } from "./support/cairn.ts";
import { beginOverHttp, setUpOverHttp } from "./support/over-http.ts";
import { until } from "./support/until.ts";

const kills = 20;
const writers = 4;

it(`loses nothing acknowledged and does nothing twice in ${kills} kills of the server and of PostgreSQL`, async () => {
  await using cairn = await startCairn();
  onTestFailed(() => console.error(cairn.log().slice(-4000)));
  const { browser } = await setUpOverHttp(cairn);
  const projectId = await beginOverHttp(browser, { name: "Under fire", customer: "Customer Inc" });
  const acknowledged: string[] = [];
  const tries = { all: 0 };
  const done = new AbortController();
  const writing = Promise.all(
    Array.from({ length: writers }, (_, writer) =>
      write({ browser, projectId, writer, acknowledged, tries, signal: done.signal }),
    ),
  );
  writing.catch(() => {});
  await until("the first writes", 10, () => acknowledged.length > writers);

  const startedAt = performance.now();
  for (let kill = 0; kill < kills; kill++) {
    await wait(Math.random() * 300);
    if (kill % 2 === 0) {
      await cairn.kill();
      await cairn.start();
    } else {
      await killPostgres(cairn, kill % 4 === 1 ? "the postmaster" : "one that works");
    }
    const before = acknowledged.length;
    await until(`it to be ready after kill ${kill + 1}`, 20, async () => {
      const status = await statusOf(browser, "GET", "/healthz/ready");
      return status === 200 && acknowledged.length > before + writers;
    });
  }
  const seconds = (performance.now() - startedAt) / 1000;
  done.abort();
  await writing;

  const asked = await questionsInLog(browser, projectId);
  console.log(
    `${kills} kills in ${seconds.toFixed(1)} s: ${acknowledged.length} acknowledged, ${tries.all - acknowledged.length} tries cut off and repeated`,
  );
  expect(tries.all).toBeGreaterThan(acknowledged.length);
  expect(asked.toSorted()).toEqual(acknowledged.toSorted());
  expect(await questionsInState(browser, projectId)).toEqual(acknowledged.toSorted());
});

/** Asks one uniquely named question after the other, each under one idempotency key until it is acknowledged. */
async function write(at: {
  readonly browser: Browser;
  readonly projectId: string;
  readonly writer: number;
  readonly acknowledged: string[];
  readonly tries: { all: number };
  readonly signal: AbortSignal;
}): Promise<void> {
  for (let count = 0; !at.signal.aborted; count++) {
    const text = `Question ${count} of writer ${at.writer}`;
    const body = { questionId: randomUUID(), space: "ours", text };
    const key = randomUUID();
    await until(`an answer to "${text}"`, 30, async () => {
      at.tries.all += 1;
      const status = await statusOf(at.browser, "POST", `/api/projects/${at.projectId}/askQuestion`, body, key);
      // Anything but carried or "come back later" would be a wrong answer to a repeated command.
      expect([200, 503, 429, undefined], `the answer to "${text}"`).toContain(status);
      return status === 200;
    });
    at.acknowledged.push(text);
    await wait(20);
  }
}

/** What a request came to; `undefined` when the connection broke and nobody knows. */
async function statusOf(
  browser: Browser,
  method: "GET" | "POST",
  path: string,
  body?: object,
  key?: string,
): Promise<number | undefined> {
  try {
    return (await browser.send(method, path, body, key === undefined ? {} : { "idempotency-key": key })).status;
  } catch {
    return undefined;
  }
}

/** Ends PostgreSQL itself, or one of the processes that serve us; either way it has to recover from its log. */
async function killPostgres({ dataDirectory }: Cairn, which: "the postmaster" | "one that works"): Promise<void> {
  const postmaster = Number(readFileSync(join(dataDirectory, "postgresql/data/postmaster.pid"), "utf8").split("\n")[0]);
  const tag = /cluster_name=(\S+)/.exec(postgresProcess(postmaster)?.commandLine ?? "")?.[1] ?? "";
  expect(tag).not.toBe("");
  const working = postgresProcesses(tag).filter(({ commandLine }) => / cairn\w* /.test(commandLine));
  const [one] = which === "the postmaster" ? [{ pid: postmaster }] : working;
  if (!one) throw new Error("No process of PostgreSQL serves Cairn");
  send(one.pid, "SIGKILL");
  await until("it to be gone", 5, () => postgresProcess(one.pid) === undefined);
}

async function questionsInLog(browser: Browser, projectId: string): Promise<readonly string[]> {
  const { text } = await browser.get(`/api/projects/${projectId}/history`);
  const { events } = z.object({ events: z.array(LoggedEvent) }).parse(JSON.parse(text));
  return events.filter(({ type }) => type === "questionAsked").map((event) => String(event["text"]));
}

async function questionsInState(browser: Browser, projectId: string): Promise<readonly string[]> {
  const { text } = await browser.get(`/api/projects/${projectId}`);
  const Questions = z.object({ questions: z.record(z.string(), z.object({ text: z.string() })).optional() });
  const { spaces } = z.object({ spaces: z.array(z.object({ state: Questions })) }).parse(JSON.parse(text));
  return spaces
    .flatMap(({ state }) => Object.values(state.questions ?? {}).map((question) => question.text))
    .toSorted();
}
