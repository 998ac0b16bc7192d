/** A server-sent event stream that a test reads as it comes. */
export type EventStream = Disposable & {
  readonly status: number;
  /** Everything that came so far, to the byte. */
  readonly text: () => string;
  /** Resolves when so many events have come. */
  readonly events: (count: number) => Promise<readonly Record<string, unknown>[]>;
  /** Resolves when the server has ended the stream. */
  readonly ended: Promise<void>;
};

/** Opens a stream as somebody with this cookie. */
export async function openStream(url: string, cookie: string): Promise<EventStream> {
  const going = new AbortController();
  const response = await fetch(url, { headers: { cookie, accept: "text/event-stream" }, signal: going.signal });
  let text = "";
  let heard = () => {};
  const read = async () => {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk as Uint8Array<ArrayBuffer>, { stream: true });
        heard();
      }
    } catch (error) {
      if (!going.signal.aborted) throw error;
    }
  };
  const ended = read();
  const parsed = () =>
    [...text.matchAll(/^data: (.*)$/gm)].map(([, json]) => JSON.parse(json ?? "") as Record<string, unknown>);
  return {
    status: response.status,
    text: () => text,
    async events(count) {
      while (parsed().length < count) await new Promise<void>((resolve) => (heard = resolve));
      return parsed();
    },
    ended,
    [Symbol.dispose]: () => going.abort(),
  };
}
