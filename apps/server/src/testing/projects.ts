import { randomUUID } from "node:crypto";
import type { Browser } from "./browser.ts";
import { newBrowser } from "./browser.ts";
import { secretTo } from "./letters.ts";
import { newAccountOf, signedIn } from "./people.ts";
import type { Answered, TestServer } from "./server.ts";

/** A project, who began it, and the space both sides share, if a seller did. */
export type Begun = {
  readonly projectId: string;
  readonly by: Browser;
  readonly organisationId: string | undefined;
  readonly partyId: string | undefined;
  readonly shared: string;
};

type You = { readonly you: { readonly personId: string; readonly side: string } };

/** Carries a command out. @throws Error unless it was */
export async function command(browser: Browser, projectId: string, name: string, input: object): Promise<void> {
  const { status, text } = await browser.post(`/api/projects/${projectId}/${name}`, input);
  if (status !== 200) throw new Error(`${name} came to ${status}: ${text}`);
}

/** A new seller begins a project and holds it in trust, or a new customer begins their own. */
export async function begunProject(server: TestServer, as: "seller" | "customer"): Promise<Begun> {
  const { email } = await newAccountOf(server, { name: as === "seller" ? "Sam Seller" : "Carla Customer" });
  const by = await signedIn(server, email);
  const projectId = randomUUID();
  const organisationId = as === "seller" ? randomUUID() : undefined;
  if (organisationId) await by.post("/api/organisations", { organisationId, name: "Seller Ltd", sells: true });
  const said = { projectId, name: "Better invoices", customer: "Customer Inc" };
  const { status, text } = await by.post("/api/projects", {
    ...said,
    ...(organisationId && { inTrustOf: organisationId }),
  });
  if (status !== 200) throw new Error(`Beginning came to ${status}: ${text}`);
  const { you }: You = (await by.get(`/api/projects/${projectId}`)).json;
  const partyId = you.side === "customer" ? undefined : you.side;
  return { projectId, by, organisationId, partyId, shared: partyId ? `shared:${partyId}` : "ours" };
}

export type Wished = {
  readonly email: string;
  readonly role: "lead" | "member" | "seller";
  readonly side?: string;
  readonly space: string;
  readonly name?: string;
};

/** Adds a person to the project. @returns their id */
export async function addedPerson(
  by: Browser,
  projectId: string,
  { side = "customer", space, name = "Lee Lead" }: Omit<Wished, "email" | "role">,
): Promise<string> {
  const personId = randomUUID();
  await command(by, projectId, "addPerson", { personId, side, space, name });
  return personId;
}

/** Adds a person and invites them. */
export async function invited(
  by: Browser,
  projectId: string,
  wished: Wished,
): Promise<{
  readonly personId: string;
  readonly invitationId: string;
  readonly answer: Answered;
  /** The path of the invitation in the API, if one was made. */
  readonly path: string;
}> {
  const { email, role } = wished;
  const personId = await addedPerson(by, projectId, wished);
  const invitationId = randomUUID();
  const answer = await by.post(`/api/projects/${projectId}/invitations`, { invitationId, personId, email, role });
  return { personId, invitationId, answer, path: pathOf(answer) };
}

/** Where the API has the invitation that a link leads to. */
export function pathOf(answer: Answered): string {
  if (answer.status !== 200) return "";
  const { link }: { readonly link: string } = answer.json;
  return `/api/invitations/${link.split("/i/")[1]}`;
}

/** Follows an invitation to its end, in a browser of one's own. */
export async function entered(server: TestServer, path: string, email: string): Promise<Browser> {
  const browser = newBrowser(server.url);
  await browser.post(`${path}/code`);
  const { status, text } = await browser.post(`${path}/enter`, { code: await secretTo(server, email) });
  if (status !== 200) throw new Error(`Entering came to ${status}: ${text}`);
  return browser;
}
