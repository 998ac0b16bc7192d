import { type LoggedEvent, projects } from "@cairn/contract/projects.ts";
import { addressOf } from "../api/call.ts";

/** `ended`: access was taken away, and the stream will not come back. */
export type Connection = "connecting" | "live" | "lost" | "ended";

export type Stream = { readonly close: () => void };

/**
 * Follow a project's events. A lost connection is taken up again from the cursors, so nothing is missed.
 * The server ends a stream for good with an event named `ended`.
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

  function connect(): void {
    const request = { params: { projectId }, query: { after: cursors() } };
    source = new EventSource(addressOf(projects.streamProject, request));
    source.addEventListener("open", () => {
      waitMs = 500;
      on.state("live");
    });
    source.addEventListener("message", ({ data }: MessageEvent<string>) => on.event(JSON.parse(data) as LoggedEvent));
    source.addEventListener("ended", () => {
      end();
      on.state("ended");
    });
    source.addEventListener("error", lose);
  }

  function lose(): void {
    source?.close();
    clearTimeout(retry);
    on.state("lost");
    retry = setTimeout(connect, waitMs);
    waitMs = Math.min(waitMs * 2, 15_000);
  }

  const backOnline = (): void => {
    if (source?.readyState !== EventSource.CLOSED) return;
    clearTimeout(retry);
    connect();
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
