/** What a Set-Cookie header sets. */
export interface NewCookie {
  name: string;
  value: string;
  /** 0 removes the cookie. */
  seconds: number;
}

/**
 * The name under which a cookie travels. Over https it begins with `__Host-`, so that no other host of the domain can set it
 * (RFC 6265bis, 4.1.3.2).
 */
export function cookieName({ url }: { url: string }, name: string): string {
  return url.startsWith('https:') ? `__Host-${name}` : name;
}

/**
 * A Set-Cookie header's value. No script reads our cookies, and a page of another site sends them with a link, never with a form.
 * `url` is our own address: over https the cookie travels over https alone.
 */
export function setCookie(at: { url: string }, { name, value, seconds }: NewCookie): string {
  const parts = [`${cookieName(at, name)}=${value}`, 'Path=/', `Max-Age=${seconds}`, 'HttpOnly', 'SameSite=Lax'];
  return (at.url.startsWith('https:') ? [...parts, 'Secure'] : parts).join('; ');
}
