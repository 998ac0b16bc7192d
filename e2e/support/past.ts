import { randomUUID } from "node:crypto";
import type { ImportDetail } from "@cairn/contract/experience-import.ts";
import type { Browser } from "../../apps/server/src/testing/browser.ts";
import { asking, dropped, inCsv, knownPast, signed } from "../../apps/server/src/testing/known-past.ts";
import { sendFile } from "../../apps/server/src/testing/past-projects.ts";
import type { Cairn } from "./cairn.ts";
import { until } from "./until.ts";

/** Files of past projects in each state in which they look different. */
export type PastFiles = {
  readonly received: string;
  readonly read: string;
  readonly taken: string;
  readonly failed: string;
};

/** Brings past projects in without a screen, and leaves other files on their way. */
export async function bringPastIn(cairn: Cairn, browser: Browser, organisationId: string): Promise<PastFiles> {
  const at = `/api/organisations/${organisationId}/experience`;
  const send = async (fileName: string, text: string): Promise<string> => {
    const importId = randomUUID();
    const path = `${at}/imports/${importId}/file?fileName=${encodeURIComponent(fileName)}`;
    const { status, text: said } = await sendFile(cairn, browser, path, text);
    if (status !== 200) throw new Error(`Sending ${fileName} came to ${status}: ${said}`);
    return importId;
  };
  const look = async (importId: string): Promise<ImportDetail> => (await browser.get(`${at}/imports/${importId}`)).json;
  const read = async (fileName: string, text: string, change: object = {}): Promise<string> => {
    const importId = await send(fileName, text);
    const { draft } = await look(importId);
    await browser.post(`${at}/imports/${importId}/reading`, { ...draft?.suggested, ...change });
    await until(`${fileName} to be read`, 30, async () => (await look(importId)).state !== "reading");
    return importId;
  };
  const byActivity = { [signed]: "committed", [dropped]: "no decision" };
  const taken = await read("crm 2021 to 2024.csv", inCsv(knownPast(600)));
  const standsFor = { [asking]: "A22", "Send a newsletter": "A37", "Say what hurts": "A10", "Never done": "A46" };
  const rule = { byActivity, byOutcome: {}, roadblocks: ["Hold a workshop"], standsFor };
  await browser.put(`${at}/imports/${taken}/endings`, rule);
  await browser.post(`${at}/imports/${taken}/taking`);
  const other = inCsv(knownPast(30)).replaceAll("K-", "L-");
  return {
    taken,
    read: await read("half done.csv", `${other}L-1,Without a day,,lead,Somebody,small\n`),
    received: await send("to be read.csv", other.replaceAll("L-", "M-")),
    failed: await read("not so.csv", other.replaceAll("L-", "N-").replaceAll(/\d{4}-\d{2}-\d{2}T[^,]*/g, "once")),
  };
}
