import { urls } from '#web/app/urls.ts';

/** Why a request has no response yet. */
type Interruption = { kind: 'signedOut' } | { kind: 'away'; since: Date } | null;

/** Response header: the reader is no longer signed in. */
export const signedOutHeader = 'X-Signed-Out';

const retryMilliseconds = 1_500;

let interruption: Interruption = null;
const listeners = new Set<() => void>();
let waiting: (() => void)[] = [];

export function currentInterruption(): Interruption {
  return interruption;
}

export function onError(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Sends the waiting requests now. */
export function goOn(): void {
  const sent = waiting;
  waiting = [];
  tell(null);
  for (const each of sent) each();
}

/**
 * Makes failed requests of the console wait instead of failing: without a connection or database, or after the session ended.
 * Each is retried once, then on request or after recovery. The submission id (`sending`) prevents a second effect.
 */
export function guardFetch(): () => void {
  const plain = window.fetch;
  window.fetch = (input, init) =>
    isData(input) ? guarded(() => plain(input, init), init?.signal ?? null) : plain(input, init);
  return () => {
    window.fetch = plain;
  };
}

/** Resolves once the person has signed in again over the page; for requests outside the router. */
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

/** Waits until the request may continue; rejects if it is aborted. */
function wait(why: Exclude<Interruption, null>, signal: AbortSignal | null): Promise<void> {
  // An ended session takes priority: a restored connection does not solve it.
  if (interruption === null || why.kind === 'signedOut') tell(why);
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

function tell(now: Interruption): void {
  interruption = now;
  for (const listener of listeners) listener();
}

/** True for the router's data requests; images and palette searches handle failures themselves. */
function isData(input: RequestInfo | URL): boolean {
  if (input instanceof Request) return false;
  const { origin, pathname } = new URL(input, location.href);
  return origin === location.origin && pathname.startsWith(urls.console()) && pathname.endsWith('.data');
}
