/** The contents of a Set-Cookie header. */
interface NewCookie {
  name: string;
  value: string;
  /** 0 deletes the cookie. */
  seconds: number;
}

/**
 * Returns the name of a cookie on the wire. Over https it begins with `__Host-`, so that no other host of the domain can set it
 * (RFC 6265bis, 4.1.3.2).
 */
export function cookieName({ url }: { url: string }, name: string): string {
  return url.startsWith('https:') ? `__Host-${name}` : name;
}

/**
 * Returns a Set-Cookie header value. Scripts cannot read our cookies, and other sites send them only with links, never with
 * forms. `url` is our own address: over https the cookie is secure.
 */
export function setCookie(at: { url: string }, { name, value, seconds }: NewCookie): string {
  const parts = [`${cookieName(at, name)}=${value}`, 'Path=/', `Max-Age=${seconds}`, 'HttpOnly', 'SameSite=Lax'];
  return (at.url.startsWith('https:') ? [...parts, 'Secure'] : parts).join('; ');
}
