import { redirect } from "@tanstack/react-router";
import { meQuery } from "../api/me.ts";
import { queries } from "./queries.ts";

/** Whoever is not signed in is sent to sign in, and back afterwards; the very first visitor sets Cairn up. */
export async function requireAccount({ location }: { location: { href: string } }): Promise<void> {
  const me = await queries.ensureQueryData(meQuery);
  if (!me.setUp) throw redirect({ to: "/set-up" });
  if (!me.account) throw redirect({ to: "/sign-in", search: { back: location.href } });
}
