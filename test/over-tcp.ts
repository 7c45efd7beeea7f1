import { createConnection, createServer } from 'node:net';
import { atEnd } from '#test/at-end.ts';

/** The same database by a port, for a program of another user, who may not enter the folder of the server's socket. */
export async function overTcp(url: string): Promise<string> {
  const reached = new URL(url);
  const socket = reached.searchParams.get('host');
  if (socket === null) return url;
  const path = `${socket}/.s.PGSQL.${reached.port || 5432}`;
  const server = createServer((client) => {
    const there = createConnection(path);
    for (const end of [client, there]) end.on('error', () => void [client, there].map((each) => each.destroy()));
    client.pipe(there).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => server.close());
  reached.searchParams.delete('host');
  reached.host = `127.0.0.1:${(server.address() as { port: number }).port}`;
  return String(reached);
}
