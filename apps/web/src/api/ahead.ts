declare global {
  var askedAhead: Map<string, Promise<Response>> | undefined;
}

/** The answer to what public/ahead.js asked for while the app was on its way; once, since it is true of that moment only. */
export function askedAhead(path: string): Promise<Response> | undefined {
  const answer = globalThis.askedAhead?.get(path);
  globalThis.askedAhead?.delete(path);
  return answer;
}
