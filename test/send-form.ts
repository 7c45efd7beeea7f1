/** Sends a form as a browser does: with the origin of the page on which it stands. Redirects are not followed. */
export function sendForm(
  address: string,
  { method = 'POST', body, headers }: { method?: string; body: BodyInit | null; headers?: Record<string, string> },
): Promise<Response> {
  const origin = { origin: new URL(address).origin };
  return fetch(address, { method, body, headers: { ...origin, ...headers }, redirect: 'manual' });
}
