/**
 * Reads an e-mail address as a person types it: trimmed, in small letters, or null. Conservative: no name, no list, no quoted local
 * part, no address literal, no control or invisible sign, so that what is read fits any header and any query.
 * Sizes of RFC 5321 4.5.3.1; letters beyond ASCII as in RFC 6531.
 */
export function readAddress(text: string): string | null {
  if (text.length > textCharactersMax) return null;
  const address = text.trim().normalize('NFC').toLowerCase();
  const [local = '', domain = '', ...more] = address.split('@');
  if (more.length > 0 || bytes(local) > localBytesMax || bytes(address) > addressBytesMax) return null;
  return isLocal(local) && isDomain(domain) ? address : null;
}

/** The address without its `+tag`: mail to every tag reaches one mailbox, so that limits count them together. */
export function withoutTag(address: string): string {
  return address.toLowerCase().replace(/^([^+@]+)\+[^@]*@/, '$1@');
}

const localBytesMax = 64;
const addressBytesMax = 254;
const labelCharactersMax = 63;

/** An address with room for blanks around it; longer texts are not even looked at. */
const textCharactersMax = 320;

function isLocal(local: string): boolean {
  return local.split('.').every((atom) => /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+$/u.test(atom));
}

/** Two labels at least, the last with a letter: so neither `localhost` nor `192.0.2.1`. */
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
