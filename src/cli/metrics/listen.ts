import { createServer } from 'node:http';
import type { Registry } from 'prom-client';
import type { Log } from '#desk/spine/world.ts';

/** Serves `GET /metrics` on loopback, for any Host. A port in use is no reason not to start: `serve` and `work` may share a machine. */
export async function listenForMetrics(
  registry: Registry,
  port: number,
  log: Log,
): Promise<{ close(): Promise<void> }> {
  const server = createServer(async ({ method, url }, response) => {
    if (method !== 'GET' || url?.split('?')[0] !== '/metrics') return void response.writeHead(404).end();
    try {
      const text = await registry.metrics();
      response.writeHead(200, { 'Content-Type': registry.contentType }).end(text);
    } catch (error) {
      log.warn({ error }, 'The metrics could not be collected.');
      response.writeHead(503).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.once('error', (error) => {
      log.warn(
        { error, port },
        'No metrics: the port is taken. Set another BELFRY_METRICS_PORT for this process, or 0.',
      );
      resolve();
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
