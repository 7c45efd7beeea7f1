import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** The statements of an authenticator and its browser, honest unless a test changes them. */
export interface Said {
  origin: string;
  /** The host by which the site is identified. */
  rpId: string;
  type: string;
  challenge: string;
  counter: number;
  userVerified: boolean;
  userPresent: boolean;
  /** The handle of the person who is said to own the passkey. */
  userHandle: string | null;
  /** The id that the response names; the signature does not cover it. */
  id: string;
}

/** A passkey in software, with the browser that asks it (WebAuthn 2, 5.1 and 6.1). */
export function openAuthenticator(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ownId = randomBytes(32).toString('base64url');
  const { x, y } = publicKey.export({ format: 'jwk' }) as { x: string; y: string };
  const honest = (challenge: string, type: string): Said => ({
    ...{ origin, rpId: new URL(origin).hostname, type, challenge, counter: 0 },
    ...{ userVerified: true, userPresent: true, userHandle: null, id: ownId },
  });

  /** The answer to a challenge for a new passkey. */
  function make(challenge: string, lies: Partial<Said> = {}) {
    const said = { ...honest(challenge, 'webauthn.create'), ...lies };
    const id = Buffer.from(said.id, 'base64url');
    const data = Buffer.concat([authData(said, 0x40), Buffer.alloc(16), sizeOf(id), id, coseKey(x, y)]);
    const response = { clientDataJSON: clientData(said), attestationObject: attested(data), transports: ['internal'] };
    return answer(said, response);
  }

  /** The answer to a challenge for an existing passkey. */
  function use(challenge: string, lies: Partial<Said> = {}, signedWith = privateKey) {
    const said = { ...honest(challenge, 'webauthn.get'), ...lies };
    const data = authData(said, 0);
    const client = clientData(said);
    const signed = Buffer.concat([data, sha256(Buffer.from(client, 'base64url'))]);
    const signature = sign('sha256', signed, signedWith).toString('base64url');
    const { userHandle } = said;
    const response = { clientDataJSON: client, authenticatorData: data.toString('base64url'), signature };
    return answer(said, userHandle === null ? response : { ...response, userHandle });
  }

  return { id: ownId, make, use };
}

function answer({ id }: Said, response: object) {
  return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
}

function clientData({ type, challenge, origin }: Said): string {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url');
}

function authData({ rpId, userPresent, userVerified, counter }: Said, flags: number): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  const said = flags | (userPresent ? 0x01 : 0) | (userVerified ? 0x04 : 0);
  return Buffer.concat([sha256(Buffer.from(rpId)), Buffer.from([said]), count]);
}

/** CBOR of `{fmt: "none", attStmt: {}, authData}` (WebAuthn 2, 6.5.4). */
function attested(data: Buffer): string {
  const text = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
  const parts = [text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0]), text('authData')];
  const bytes = Buffer.concat([Buffer.from([0x59]), sizeOf(data), data]);
  return Buffer.concat([Buffer.from([0xa3]), ...parts, bytes]).toString('base64url');
}

/** A public key for ES256 in COSE (RFC 9053, 7.1.1). */
function coseKey(x: string, y: string): Buffer {
  const bytes = (text: string) => Buffer.concat([Buffer.from([0x58, 32]), Buffer.from(text, 'base64url')]);
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]);
  return Buffer.concat([head, bytes(x), Buffer.from([0x22]), bytes(y)]);
}

function sizeOf(bytes: Buffer): Buffer {
  const size = Buffer.alloc(2);
  size.writeUInt16BE(bytes.length);
  return size;
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
