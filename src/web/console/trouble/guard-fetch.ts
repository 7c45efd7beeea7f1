import { urls } from '#web/urls.ts';

/** Why what a page sent has no answer yet. */
export type Trouble = { kind: 'signedOut' } | { kind: 'away'; since: Date } | null;

/** Says in an answer that its reader is no longer signed in. */
export const signedOutHeader = 'X-Signed-Out';

const retryMilliseconds = 1_500;

let trouble: Trouble = null;
const listeners = new Set<() => void>();
let waiting: (() => void)[] = [];

export function troubleNow(): Trouble {
  return trouble;
}

export function onTrouble(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What waits is sent now. */
export function goOn(): void {
  const sent = waiting;
  waiting = [];
  tell(null);
  for (const each of sent) each();
}

/**
 * From now on nothing that the console sends is lost: a connection that drops, a database that is away and a session that
 * ended make it wait, with the page as it stood, and not fail. It is sent once more by itself, then when somebody says so
 * or the way is free again; what was done by the first sending is not done twice (`sending` of the forms).
 */
export function guardFetch(): () => void {
  const plain = window.fetch;
  window.fetch = (input, init) =>
    isData(input) ? guarded(() => plain(input, init), init?.signal ?? null) : plain(input, init);
  return () => {
    window.fetch = plain;
  };
}

/** Ready once whoever was signed out has signed in again, which the page asks of them: for what is sent in another way than the router's. */
export function signedInAgain(): Promise<void> {
  return wait({ kind: 'signedOut' }, null);
}

async function guarded(send: () => Promise<Response>, signal: AbortSignal | null): Promise<Response> {
  for (let tries = 0; ; tries += 1) {
    const answer = await send().catch(() => null);
    signal?.throwIfAborted();
    if (answer?.headers.has(signedOutHeader)) await wait({ kind: 'signedOut' }, signal);
    else if (answer && answer.status !== 503) return answer;
    else if (tries === 0) await pause(signal);
    else await wait({ kind: 'away', since: new Date() }, signal);
  }
}

/** Until somebody or something says that it can go on; who gave it up waits no more. */
function wait(why: Exclude<Trouble, null>, signal: AbortSignal | null): Promise<void> {
  // A session that ended is the greater trouble: no connection mends it.
  if (trouble === null || why.kind === 'signedOut') tell(why);
  return new Promise((resolve, reject) => {
    waiting.push(resolve);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function pause(signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(resolve, retryMilliseconds);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function tell(now: Trouble): void {
  trouble = now;
  for (const listener of listeners) listener();
}

/** What the router asks for; a picture or a search in the palette has ways of its own. */
function isData(input: RequestInfo | URL): boolean {
  if (input instanceof Request) return false;
  const { origin, pathname } = new URL(input, location.href);
  return origin === location.origin && pathname.startsWith(urls.console()) && pathname.endsWith('.data');
}
