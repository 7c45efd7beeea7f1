/** What the server said; or that it was not reached, or that it asks who this is. */
export type Posted<T> = { said: T } | { trouble: 'offline' | 'signedOut' | 'failed' };

interface Manner {
  /** It goes also where its page goes. */
  keepalive?: boolean;
  /** Milliseconds after which an answer that has not come is none. */
  patience?: number;
}

/** Posts to a page that answers in JSON. A session that has ended leads to the sign-in, which is no answer. */
export async function post<T>(
  address: string,
  body: FormData,
  { keepalive = false, patience }: Manner = {},
): Promise<Posted<T>> {
  const given = new AbortController();
  const timer = patience === undefined ? undefined : setTimeout(() => given.abort(), patience);
  try {
    const response = await fetch(address, {
      ...{ method: 'POST', body, redirect: 'manual', keepalive, signal: given.signal },
      headers: { Accept: 'application/json' },
    });
    if (response.type === 'opaqueredirect' || response.status === 401) return { trouble: 'signedOut' };
    return response.ok ? { said: (await response.json()) as T } : { trouble: 'failed' };
  } catch {
    return { trouble: 'offline' };
  } finally {
    clearTimeout(timer);
  }
}

/** A line that breaks for a moment is tried once more. What is sent has an id, so that it happens once. */
export async function postTwice<T>(address: string, body: FormData): Promise<Posted<T>> {
  const first = await post<T>(address, body);
  if (!('trouble' in first) || first.trouble !== 'offline') return first;
  await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  return post<T>(address, body);
}

const pauseMilliseconds = 1_500;
