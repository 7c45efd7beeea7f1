import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import type { Resolver } from '#mail/read/proof/resolver.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

export interface Unsigned {
  from: string;
  subject: string;
  text: string;
  messageId: string;
  headers?: string[];
}

/** The bytes of an unsigned mail. */
export function unsigned({ from, subject, text, messageId, headers = [] }: Unsigned): Buffer {
  const head = [`Message-ID: ${messageId}`, 'Date: Tue, 24 Nov 2026 09:00:00 +0000', `From: ${from}`];
  const rest = ['To: wcms@desk.example', `Subject: ${subject}`, ...headers, 'Content-Type: text/plain; charset=utf-8'];
  return Buffer.from([...head, ...rest, '', text, ''].join('\r\n'));
}

/** The same mail signed for this domain, with the key that `keysOf` publishes. */
export async function signedBy(
  domain: string,
  mail: Buffer,
  options: { maxBodyLength?: number } = {},
): Promise<Buffer> {
  const key = { signingDomain: domain, selector: 'desk2026', privateKey, ...options };
  const signTime = new Date('2026-11-24T09:00:00Z');
  const { signatures, errors } = await dkimSign(mail, { ...key, signTime, signatureData: [key] });
  if (signatures === '') throw new Error('The mail was not signed.');
  if (errors.length > 0) throw errors[0]!.err;
  return Buffer.concat([Buffer.from(signatures), mail]);
}

/** A resolver that returns the key of these domains and records the names it was asked for. */
export function keysOf(...domains: string[]): Resolver & { asked: string[] } {
  const asked: string[] = [];
  const record = [`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`];
  return {
    asked,
    txt: async (name) => {
      asked.push(name);
      if (domains.some((domain) => name === `desk2026._domainkey.${domain}`)) return [record];
      throw Object.assign(new Error(name), { code: 'ENOTFOUND' });
    },
  };
}
