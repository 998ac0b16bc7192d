import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { Browser } from "./browser.ts";
import { begunProject, command, entered, invited } from "./projects.ts";
import type { TestServer } from "./server.ts";

export const newAddress = (): string => `${randomUUID()}@example.com`;

export const seesProject = async (browser: Browser, projectId: string): Promise<boolean> =>
  (await browser.get(`/api/projects/${projectId}`)).status === 200;

/** A project held in trust, with its lead invited. */
export async function projectWithLead(server: TestServer) {
  const begun = await begunProject(server, "seller");
  const email = newAddress();
  const lead = await invited(begun.by, begun.projectId, { email, role: "lead", space: begun.shared });
  expect(lead.answer.status).toBe(200);
  return { ...begun, ...lead, email };
}

/** The same, taken over by the customer. */
export async function projectTakenOver(server: TestServer) {
  const begun = await projectWithLead(server);
  const lead = await entered(server, begun.path, begun.email);
  await command(lead, begun.projectId, "takeOver", { projectId: begun.projectId });
  return { ...begun, lead };
}
