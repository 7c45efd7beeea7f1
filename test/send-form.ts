/** Submits a form as a browser does, with the origin of its page. Does not follow redirects. */
export function sendForm(
  address: string,
  { method = 'POST', body, headers }: { method?: string; body: BodyInit | null; headers?: Record<string, string> },
): Promise<Response> {
  const origin = { origin: new URL(address).origin };
  return fetch(address, { method, body, headers: { ...origin, ...headers }, redirect: 'manual' });
}
