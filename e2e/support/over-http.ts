import { randomUUID } from "node:crypto";
import { type Browser, newBrowser } from "../../apps/server/src/testing/browser.ts";
import type { Cairn } from "./cairn.ts";
import { password } from "./ways-in.ts";

export const admin = { name: "Ada Admin", email: "ada@seller.example", organisation: "Seller Ltd" } as const;

/** Sets a Cairn up without a screen. @returns the admin's browser, signed in, and their organisation, which sells */
export async function setUpOverHttp(cairn: Cairn): Promise<{ browser: Browser; organisationId: string }> {
  const browser = newBrowser(cairn.url);
  const { status, text, json } = await browser.post("/api/set-up", {
    token: cairn.token(),
    ...admin,
    password,
    sells: true,
  });
  if (status !== 200) throw new Error(`Setting up came to ${status}: ${text}`);
  const { account }: { account: { organisations: { organisationId: string }[] } } = json;
  return { browser, organisationId: account.organisations[0]?.organisationId ?? "" };
}

/** Begins a project of one's own, or holds one in trust. @returns its id */
export async function beginOverHttp(
  browser: Browser,
  { name, customer, inTrustOf }: { readonly name: string; readonly customer: string; readonly inTrustOf?: string },
): Promise<string> {
  const projectId = randomUUID();
  const body = {
    projectId,
    name,
    customer,
    outcome: "Everybody finds what they need",
    ...(inTrustOf && { inTrustOf }),
  };
  const { status, text } = await browser.post("/api/projects", body);
  if (status !== 200) throw new Error(`Beginning came to ${status}: ${text}`);
  return projectId;
}
