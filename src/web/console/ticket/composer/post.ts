/** What the server said; or that it was not reached, or that it asks who this is. */
export type Posted<T> = { said: T } | { trouble: 'offline' | 'signedOut' | 'failed' };

/** Posts to a page that answers in JSON. A session that has ended leads to the sign-in, which is no answer. */
export async function post<T>(address: string, body: FormData, keepalive = false): Promise<Posted<T>> {
  try {
    const response = await fetch(address, {
      ...{ method: 'POST', body, redirect: 'manual', keepalive },
      headers: { Accept: 'application/json' },
    });
    if (response.type === 'opaqueredirect' || response.status === 401) return { trouble: 'signedOut' };
    return response.ok ? { said: (await response.json()) as T } : { trouble: 'failed' };
  } catch {
    return { trouble: 'offline' };
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
