import type { Endpoint } from "@cairn/contract/endpoint.ts";
import { Failure } from "@cairn/contract/failures.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import { comeInAs } from "../store/context.ts";
import type { Db } from "../store/database.ts";
import { type Membership, membershipOf } from "../store/organisations/membership.ts";
import { type Participation, participationOf } from "../store/projects/participation.ts";
import type { Account } from "./visit.ts";

/** Knows who holds a session. */
export type Doorkeeper = {
  /** The name of the cookie that carries the session's token. */
  readonly sessionCookie: string;
  readonly accountOf: (db: Db, sessionToken: string, now: Instant) => Promise<Account | undefined>;
};

/** Who holds the session that came with a request, if anybody. */
export async function visitorOf(
  db: Db,
  { sessionCookie, accountOf }: Doorkeeper,
  cookies: Readonly<Record<string, string | undefined>>,
  now: Instant,
): Promise<Account | undefined> {
  const token = cookies[sessionCookie];
  return token ? accountOf(db, token, now) : undefined;
}

export type Admission = {
  readonly account: Account | undefined;
  readonly participation: Participation | undefined;
  readonly membership: Membership | undefined;
};

type Asking = { readonly account: Account; readonly params: Readonly<Record<string, unknown>> };
const nothing = { participation: undefined, membership: undefined };

/**
 * Finds out who asks, whether the endpoint lets them in, and gives the transaction their reach. Whoever is not let in learns
 * nothing: a project or organisation that is not theirs is as one that is not there.
 *
 * @throws Failure `not_signed_in` or `not_found`
 */
export async function admit(
  db: Db,
  endpoint: Pick<Endpoint, "admits">,
  account: Account | undefined,
  params: Readonly<Record<string, unknown>>,
): Promise<Admission> {
  if (endpoint.admits === "anyone") return { account, ...nothing };
  if (!account) throw new Failure("not_signed_in");
  return { account, ...(await waysIn[endpoint.admits](db, { account, params })) };
}

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
  async participant(db, { account: { accountId }, params }) {
    const participation = await participationOf(db, String(params["projectId"]), accountId);
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
