import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { messageIdCharsMax } from '#mail/read/message/limits.ts';
import { type BounceFacts, macOf, makeBounceToken, openBounceToken } from '#mail/read/proof/bounce-token.ts';

/** The facts bound to a signed Message-ID: forging one needs the key, and it is valid for this ticket and reader only (R23). */
interface MessageIdFacts {
  mailId: string;
  ticketId: string | null;
  /** The entry that the mail carries; for the acknowledgement of R23, the held entry. */
  entryId: string | null;
  /** The mail's only recipient. */
  recipient: string;
}

/**
 * `access` opens an access request: proves the address once, then shows the status. `page` opens the ticket page, once (see
 * desk/portal/ticket-link.ts). `approval` answers one question for agreement.
 */
export type LinkPurpose = 'clock' | 'confirm' | 'access' | 'page' | 'approval';

/** All settings share one purpose. The history key has its own, so that a typed setting cannot replace it. */
export type SealPurpose = 'setting' | 'history key';

export interface Signer {
  /** `<mailId.mac@domain>`, for one mail to one recipient. */
  signMessageId(facts: MessageIdFacts & { domain: string }): string;
  /** True if any of the secrets signed the id for exactly these facts. */
  verifyMessageId(messageId: string, facts: MessageIdFacts): boolean;
  /** A token for `/{language}/answer/{token}`. */
  signLink(link: { mailId: string; purpose: LinkPurpose }): string;
  /** Null if the token was not signed here. */
  readLink(token: string): { mailId: string; purpose: LinkPurpose } | null;
  /** The token of a letter's bounce address (bounce-address.ts). */
  signBounce(facts: BounceFacts): string;
  /** True if any of the secrets signed the token for exactly this letter and reader. */
  verifyBounce(token: string, facts: BounceFacts): boolean;
  /** Encrypts a secret setting for the database. It decrypts only with the same purpose. */
  seal(text: string, purpose?: SealPurpose): string;
  /** Null if none of the secrets decrypts it. */
  unseal(sealed: string, purpose?: SealPurpose): string | null;
}

/** A signer for the values of BELFRY_SECRET: the first signs and encrypts, all verify and decrypt. */
export function openSigner(secrets: string[]): Signer {
  if (secrets.length === 0 || secrets.some((secret) => secret.trim() === '')) throw new Error('a secret is empty');
  const messageKeys = secrets.map((secret) => deriveKey(secret, 'message-id'));
  const linkKeys = secrets.map((secret) => deriveKey(secret, 'link'));
  const bounceKeys = secrets.map((secret) => deriveKey(secret, 'bounce'));
  const sealKeys = {
    setting: secrets.map((secret) => deriveKey(secret, 'seal')),
    'history key': secrets.map((secret) => deriveKey(secret, 'seal history key')),
  };
  return {
    signMessageId: (facts) => `<${checkMailId(facts.mailId)}.${macOfMessage(messageKeys[0]!, facts)}@${facts.domain}>`,
    verifyMessageId(messageId, facts) {
      const read = readMessageId(messageId);
      return (
        read?.mailId === facts.mailId &&
        isOneOf(
          read.mac,
          messageKeys.map((key) => macOfMessage(key, facts)),
        )
      );
    },
    signLink: ({ mailId, purpose }) => `${purpose}.${checkMailId(mailId)}.${macOfLink(linkKeys[0]!, mailId, purpose)}`,
    readLink(token) {
      const [, purpose, mailId, mac] = linkToken.exec(token) ?? [];
      if (!mailId || !mac || !isLinkPurpose(purpose)) return null;
      return isOneOf(
        mac,
        linkKeys.map((key) => macOfLink(key, mailId, purpose)),
      )
        ? { mailId, purpose }
        : null;
    },
    signBounce: (facts) => makeBounceToken(bounceKeys[0]!, facts),
    verifyBounce(token, facts) {
      const read = openBounceToken(token);
      return (
        read?.mailId === facts.mailId &&
        isOneOf(
          read.mac,
          bounceKeys.map((key) => macOf(key, facts)),
        )
      );
    },
    seal: (text, purpose = 'setting') => sealWith(sealKeys[purpose][0]!, text),
    unseal: (sealed, purpose = 'setting') => firstOpened(sealKeys[purpose], sealed),
  };
}

/**
 * The mail id and signature in a Message-ID, with or without brackets; null if malformed. It proves nothing without
 * `verifyMessageId`.
 */
export function readMessageId(messageId: string): { mailId: string; mac: string } | null {
  if (messageId.length > messageIdCharsMax) return null;
  const [, mailId, mac] = signedMessageId.exec(messageId.trim()) ?? [];
  return mailId && mac ? { mailId, mac: mac.toLowerCase() } : null;
}

// 128 bits. Hexadecimal, because some gateways change the case of Message-IDs.
const macBytes = 16;
const signedMessageId = /^<?([A-Za-z0-9-]{1,64})\.([0-9A-Fa-f]{32})@[^\s<>@]+>?$/;
const linkToken = /^(clock|confirm|access|page|approval)\.([A-Za-z0-9-]{1,64})\.([0-9a-f]{32})$/;

function isLinkPurpose(word: string | undefined): word is LinkPurpose {
  return word !== undefined && ['clock', 'confirm', 'access', 'page', 'approval'].includes(word);
}

// The mail id becomes part of a header and a URL.
function checkMailId(mailId: string): string {
  if (!/^[A-Za-z0-9-]{1,64}$/.test(mailId)) throw new Error('a mail id has letters, digits and hyphens only');
  return mailId;
}

// One key per purpose (RFC 5869), so that a token of one kind never verifies as another.
function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `belfry ${purpose} v1`, 32));
}

function macOfMessage(key: Buffer, facts: MessageIdFacts): string {
  return mac(key, ['message-id', facts.mailId, facts.ticketId, facts.entryId, facts.recipient.trim().toLowerCase()]);
}

function macOfLink(key: Buffer, mailId: string, purpose: LinkPurpose): string {
  return mac(key, ['link', purpose, mailId]);
}

// JSON separates the parts, so that two different lists never give the same bytes.
function mac(key: Buffer, parts: (string | null)[]): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest().subarray(0, macBytes).toString('hex');
}

// Compares every candidate, so that timing does not reveal which secret signed.
function isOneOf(found: string, candidates: string[]): boolean {
  const bytes = Buffer.from(found);
  return candidates.map((candidate) => isEqual(bytes, Buffer.from(candidate))).includes(true);
}

function isEqual(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

const nonceBytes = 12;
const tagBytes = 16;
const sealPrefix = 'v1.';

function sealWith(key: Buffer, text: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const bytes = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return sealPrefix + bytes.toString('base64url');
}

function firstOpened(keys: Buffer[], sealed: string): string | null {
  if (!sealed.startsWith(sealPrefix)) return null;
  const bytes = Buffer.from(sealed.slice(sealPrefix.length), 'base64url');
  if (bytes.length < nonceBytes + tagBytes) return null;
  return keys.map((key) => open(key, bytes)).find((text) => text !== null) ?? null;
}

function open(key: Buffer, bytes: Buffer): string | null {
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
  cipher.setAuthTag(bytes.subarray(-tagBytes));
  try {
    return Buffer.concat([cipher.update(bytes.subarray(nonceBytes, -tagBytes)), cipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
