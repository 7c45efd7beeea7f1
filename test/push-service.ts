import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { atEnd } from './at-end.ts';

/** A message that a push service got, decrypted as the browser does. */
export interface PushedMessage {
  note: Record<string, string>;
  headers: IncomingMessage['headers'];
  /** The claims of the desk's signature, once it is verified (RFC 8292). */
  claims: { aud: string; exp: number; sub: string };
  /** The bytes as sent, which the push service can read. */
  raw: Buffer;
}

/** Starts a push service with one browser (RFC 8030), on this machine. It answers with `status`. */
export async function startPushService() {
  const browser = createECDH('prime256v1');
  browser.generateKeys();
  const auth = randomBytes(16);
  const messages: PushedMessage[] = [];
  const service = { status: 201 };
  const server = createServer(async (request, answer) => {
    const raw = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
    const note = JSON.parse(decrypted(raw, browser, auth).toString());
    messages.push({ note, headers: request.headers, claims: claimsOf(request), raw });
    answer.writeHead(service.status).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  atEnd(() => new Promise<void>((closed) => server.close(() => closed())));
  const { port } = server.address() as AddressInfo;
  return {
    messages,
    service,
    origin: `http://127.0.0.1:${port}`,
    keys: { p256dh: browser.getPublicKey('base64url'), auth: auth.toString('base64url') },
  };
}

/** Decrypts a message by RFC 8291 (keys) and RFC 8188 (aes128gcm, one record). */
function decrypted(raw: Buffer, browser: ReturnType<typeof createECDH>, auth: Buffer): Buffer {
  const [salt, senderLength] = [raw.subarray(0, 16), raw[20]!];
  const sender = raw.subarray(21, 21 + senderLength);
  const record = raw.subarray(21 + senderLength);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), browser.getPublicKey(), sender]);
  const secret = Buffer.from(hkdfSync('sha256', browser.computeSecret(sender), auth, info, 32));
  const key = hkdfSync('sha256', secret, salt, 'Content-Encoding: aes128gcm\0', 16);
  const nonce = hkdfSync('sha256', secret, salt, 'Content-Encoding: nonce\0', 12);
  const decipher = createDecipheriv('aes-128-gcm', Buffer.from(key), Buffer.from(nonce));
  decipher.setAuthTag(record.subarray(-16));
  const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
  // The padding begins with 2 in the last record.
  return padded.subarray(0, padded.lastIndexOf(2));
}

/** Verifies the signature with the key that the request names. */
function claimsOf({ headers }: IncomingMessage): PushedMessage['claims'] {
  const [, token = '', key = ''] = /^vapid t=([^,]+), ?k=(.+)$/.exec(headers.authorization ?? '') ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
  const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
  const signed = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
  if (!verify('sha256', Buffer.from(`${head}.${claims}`), signed, Buffer.from(signature, 'base64url')))
    throw new Error('The signature does not fit the key.');
  return JSON.parse(Buffer.from(claims, 'base64url').toString());
}
