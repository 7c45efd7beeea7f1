import { Agent, request } from 'node:http';

/** Connections that stay open, as a proxy in front of the desk keeps them. */
const agent = new Agent({ keepAlive: true });

/** One request, by a client light enough not to be what is measured. Another status than the expected is an error. */
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
    // A connection that nobody used for some seconds may end just as it is used again.
    sent.on('error', (error: NodeJS.ErrnoException) => {
      const isOver = method === 'GET' && sent.reusedSocket && error.code === 'ECONNRESET';
      if (isOver) ask(method, url, { headers, expect }).then(resolve, reject);
      else reject(error);
    });
    sent.end(body instanceof URLSearchParams ? body.toString() : body && JSON.stringify(body));
  });
}

/** The same for an answer that is read: as JSON. Any status below 300 is expected. */
export async function askJson<T>(
  method: 'GET' | 'POST',
  url: string,
  { headers, body }: { headers: Record<string, string>; body?: object },
): Promise<T> {
  const answer = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}
