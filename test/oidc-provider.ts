import { createServer } from 'node:http';
import { after } from 'node:test';
import Provider from 'oidc-provider';

export interface TestProvider {
  issuer: string;
  /** Signs somebody in there, as a browser would, and gives the address to which it leads back. */
  signIn(href: string, subject: string): Promise<URL>;
}

/** A real OpenID Connect provider on this machine, with two clients: one gets userinfo as JSON, the other signed. */
export async function openProvider(redirectUri: string): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const issuer = `http://127.0.0.1:${port}`;
  const client = { redirect_uris: [redirectUri], client_secret: 'a secret of the tests' };
  const provider = new Provider(issuer, {
    clients: [
      { ...client, client_id: 'plain', token_endpoint_auth_method: 'client_secret_post' },
      {
        ...{ ...client, client_id: 'signed', token_endpoint_auth_method: 'client_secret_post' },
        userinfo_signed_response_alg: 'RS256',
      },
    ],
    features: { jwtUserinfo: { enabled: true } },
    claims: { profile: ['name', 'locale'], email: ['email'] },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: async () => ({ sub, name: `Somebody ${sub}`, locale: 'nl-BE', email: `${sub}@patrimoine.example` }),
    }),
  });
  server.on('request', provider.callback());
  after(() => new Promise((resolve) => server.close(resolve)));
  return { issuer, signIn: (href, subject) => walk(issuer, href, subject) };
}

/** Follows redirects and sends the provider's own forms, until it leads away from itself. */
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
  throw new Error('The provider leads in a circle.');
}
