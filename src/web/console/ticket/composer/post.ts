/** The server's response, or the failure: offline, signed out or an error. */
type Posted<T> = { said: T } | { failure: 'offline' | 'signedOut' | 'failed' };

interface Manner {
  /** The request survives closing the page. */
  keepalive?: boolean;
  /** Timeout in milliseconds. */
  patience?: number;
}

/** Posts to an address that answers in JSON. A redirect to sign-in counts as signed out. */
export async function post<T>(
  address: string,
  body: FormData,
  { keepalive = false, patience }: Manner = {},
): Promise<Posted<T>> {
  const given = new AbortController();
  const timer = patience === undefined ? undefined : setTimeout(() => given.abort(), patience);
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      redirect: 'manual',
      keepalive,
      signal: given.signal,
      headers: { Accept: 'application/json' },
    });
    if (response.type === 'opaqueredirect' || response.status === 401) return { failure: 'signedOut' };
    return response.ok ? { said: (await response.json()) as T } : { failure: 'failed' };
  } catch {
    return { failure: 'offline' };
  } finally {
    clearTimeout(timer);
  }
}

/** Retries once after a short interruption. The body contains an id, so that it takes effect once. */
export async function postTwice<T>(address: string, body: FormData): Promise<Posted<T>> {
  const first = await post<T>(address, body);
  if (!('failure' in first) || first.failure !== 'offline') return first;
  await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  return post<T>(address, body);
}

const pauseMilliseconds = 1_500;
