/** What mail servers put between an address and its suffix: Postfix's recipient_delimiter, and what others know (RFC 5233). */
export const separators = ['+', '-', '='] as const;
export type Separator = (typeof separators)[number];

/** Characters of a token: a letter's id and its signature, in small letters and digits, since gateways fold cases. */
export const bounceTokenCharacters = 38;

/** RFC 5321, 4.5.3.1.1. */
const localCharactersMax = 64;

/**
 * The address to which one letter comes back that does not arrive (VERP): the mailbox with a suffix that names the letter.
 * Null where the mailbox's own name leaves no room for it.
 */
export function bounceAddress(mailbox: string, separator: Separator, token: string): string | null {
  const at = mailbox.lastIndexOf('@');
  const local = `${mailbox.slice(0, at)}${separator}b-${token}`;
  return local.length > localCharactersMax ? null : `${local}${mailbox.slice(at)}`;
}

/** Whether the name of a mailbox leaves room for the suffix. */
export function hasRoomForBounces(mailbox: string): boolean {
  return bounceAddress(mailbox, '+', 'a'.repeat(bounceTokenCharacters)) !== null;
}

const suffixed = new RegExp(
  `^(.+?)[${separators.join('').replace('-', '\\-')}]b-([a-z2-7]{${bounceTokenCharacters}})(@[^@]+)$`,
);

/** Takes an address for bounces apart, whatever the separator; null is any other. It proves nothing: the signature does. */
export function readBounceAddress(address: string): { mailbox: string; token: string } | null {
  const [, local, token, domain] = suffixed.exec(address.trim().toLowerCase()) ?? [];
  return local && token && domain ? { mailbox: local + domain, token } : null;
}
