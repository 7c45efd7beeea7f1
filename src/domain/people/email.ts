/**
 * Returns a typed e-mail address, trimmed and in lower case, or null. It refuses names, lists, quoted local parts, address
 * literals, control and invisible characters, so that the result fits any header or query. RFC 5321 4.5.3.1 (sizes), RFC 6531
 * (letters).
 */
export function readAddress(text: string): string | null {
  if (text.length > addressTextMax) return null;
  const address = text.trim().normalize('NFC').toLowerCase();
  const [local = '', domain = '', ...more] = address.split('@');
  if (more.length > 0 || bytes(local) > localBytesMax || bytes(address) > addressBytesMax) return null;
  return isLocal(local) && isDomain(domain) ? address : null;
}

/** Returns the address without its `+tag`. All tags reach one mailbox, so limits count them together. */
export function withoutTag(address: string): string {
  return address.toLowerCase().replace(/^([^+@]+)\+[^@]*@/, '$1@');
}

const localBytesMax = 64;
const addressBytesMax = 254;
const labelCharactersMax = 63;

/** An address with spaces around it. Longer texts are not parsed. */
export const addressTextMax = 320;

function isLocal(local: string): boolean {
  return local.split('.').every((atom) => /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+$/u.test(atom));
}

/** At least two labels, the last with a letter: neither `localhost` nor `192.0.2.1`. */
function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  return labels.length > 1 && labels.every(isLabel) && /\p{L}/u.test(labels.at(-1)!);
}

function isLabel(label: string): boolean {
  return label.length <= labelCharactersMax && /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label);
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
