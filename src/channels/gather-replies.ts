import type { Socket } from 'node:net';

/**
 * Sends the replies to pipelined commands together (RFC 2920): each socket write is a system call, which costs more than the
 * reply. Flushes when a turn of the event loop added nothing.
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
