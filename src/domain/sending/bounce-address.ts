/** Separators between an address and its suffix: Postfix's recipient_delimiter and those of other mail servers (RFC 5233). */
export const separators = ['+', '-', '='] as const;
export type Separator = (typeof separators)[number];

/** Length of a token: a letter's id and its signature in lower-case letters and digits, because gateways change case. */
export const bounceTokenCharacters = 38;

/** RFC 5321, 4.5.3.1.1. */
const localCharactersMax = 64;

/**
 * Returns the bounce address of one letter (VERP): the mailbox with a suffix that identifies the letter. Null if the mailbox name
 * is too long.
 */
export function bounceAddress(mailbox: string, separator: Separator, token: string): string | null {
  const at = mailbox.lastIndexOf('@');
  const local = `${mailbox.slice(0, at)}${separator}b-${token}`;
  return local.length > localCharactersMax ? null : `${local}${mailbox.slice(at)}`;
}

/** Whether a mailbox name is short enough for the suffix. */
export function hasRoomForBounces(mailbox: string): boolean {
  return bounceAddress(mailbox, '+', 'a'.repeat(bounceTokenCharacters)) !== null;
}

const suffixed = new RegExp(
  `^(.+?)[${separators.join('').replace('-', '\\-')}]b-([a-z2-7]{${bounceTokenCharacters}})(@[^@]+)$`,
);

/** Parses a bounce address with any separator; null for other addresses. Only the signature in it is proof. */
export function readBounceAddress(address: string): { mailbox: string; token: string } | null {
  const [, local, token, domain] = suffixed.exec(address.trim().toLowerCase()) ?? [];
  return local && token && domain ? { mailbox: local + domain, token } : null;
}
