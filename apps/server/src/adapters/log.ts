/** What a request came to, without anything anybody wrote: no body, no address, no id out of the path. */
export type RequestLine = {
  readonly method: string;
  /** The pattern of the path, as in `/api/projects/:projectId`. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
};

/** Where the server tells what it does. */
export type Log = {
  /** For the person who runs this Cairn: a sentence on a line. */
  readonly say: (sentence: string) => void;
  /** For machines: a line of JSON. */
  readonly request: (line: RequestLine) => void;
  /** A bug or a trouble, in full, under the incident id that its answer named. */
  readonly trouble: (error: unknown, context: Readonly<Record<string, string>>) => void;
};

/** Sentences and JSON lines on standard output. */
export function logToOutput(): Log {
  return {
    say: (sentence) => console.log(sentence),
    request: (line) => console.log(JSON.stringify({ at: new Date().toISOString(), ...line })),
    trouble: (error, context) =>
      console.error(JSON.stringify({ at: new Date().toISOString(), ...context, error: inFull(error) })),
  };
}

function inFull(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? String(error.stack) : `${error.stack}\ncaused by ${inFull(error.cause)}`;
}
