import type { Endpoint } from "@cairn/contract/endpoint.ts";
import { Failure } from "@cairn/contract/failures.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import { comeInAs } from "../store/context.ts";
import type { Db } from "../store/database.ts";
import { type Membership, membershipOf } from "../store/organisations/membership.ts";
import type { Participation } from "../store/projects/participation.ts";
import type { Account } from "./visit.ts";

/** Somebody signed in, and as whom they take part in the project they ask for, if they do. */
export type Visitor = { readonly account: Account; readonly participation: Participation | undefined };

/** Knows who holds a session. */
export type Doorkeeper = {
  /** The name of the cookie that carries the session's token. */
  readonly sessionCookie: string;
  readonly visitorOf: (
    db: Db,
    sessionToken: string,
    now: Instant,
    projectId: string | undefined,
  ) => Promise<Visitor | undefined>;
};

/** What a request shows of itself at the door. */
export type Coming = {
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly now: Instant;
};

export type Admission = {
  readonly account: Account | undefined;
  readonly participation: Participation | undefined;
  readonly membership: Membership | undefined;
};

const nothing = { participation: undefined, membership: undefined };

/**
 * Finds out who asks, whether the endpoint lets them in, and gives the transaction their reach. Whoever is not let in learns
 * nothing: a project or organisation that is not theirs is as one that is not there.
 *
 * @throws Failure `not_signed_in` or `not_found`
 */
export async function admit(
  db: Db,
  { sessionCookie, visitorOf }: Doorkeeper,
  { admits }: Pick<Endpoint, "admits">,
  { cookies, params, now }: Coming,
): Promise<Admission> {
  const token = cookies[sessionCookie];
  const projectId = admits === "participant" ? String(params["projectId"]) : undefined;
  const visitor = token ? await visitorOf(db, token, now, projectId) : undefined;
  if (admits === "anyone") return { account: visitor?.account, ...nothing };
  if (!visitor) throw new Failure("not_signed_in");
  return { account: visitor.account, ...(await waysIn[admits](db, { ...visitor, params })) };
}

type Asking = Visitor & Pick<Coming, "params">;

type WayIn = (db: Db, asking: Asking) => Promise<Omit<Admission, "account">>;

const waysIn: Readonly<Record<Exclude<Endpoint["admits"], "anyone">, WayIn>> = {
  async account(db, { account: { accountId } }) {
    comeInAs(db, { accountId });
    return nothing;
  },
  // Whoever runs this Cairn stays at the door: they see mails and counts, and no project they are not on.
  async admin(_, { account }) {
    if (!account.admin) throw new Failure("not_found");
    return nothing;
  },
  async participant(db, { account: { accountId }, participation }) {
    if (!participation) throw new Failure("not_found");
    comeInAs(db, { accountId, reach: [participation] });
    return { ...nothing, participation };
  },
  colleague: (db, asking) => asMember(db, asking, ["keeper", "colleague"]),
  keeper: (db, asking) => asMember(db, asking, ["keeper"]),
};

async function asMember(db: Db, { account, params }: Asking, roles: readonly Membership["role"][]) {
  const { accountId } = account;
  const membership = await membershipOf(db, String(params["organisationId"]), accountId);
  if (!membership || !roles.includes(membership.role)) throw new Failure("not_found");
  comeInAs(db, { accountId, organisationId: membership.organisationId });
  return { ...nothing, membership };
}
