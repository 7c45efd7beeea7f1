import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { atEnd } from '#test/at-end.ts';

export interface TestProvider {
  issuer: string;
  /** Signs a person in at the provider, as a browser would, and returns the URL that it redirects back to. */
  signIn(href: string, subject: string): Promise<URL>;
}

/**
 * Starts a real OpenID Connect provider on this machine in its own process. It has two clients: one gets userinfo as JSON, the
 * other as a signed token.
 */
export async function openProvider(redirectUri: string): Promise<TestProvider> {
  // It warns about the runtime and its test keys, which says nothing about the desk.
  const provider = fork(fileURLToPath(new URL('oidc-provider-process.ts', import.meta.url)), [redirectUri], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  atEnd(() => void provider.disconnect());
  const [issuer] = (await once(provider, 'message', { signal: AbortSignal.timeout(20_000) })) as [string];
  return { issuer, signIn: (href, subject) => walk(issuer, href, subject) };
}

/** Follows redirects and submits the provider's forms until a redirect leaves the provider. */
async function walk(issuer: string, href: string, subject: string): Promise<URL> {
  const jar = new Map<string, string>();
  let [url, body] = [new URL(href), null as URLSearchParams | null];
  for (let step = 0; step < 12; step++) {
    if (url.origin !== issuer) return url;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { method: body ? 'POST' : 'GET', body, headers: { cookie }, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
      jar.set(name!, value!);
    }
    const text = await answer.text();
    const location = answer.headers.get('location');
    if (location !== null) {
      [url, body] = [new URL(location, url), null];
      continue;
    }
    const action = /<form[^>]*action="([^"]+)"/.exec(text)?.[1];
    if (!action) throw new Error(`The provider stopped: ${answer.status} ${text.slice(0, 300)}`);
    const prompt = /name="prompt" value="(\w+)"/.exec(text)?.[1] ?? 'login';
    [url, body] = [new URL(action, url), new URLSearchParams({ prompt, login: subject, password: 'x' })];
  }
  throw new Error('The provider redirects in a loop.');
}
