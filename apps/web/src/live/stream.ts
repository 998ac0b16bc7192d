import { type LoggedEvent, projects } from "@cairn/contract/projects.ts";
import { addressOf } from "../api/call.ts";

/** `ended`: access was taken away or one was signed out, and the stream will not come back. */
export type Connection = "connecting" | "live" | "lost" | "ended";

export type Stream = { readonly close: () => void };

/**
 * Follow a project's events. A lost connection is taken up again from the cursors, so nothing is missed.
 * The server ends a stream when access ends, and refuses to take it up again.
 */
export function openStream(
  projectId: string,
  cursors: () => string,
  on: { readonly event: (event: LoggedEvent) => void; readonly state: (connection: Connection) => void },
): Stream {
  let source: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let waitMs = 500;
  const over = new AbortController();

  const address = (): string =>
    addressOf(projects.streamProject, { params: { projectId }, query: { after: cursors() } });

  function connect(): void {
    source?.close();
    source = new EventSource(address());
    source.addEventListener("open", () => {
      waitMs = 500;
      on.state("live");
    });
    source.addEventListener("message", ({ data }: MessageEvent<string>) => on.event(JSON.parse(data) as LoggedEvent));
    source.addEventListener("error", lose);
  }

  function lose(): void {
    source?.close();
    clearTimeout(retry);
    on.state("lost");
    retry = setTimeout(() => void again(), waitMs);
    waitMs = Math.min(waitMs * 2, 15_000);
  }

  async function again(): Promise<void> {
    const refused = await isRefused(address());
    if (over.signal.aborted) return;
    if (!refused) return connect();
    end();
    on.state("ended");
  }

  const backOnline = (): void => {
    if (source?.readyState !== EventSource.CLOSED) return;
    clearTimeout(retry);
    void again();
  };
  const end = (): void => {
    over.abort();
    clearTimeout(retry);
    source?.close();
  };
  window.addEventListener("online", backOnline, { signal: over.signal });
  // A network that is gone ends no connection by itself; without this, minutes would pass until it is noticed.
  window.addEventListener("offline", lose, { signal: over.signal });
  connect();
  return { close: end };
}

/** An `EventSource` does not tell a refusal from a lost connection, so it is asked for otherwise. */
async function isRefused(address: string): Promise<boolean> {
  const asking = new AbortController();
  try {
    const { status } = await fetch(address, { signal: asking.signal });
    return status === 401 || status === 403 || status === 404;
  } catch {
    return false;
  } finally {
    asking.abort();
  }
}
