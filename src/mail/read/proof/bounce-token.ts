import { createHmac } from 'node:crypto';

/** The facts bound to a bounce token: it is valid for this letter and reader only. */
export interface BounceFacts {
  /** A UUID. */
  mailId: string;
  /** The one address that the letter goes to. */
  recipient: string;
}

// 60 bits: a mailbox name has at most 64 characters (RFC 5321, 4.5.3.1.1), and each guess costs a mail.
const macCharacters = 12;
const idCharacters = 26;

/** A token of lower-case letters and the digits 2 to 7. Throws if the id is not a UUID. */
export function makeBounceToken(key: Buffer, facts: BounceFacts): string {
  const id = Buffer.from(facts.mailId.replaceAll('-', ''), 'hex');
  if (id.length !== 16) throw new Error('a letter has a UUID');
  return base32(id) + macOf(key, facts);
}

/** The mail id and signature in a token; null if malformed. It proves nothing without `macOf`. */
export function openBounceToken(token: string): { mailId: string; mac: string } | null {
  const id = fromBase32(token.slice(0, idCharacters));
  if (id === null || token.length !== idCharacters + macCharacters) return null;
  const hex = id.toString('hex');
  const mailId = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  return { mailId, mac: token.slice(idCharacters) };
}

/** The signature of a letter's bounce address. */
export function macOf(key: Buffer, { mailId, recipient }: BounceFacts): string {
  const parts = JSON.stringify(['bounce', mailId, recipient.trim().toLowerCase()]);
  return base32(createHmac('sha256', key).update(parts).digest()).slice(0, macCharacters);
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** RFC 4648, 6, in lower case and without padding. */
function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

function fromBase32(text: string): Buffer | null {
  const values = [...text].map((char) => alphabet.indexOf(char));
  if (values.includes(-1)) return null;
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  const bytes = Array.from({ length: Math.floor(bits.length / 8) }, (_, at) => bits.slice(at * 8, at * 8 + 8));
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}
