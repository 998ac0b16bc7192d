/** The names of our cookies. A browser takes `__Host-` names only over https, from this host and for the whole of it. */
export type CookieNames = {
  /** Carries the session's token. */
  readonly session: string;
  /** Carries the nonce of the browser that asked for a code. */
  readonly browser: string;
};

/** @param publicUrl how people reach this Cairn; over plain http browsers refuse the prefix */
export function cookieNamesFor(publicUrl: string): CookieNames {
  const prefix = publicUrl.startsWith("https:") ? "__Host-" : "";
  return { session: `${prefix}cairn-session`, browser: `${prefix}cairn-browser` };
}
