import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import type { Asked, Load } from "./load.ts";

// Asks over kept connections, each the next thing as soon as it has its answer. An answer that is not 200 ends it.

type Answer = { readonly status: number; readonly bytes: number };

function ask(agent: Agent, port: number, { method, path, headers, body }: Asked, mark: string): Promise<Answer> {
  const said = body?.replace('"?"', mark);
  return new Promise((resolve, reject) => {
    const outgoing = request({
      agent,
      port,
      host: "127.0.0.1",
      method,
      path,
      headers: {
        ...headers,
        ...(said !== undefined && {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(said),
          "idempotency-key": randomUUID(),
        }),
      },
    });
    outgoing.on("error", reject);
    outgoing.on("response", (incoming) => {
      let bytes = 0;
      incoming.on("data", (piece: Buffer) => {
        bytes += piece.length;
      });
      incoming.on("end", () => resolve({ status: incoming.statusCode ?? 0, bytes }));
    });
    outgoing.end(said);
  });
}

async function put({ port, connections, milliseconds, asked, marksFrom }: Load) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const took: number[] = [];
  let bytes = 0;
  let marks = marksFrom;
  const startedAt = performance.now();
  const ends = startedAt + milliseconds;
  // A connection has its own share of what there is to ask for, so that no two write to one project at once.
  const connection = async (number: number) => {
    for (let at = number; performance.now() < ends; at = (at + connections) % asked.length) {
      const begins = performance.now();
      const one = asked[at];
      if (!one) throw new Error("Nothing to ask for");
      marks += 1;
      const answer = await ask(agent, port, one, String(marks / 1000));
      if (answer.status !== 200) throw new Error(`${one.method} ${one.path} came to ${answer.status}`);
      took.push(performance.now() - begins);
      bytes += answer.bytes;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, number) => connection(number)));
  agent.destroy();
  return { took, bytes, milliseconds: performance.now() - startedAt };
}

process.on("message", (load) => {
  void put(load as Load).then((carried) => process.send?.(carried));
});
