import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import type { createHttp } from '#http/server.ts';

/** `TEST_SLOW=1 npm test -- browser`: pages come and react late, as on a busy machine. A test that does not wait fails. */
export const isSlow = process.env.TEST_SLOW === '1';

type Http = ReturnType<typeof createHttp>;

/** Answers late, with scripts later still, and documents in two parts. */
export function slowed(http: Http): Http {
  const fetch: Http['app']['fetch'] = async (request, ...more) => {
    const { pathname } = new URL(request.url);
    await pause(pathname.endsWith('.js') ? 250 : 150);
    const response = await http.app.fetch(request, ...more);
    const isDocument = response.headers.get('content-type')?.startsWith('text/html') && response.body !== null;
    return isDocument ? inTwoParts(response) : response;
  };
  return { ...http, app: { fetch } as Http['app'] };
}

async function inTwoParts(response: Response): Promise<Response> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const found = response.headers.has('content-encoding') ? -1 : bytes.indexOf('<main');
  const half = found < 0 ? Math.floor(bytes.length / 2) : found;
  const body = new ReadableStream({
    async start(controller) {
      controller.enqueue(bytes.subarray(0, half));
      await pause(120);
      controller.enqueue(bytes.subarray(half));
      controller.close();
    },
  });
  return new Response(body, response);
}

/** Hydrates the pages of a context late: React renders in messages to itself. */
export async function hydrateLate(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const post = MessagePort.prototype.postMessage;
    let held: (() => void)[] | null = [];
    MessagePort.prototype.postMessage = function (this: MessagePort, ...args: never[]) {
      const send = () => Reflect.apply(post, this, args);
      if (held) held.push(send);
      else send();
    } as never;
    addEventListener('load', () =>
      setTimeout(() => {
        const all = held ?? [];
        held = null;
        for (const send of all) send();
      }, 450),
    );
  });
}
