import { Agent, request } from 'node:http';

/** Keeps connections open, as a reverse proxy does. */
const agent = new Agent({ keepAlive: true });

/** Sends one request with a client light enough not to distort the figures. Throws if the status is not the expected one. */
export function ask(
  method: 'GET' | 'POST',
  url: string,
  { headers, body, expect }: { headers: Record<string, string>; body?: object | URLSearchParams; expect: number },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers }, (answer) => {
      let said = '';
      if (answer.statusCode !== expect) answer.on('data', (chunk) => (said += chunk));
      answer.on('end', () =>
        answer.statusCode === expect ? resolve() : reject(new Error(`${url} answered ${answer.statusCode}: ${said}`)),
      );
      answer.resume();
    });
    // A connection that was idle for some seconds may be closed just as it is used again.
    sent.on('error', (error: NodeJS.ErrnoException) => {
      const isOver = method === 'GET' && sent.reusedSocket && error.code === 'ECONNRESET';
      if (isOver) ask(method, url, { headers, expect }).then(resolve, reject);
      else reject(error);
    });
    sent.end(body instanceof URLSearchParams ? body.toString() : body && JSON.stringify(body));
  });
}

/** Sends a request and returns the JSON of the answer. Any status below 300 is expected. */
export async function askJson<T>(
  method: 'GET' | 'POST',
  url: string,
  { headers, body }: { headers: Record<string, string>; body?: object },
): Promise<T> {
  const answer = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}
