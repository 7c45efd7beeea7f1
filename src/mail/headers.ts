import { type Address, addressParser, decodeWords, type Header } from 'postal-mime';
import { cleanLine } from '#mail/characters.ts';
import { decodeUtf7 } from '#mail/charset.ts';
import { addressCharsMax, messageIdCharsMax, nameCharsMax, referencesMax } from '#mail/limits.ts';
import type { Correspondent } from '#mail/message.ts';

/** The headers of a mail or of one part, each name in lower case with its values as they stand, topmost first. */
export type Headers = Map<string, string[]>;

export function gatherHeaders(headers: Pick<Header, 'key' | 'value'>[]): Headers {
  const gathered: Headers = new Map();
  for (const { key, value } of headers) {
    const values = gathered.get(key);
    if (values) values.push(value);
    else gathered.set(key, [value]);
  }
  return gathered;
}

/** The encoded words of a header (RFC 2047) as text; the library knows every character set but UTF-7. */
export function decodeHeader(value: string): string {
  return decodeWords(value.replace(wordInUtf7, (_, how: string, coded: string) => wordOfUtf7(how, coded)));
}

const wordInUtf7 = /=\?(?:unicode-1-1-)?utf-7\?([qb])\?([^?\s]{0,998})\?=/gi;

function wordOfUtf7(how: string, coded: string): string {
  if (how.toLowerCase() === 'b') return decodeUtf7(Buffer.from(coded, 'base64').toString('latin1'));
  const plain = coded
    .replaceAll('_', ' ')
    .replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decodeUtf7(plain);
}

/** The first value of a header, or null. */
export function headerOf(headers: Headers, name: string): string | null {
  return headers.get(name)?.[0] ?? null;
}

/** The first value in lower case without comments and parameters: `auto-replied (vacation); x=y` is `auto-replied`. */
export function wordOf(headers: Headers, name: string): string {
  return (headerOf(headers, name) ?? '').toLowerCase().split(/[;(]/, 1)[0]!.trim();
}

/** Headers of a returned message, read from text: unfolded, nothing decoded. */
export function readHeaderBlock(text: string): Headers {
  const end = text.search(/\r?\n\r?\n/);
  const lines = (end === -1 ? text : text.slice(0, end)).replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return gatherHeaders(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 1 ? [] : [{ key: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() }];
    }),
  );
}

/** Message-IDs with angle brackets, in order. Gateways forget the brackets, or fold a line within an id. */
export function messageIdsOf(value: string | null): string[] {
  if (!value) return [];
  const bracketed = [...value.matchAll(/<([^<>]{1,2000})>/g)].map(([, id]) => id!);
  const found = bracketed.length > 0 ? bracketed : value.split(/[\s,]+/).filter((word) => word.includes('@'));
  return found
    .map(asMessageId)
    .filter((id) => id !== null)
    .slice(-referencesMax);
}

// Some programs put no @ in their own id, so a Message-ID is whatever stands there.
export function messageIdOf(value: string | null): string | null {
  return messageIdsOf(value)[0] ?? (value?.trim() ? asMessageId(value) : null);
}

function asMessageId(text: string): string | null {
  const id = text.toWellFormed().replace(/[\s\p{Cc}<>]+/gu, '');
  return id === '' || id.length > messageIdCharsMax ? null : `<${id}>`;
}

/** Every mailbox of a header's values, groups opened. */
export function correspondentsOf(values: string[] | undefined): Correspondent[] {
  return (values ?? []).flatMap((value) => addressParser(plainBrackets(flatComments(value)))).flatMap(mailboxesOf);
}

// RFC 5322 4.4: the hosts of an old route, and comments, stand within the brackets: `<@relay.example:fatou(home)@editor.example>`.
function plainBrackets(value: string): string {
  if (!/<@|<[^<>]{0,500}\(/.test(value)) return value;
  return value
    .replace(/<(?:\s?@[^\s:<>@,]{1,255},?)+:/g, '<')
    .replace(/<[^<>]{1,500}>/g, (bracketed) => bracketed.replace(/\s{0,3}\([^()]*\)\s{0,3}/g, ''));
}

// RFC 5322 lets comments hold comments, and brackets behind a backslash; the library knows one level, and none of those.
function flatComments(value: string): string {
  if (!/\([^()]*\(|\([^()]*\\[()]/.test(value)) return value;
  let depth = 0;
  let isQuoted = false;
  let isEscaped = false;
  return [...value]
    .filter((char) => {
      const wasEscaped = isEscaped;
      isEscaped = char === '\\' && !wasEscaped;
      if (depth > 0 && (isEscaped || wasEscaped)) return wasEscaped && !'()'.includes(char);
      if (char === '"' && depth === 0) isQuoted = !isQuoted;
      if (isQuoted || (char !== '(' && char !== ')')) return true;
      const before = depth;
      depth = Math.max(0, char === '(' ? depth + 1 : depth - 1);
      return before === 0 || depth === 0;
    })
    .join('');
}

/** The bare addresses, once each. */
export function addressesOf(values: string[] | undefined): string[] {
  return [...new Set(correspondentsOf(values).map(({ address }) => address))];
}

function mailboxesOf(address: Address): Correspondent[] {
  if (address.group) return address.group.flatMap(mailboxesOf);
  const bare = bareAddress(address.address ?? '');
  return bare === null ? [] : [{ address: bare, name: cleanLine(decodeHeader(address.name), nameCharsMax) }];
}

/** Lower case, and only what can be an address: one @, no blanks, no controls. */
export function bareAddress(text: string): string | null {
  const address = text.trim().normalize('NFC').toLowerCase();
  return address.length <= addressCharsMax && /^[^\s@<>"\p{C}]+@[^\s@<>"\p{C}]+$/u.test(address) ? address : null;
}
