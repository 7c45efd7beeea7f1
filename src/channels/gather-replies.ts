import type { Socket } from 'node:net';

/**
 * Lets the replies to commands that came together go out together (RFC 2920, PIPELINING): each write to a socket is a call
 * of the system, which costs more than the reply. What is written goes once a turn of the loop added nothing.
 */
export function gatherReplies(socket: Socket): void {
  const write = socket.write.bind(socket) as (...args: unknown[]) => boolean;
  let writes = 0;

  function flush(seen: number): void {
    if (writes !== seen) setImmediate(flush, writes);
    else {
      writes = 0;
      socket.uncork();
    }
  }

  socket.write = (...args: unknown[]) => {
    if (writes === 0) {
      socket.cork();
      setImmediate(flush, 1);
    }
    writes += 1;
    return write(...args);
  };
}
