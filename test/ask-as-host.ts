import { request } from 'node:http';
import type { HttpDesk } from '#test/http-desk.ts';

export interface Answer {
  status: number;
  body: string;
  location: string | undefined;
}

/** Sends a request with a custom Host header, which `fetch` does not allow. */
export function ask({ url }: HttpDesk, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const port = Number(new URL(url).port);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers }, (reply) => {
      let body = '';
      reply.on('data', (chunk) => (body += chunk));
      reply.on('end', () => resolve({ status: reply.statusCode!, body, location: reply.headers.location }));
    });
    sent.on('error', reject).end();
  });
}
