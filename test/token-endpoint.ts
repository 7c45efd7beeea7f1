import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { atEnd } from '#test/at-end.ts';

export interface TokenServer {
  /** The endpoint where a client requests a token (RFC 6749, 3.2). */
  url: string;
  /** Where a mail server looks up a token's owner; the token is appended. */
  infoUrl: string;
  /** The token requests, oldest first. */
  asked: Record<string, string>[];
  clientSecret: string;
  /** The currently valid refresh token; each can be used once. */
  refreshToken: string;
}

/** A token endpoint like that of an administration's directory, for one client and one mailbox. */
export async function openTokenServer(mailbox: string): Promise<TokenServer> {
  const tokens = new Set<string>();
  const server: TokenServer = {
    url: '',
    infoUrl: '',
    asked: [],
    clientSecret: 'client-geheim',
    refreshToken: newToken(),
  };
  const listener = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const say = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (pathname === '/info') {
      const isKnown = tokens.has(searchParams.get('access_token') ?? '');
      return say(isKnown ? 200 : 401, isKnown ? { email: mailbox } : { error: 'invalid_token' });
    }
    const asked = Object.fromEntries(new URLSearchParams(await text(request)));
    server.asked.push(asked);
    if (asked.client_secret !== server.clientSecret)
      return say(401, { error: 'invalid_client', error_description: 'Wrong client secret.' });
    if (asked.grant_type === 'refresh_token') {
      if (asked.refresh_token !== server.refreshToken)
        return say(400, { error: 'invalid_grant', error_description: 'This refresh token is used up.' });
      server.refreshToken = newToken();
    }
    const token = newToken();
    tokens.add(token);
    const refresh = asked.grant_type === 'refresh_token' ? { refresh_token: server.refreshToken } : {};
    return say(200, { access_token: token, token_type: 'Bearer', expires_in: 3_600, ...refresh });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => listener.once('listening', resolve));
  atEnd(() => listener.close());
  const origin = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  return Object.assign(server, { url: `${origin}/token`, infoUrl: `${origin}/info?access_token=` });
}

function newToken(): string {
  return randomBytes(24).toString('base64url');
}
