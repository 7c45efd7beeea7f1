import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { messageIdCharsMax } from '#mail/read/message/limits.ts';
import { type BounceFacts, macOf, makeBounceToken, openBounceToken } from '#mail/read/proof/bounce-token.ts';

/** What a signed Message-ID is bound to: forging one needs the key, and it serves no other ticket or reader (R23). */
export interface MessageIdFacts {
  mailId: string;
  ticketId: string | null;
  /** The entry that the mail carries; a held entry, for the acknowledgement of R23. */
  entryId: string | null;
  /** The one address that the mail goes to. */
  recipient: string;
}

/**
 * `access` leads to a request for access: proves the address once, then shows how it stands. `page` opens the page of a
 * ticket, once (see desk/portal/ticket-link.ts).
 */
export type LinkPurpose = 'clock' | 'confirm' | 'access' | 'page';

/** Settings share one purpose. The key of the history must not be replaced by a setting that somebody typed. */
export type SealPurpose = 'setting' | 'history key';

export interface Signer {
  /** `<mailId.mac@domain>`, for one mail to one recipient. */
  signMessageId(facts: MessageIdFacts & { domain: string }): string;
  /** True when the id was signed, by any of the secrets, for exactly these facts. */
  verifyMessageId(messageId: string, facts: MessageIdFacts): boolean;
  /** A token for `/{language}/answer/{token}`. */
  signLink(link: { mailId: string; purpose: LinkPurpose }): string;
  /** Null when the token was not signed here. */
  readLink(token: string): { mailId: string; purpose: LinkPurpose } | null;
  /** The token of the address to which a letter comes back that does not arrive (bounce-address.ts). */
  signBounce(facts: BounceFacts): string;
  /** True when the token was signed, by any of the secrets, for exactly this letter and reader. */
  verifyBounce(token: string, facts: BounceFacts): boolean;
  /** Encrypts a setting's secret for the database. What was sealed for one purpose opens for no other. */
  seal(text: string, purpose?: SealPurpose): string;
  /** Null when none of the secrets opens it. */
  unseal(sealed: string, purpose?: SealPurpose): string | null;
}

/** Opens the signer on the values of BELFRY_SECRET: the first signs and seals, all verify and unseal. */
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

/** Takes a Message-ID apart, with or without brackets. It proves nothing: `verifyMessageId` does. */
export function readMessageId(messageId: string): { mailId: string; mac: string } | null {
  if (messageId.length > messageIdCharsMax) return null;
  const [, mailId, mac] = signedMessageId.exec(messageId.trim()) ?? [];
  return mailId && mac ? { mailId, mac: mac.toLowerCase() } : null;
}

// 128 bits. Hexadecimal, because some gateways fold the case of what they forward.
const macBytes = 16;
const signedMessageId = /^<?([A-Za-z0-9-]{1,64})\.([0-9A-Fa-f]{32})@[^\s<>@]+>?$/;
const linkToken = /^(clock|confirm|access|page)\.([A-Za-z0-9-]{1,64})\.([0-9a-f]{32})$/;

function isLinkPurpose(word: string | undefined): word is LinkPurpose {
  return word === 'clock' || word === 'confirm' || word === 'access' || word === 'page';
}

// A mail's id becomes part of a header and of a URL.
function checkMailId(mailId: string): string {
  if (!/^[A-Za-z0-9-]{1,64}$/.test(mailId)) throw new Error('a mail id has letters, digits and hyphens only');
  return mailId;
}

// One key a purpose (RFC 5869), so that a token of one kind never verifies as another.
function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `belfry ${purpose} v1`, 32));
}

function macOfMessage(key: Buffer, facts: MessageIdFacts): string {
  return mac(key, ['message-id', facts.mailId, facts.ticketId, facts.entryId, facts.recipient.trim().toLowerCase()]);
}

function macOfLink(key: Buffer, mailId: string, purpose: LinkPurpose): string {
  return mac(key, ['link', purpose, mailId]);
}

// JSON keeps the borders between the parts, so that no two lists give the same bytes.
function mac(key: Buffer, parts: (string | null)[]): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest().subarray(0, macBytes).toString('hex');
}

// Every candidate is compared, so that time tells nothing about which secret signed.
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
