import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Returns a port that nobody uses. It is below those that the system gives to outgoing connections, so that none of them takes it
 * before the program that a test starts.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const port = randomInt(12_000, 32_000);
    if (await isFree(port)) return port;
  }
  throw new Error('No port is free.');
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
