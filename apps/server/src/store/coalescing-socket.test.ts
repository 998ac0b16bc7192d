import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { setImmediate as turn } from "node:timers/promises";
import { expect, it } from "vitest";
import { coalescingSocket } from "./coalescing-socket.ts";

it("holds what is written until the turn is over, and then sends it in its order", async () => {
  await using server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const accepted = new Promise<Socket>((resolve) => server.once("connection", resolve));
  const socket = coalescingSocket().connect((server.address() as AddressInfo).port, "127.0.0.1");
  await once(socket, "connect");
  const other = await accepted;
  await turn();
  for (const part of ["begin", " and ", "select"]) {
    socket.write(part);
    await Promise.resolve();
  }
  expect(socket.writableLength).toBe("begin and select".length);
  await turn();
  expect(socket.writableLength).toBe(0);
  socket.end();
  expect(await text(other)).toBe("begin and select");
});
