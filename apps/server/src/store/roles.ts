import type { Client } from "pg";

/** The roles that requests run under; see migrations/0001. Neither owns a table, logs in, or passes row-level security. */
export const requestRoles = ["cairn_app", "cairn_door"] as const;
export type RequestRole = (typeof requestRoles)[number];

/**
 * Makes the roles where they are missing and lets the connected user take them on.
 *
 * @throws Error with a sentence for whoever runs this Cairn: which right is missing, or what is wrong with a role
 */
export async function ensureRoles(client: Client): Promise<void> {
  const { rows } = await client.query<{ user: string; may: boolean }>(
    `select current_user as user, rolcreaterole or rolsuper as may from pg_roles where rolname = current_user`,
  );
  const user = rows[0]?.user ?? "";
  for (const role of requestRoles) {
    if (!(await roleExists(client, role))) {
      if (!rows[0]?.may) throw new Error(cannotMake(user, role));
      await makeRole(client, role);
    }
    if (!(await canTake(client, role))) await letTake(client, role, user);
    await refuseStrong(client, role);
  }
}

const cannotMake = (user: string, role: string): string =>
  `The database user "${user}" may not create roles, and Cairn needs the role ${role}, which keeps projects apart. ` +
  `Ask whoever runs the database to say, once: create role ${role} nologin; grant ${role} to "${user}";`;

const cannotTake = (user: string, role: string): string =>
  `The database user "${user}" may not act as ${role}. ` +
  `Ask whoever runs the database to say, once: grant ${role} to "${user}";`;

async function roleExists(client: Client, role: RequestRole): Promise<boolean> {
  return (await client.query("select from pg_roles where rolname = $1", [role])).rowCount === 1;
}

async function makeRole(client: Client, role: RequestRole): Promise<void> {
  try {
    await client.query(`create role ${role} nologin nosuperuser nobypassrls`);
  } catch (error) {
    // Two Cairns on two databases of one server may start at the same moment.
    if (!(await roleExists(client, role))) throw error;
  }
}

async function canTake(client: Client, role: RequestRole): Promise<boolean> {
  try {
    await client.query(`begin; set local role ${role}; rollback`);
    return true;
  } catch {
    await client.query("rollback");
    return false;
  }
}

async function letTake(client: Client, role: RequestRole, user: string): Promise<void> {
  try {
    await client.query(`grant ${role} to ${client.escapeIdentifier(user)}`);
  } catch {
    throw new Error(cannotTake(user, role));
  }
  if (!(await canTake(client, role))) throw new Error(cannotTake(user, role));
}

async function refuseStrong(client: Client, role: RequestRole): Promise<void> {
  const { rows } = await client.query<{ strong: boolean }>(
    "select rolsuper or rolbypassrls as strong from pg_roles where rolname = $1",
    [role],
  );
  if (rows[0]?.strong) {
    throw new Error(
      `The role ${role} passes row-level security, so nothing would keep projects apart. Say: alter role ${role} nosuperuser nobypassrls;`,
    );
  }
}
