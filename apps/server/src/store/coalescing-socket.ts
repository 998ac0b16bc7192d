import { Socket } from "node:net";

/**
 * A socket that sends what is written in one turn of the event loop in one system call. Statements that do not wait for each
 * other then reach PostgreSQL together; each call saved is worth more than what it carries.
 */
export function coalescingSocket(): Socket {
  const socket = new Socket();
  // Not before: connecting gives a socket its first `write` back.
  socket.once("connect", () => coalesceWrites(socket));
  return socket;
}

function coalesceWrites(socket: Socket): void {
  const write = socket.write.bind(socket);
  let isHeld = false;
  const hold = () => {
    if (isHeld) return;
    isHeld = true;
    socket.cork();
    process.nextTick(() => {
      isHeld = false;
      socket.uncork();
    });
  };
  socket.write = (...args: unknown[]) => {
    hold();
    return write(...(args as Parameters<typeof write>));
  };
}
