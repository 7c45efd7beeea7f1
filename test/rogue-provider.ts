import { generateKeyPairSync, type KeyObject, sign as signBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { atEnd } from '#test/at-end.ts';

type Claims = Record<string, unknown>;
export type Forge = (claims: Claims) => Promise<string>;

/** A part of a token (RFC 7515, 3.1). */
export function tokenPart(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function newKey() {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

/** A token signed with this key (RFC 7515). */
function signedBy(key: KeyObject): Forge {
  return async (claims) => {
    const text = `${tokenPart({ alg: 'RS256', kid: '1' })}.${tokenPart(claims)}`;
    return `${text}.${signBytes('sha256', Buffer.from(text), key).toString('base64url')}`;
  };
}

/** A provider whose tokens and metadata a test controls. */
export async function openRogue() {
  const [own, other] = [newKey(), newKey()];
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const rogue = {
    issuer,
    sign: signedBy(own.privateKey),
    signWithOther: signedBy(other.privateKey),
    forge: (async () => '') as Forge,
    /** Metadata that overrides or extends its real metadata. */
    says: {} as Record<string, unknown>,
    /** True if every sign-in there is denied. */
    denies: false,
    /** False if its answers do not name their issuer (RFC 9207), as those of many providers. */
    namesItself: true,
    /** The bodies of all requests for a token. */
    heard: [] as string[],
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
  let asked = new URLSearchParams();
  const endpoint = (path: string) => `${issuer}${path}`;
  const jwk = { ...own.publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256', use: 'sig' };
  server.on('request', async (request, response) => {
    const now = Math.floor(Date.now() / 1000);
    const url = new URL(request.url ?? '', issuer);
    if (url.pathname === '/endless') return sendForever(response);
    if (url.pathname === '/token') rogue.heard.push(await readText(request));
    if (url.pathname === '/auth') {
      asked = url.searchParams;
      return response.writeHead(302, { location: leadBack(asked, rogue) }).end();
    }
    const nonce = asked.get('nonce') ?? undefined;
    const claims = { iss: issuer, nonce, aud: 'plain', sub: 'somebody', iat: now, exp: now + 300 };
    const answers: Record<string, () => object | Promise<object>> = {
      '/.well-known/openid-configuration': () => ({
        issuer,
        authorization_endpoint: endpoint('/auth'),
        token_endpoint: endpoint('/token'),
        jwks_uri: endpoint('/jwks'),
        id_token_signing_alg_values_supported: ['RS256'],
        response_types_supported: ['code'],
        ...rogue.says,
      }),
      '/jwks': () => ({ keys: [jwk] }),
      '/token': async () => ({ access_token: 'x', token_type: 'bearer', id_token: await rogue.forge(claims) }),
    };
    const answer = await answers[url.pathname]?.();
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}));
  });
  atEnd(() => void server.close());
  return rogue;
}

/** An answer of spaces that ends only with its connection. */
function sendForever(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = () => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
  };
  response.on('drain', more);
  more();
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += part;
  return text;
}

type Leading = { issuer: string; denies: boolean; namesItself: boolean };

function leadBack(asked: URLSearchParams, { issuer, denies, namesItself }: Leading): string {
  const back = new URL(asked.get('redirect_uri') ?? '');
  back.searchParams.set(denies ? 'error' : 'code', denies ? 'access_denied' : 'x');
  back.searchParams.set('state', asked.get('state') ?? '');
  if (namesItself) back.searchParams.set('iss', issuer);
  return back.href;
}
