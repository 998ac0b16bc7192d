import { randomUUID } from "node:crypto";
import { ProjectView } from "@cairn/contract/projects.ts";
import { type Browser, newBrowser } from "../../apps/server/src/testing/browser.ts";
import { command, invited } from "../../apps/server/src/testing/projects.ts";
import type { Cairn } from "./cairn.ts";
import { codeIn, nextLetter } from "./mail.ts";
import { beginOverHttp } from "./over-http.ts";

/** A project in which somebody is a guest now. */
export type AsGuest = {
  readonly projectId: string;
  /** The space the guest and the customer share. */
  readonly space: string;
  /** Of the customer's lead. */
  readonly customer: Browser;
};

/** Begins a project for a customer, shares something with them, and hands it over to them. */
export async function becomeGuest(cairn: Cairn, browser: Browser, organisation: string): Promise<AsGuest> {
  const about = { name: "Theirs", customer: "Customer Inc", inTrustOf: organisation };
  const projectId = await beginOverHttp(browser, about);
  const { you } = ProjectView.parse((await browser.get(`/api/projects/${projectId}`)).json);
  const space = `shared:${you.side}`;
  const activity = { activityId: randomUUID(), title: "Show a branch at work", job: "own", carriedBy: "a seller" };
  await command(browser, projectId, "addActivity", { ...activity, space });
  const email = "lou@customer.example";
  const { path } = await invited(browser, projectId, { email, role: "lead", space });
  const customer = newBrowser(cairn.url);
  await customer.post(`${path}/code`);
  await customer.post(`${path}/enter`, { code: codeIn(await nextLetter(cairn, email, 1)) });
  await command(customer, projectId, "takeOver", { projectId });
  return { projectId, space, customer };
}
