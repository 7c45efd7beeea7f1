import { type Address, addressParser, type Header } from 'postal-mime';
import { cleanLine } from '#mail/read/message/characters.ts';
import { decodeHeader, encodedWord } from '#mail/read/message/encoded-words.ts';
import { addressCharsMax, messageIdCharsMax, nameCharsMax, referencesMax } from '#mail/read/message/limits.ts';
import type { Correspondent } from '#mail/read/message/message.ts';

/** The headers of a mail or part: lower-case name to raw values, topmost first. */
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

/** Message-IDs with angle brackets, in order. Gateways drop the brackets, or fold a line within an id. */
export function messageIdsOf(value: string | null): string[] {
  if (!value) return [];
  const bracketed = [...value.matchAll(/<([^<>]{1,2000})>/g)].map(([, id]) => id!);
  const found = bracketed.length > 0 ? bracketed : value.split(/[\s,]+/).filter((word) => word.includes('@'));
  return found
    .map(asMessageId)
    .filter((id) => id !== null)
    .slice(-referencesMax);
}

// The first Message-ID in a value. Some programs write ids without @, so any other value is used whole. Null if empty.
export function messageIdOf(value: string | null): string | null {
  return messageIdsOf(value)[0] ?? (value?.trim() ? asMessageId(value) : null);
}

function asMessageId(text: string): string | null {
  const id = text.toWellFormed().replace(/[\s\p{Cc}<>]+/gu, '');
  return id === '' || id.length > messageIdCharsMax ? null : `<${id}>`;
}

/** Every mailbox in a header's values, with groups expanded. */
export function correspondentsOf(values: string[] | undefined): Correspondent[] {
  return (values ?? []).flatMap((value) => {
    const { text, words } = withoutWords(value);
    const addresses = addressParser(bracketedLocals(plainBrackets(flatComments(text))));
    return addresses.flatMap((address) => mailboxesOf(address, words));
  });
}

/**
 * RFC 2047 5: a header is split before its encoded words are decoded, because they may contain commas or brackets. A placeholder
 * replaces each word.
 */
function withoutWords(value: string): { text: string; words: string[] } {
  const words: string[] = [];
  const text = value.replaceAll(mark, '').replace(encodedWord, (word) => `${mark}${words.push(word) - 1}${mark}`);
  return { text, words };
}

// A private-use character; occurrences in the mail are removed first.
const mark = '\uE0F2';

function withWords(text: string, words: string[]): string {
  return text.replace(/\uE0F2(\d{1,6})\uE0F2/g, (_, at) => words[Number(at)] ?? '');
}

/** `"john doe"@editor.example`: the library drops the quotes of a local part outside brackets. */
function bracketedLocals(value: string): string {
  if (!value.includes('"@')) return value;
  return value.replace(quotedOrBracketed, (whole, domain) => (domain === undefined ? whole : `<${whole}>`));
}

const quotedOrBracketed =
  /<[^<>]{0,1000}>|(?<!\\)"(?:[^"\\]|\\.){0,500}"(@[^\s<>,;"()@]{1,255}(?=\s{0,20}(?:[,;]|$)))?/g;

// RFC 5322 4.4: brackets may contain an obsolete route and comments: `<@relay.example:fatou(home)@editor.example>`.
function plainBrackets(value: string): string {
  if (!/<@|<[^<>]{0,500}\(/.test(value)) return value;
  return value
    .replace(/<(?:\s?@[^\s:<>@,]{1,255},?)+:/g, '<')
    .replace(/<[^<>]{1,500}>/g, (bracketed) => bracketed.replace(/\s{0,3}\([^()]*\)\s{0,3}/g, ''));
}

// RFC 5322 allows nested comments and escaped brackets; the library supports only one level, without escapes.
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

/** The bare addresses without duplicates. */
export function addressesOf(values: string[] | undefined): string[] {
  return [...new Set(correspondentsOf(values).map(({ address }) => address))];
}

function mailboxesOf(address: Address, words: string[]): Correspondent[] {
  if (address.group) return address.group.flatMap((member) => mailboxesOf(member, words));
  const name = decodeHeader(withWords(address.name, words));
  const bare = bareAddress(withWords(address.address ?? '', words));
  if (bare !== null) return [{ address: bare, name: cleanLine(name, nameCharsMax) }];
  // Some programs encode name and address as one word. A word without brackets is only a name.
  const isWhole = address.name.startsWith(mark) && /<[^<>@]{1,64}@[^<>@]{1,255}>\s{0,9}$/.test(name.slice(-400));
  return isWhole ? addressParser(name).flatMap((inner) => mailboxesOf(inner, [])) : [];
}

/** Lower-case address with one @ outside quotes, no spaces and no control characters; null if it cannot be an address. */
export function bareAddress(text: string): string | null {
  const address = text.trim().normalize('NFC').toLowerCase();
  if (address.length > addressCharsMax) return null;
  const [, local, domain] = /^([^\s@<>"\p{C}]+|"(?:[^"\\<>\p{C}]|\\["\\])+")@([^\s@<>"\p{C}]+)$/u.exec(address) ?? [];
  if (local === undefined || domain === undefined) return null;
  // RFC 1034 3.1: the trailing dot is the root and changes nothing.
  const host = domain.replace(/\.{1,10}$/, '');
  return host === '' || host.endsWith('.') ? null : `${unquoted(local)}@${host}`;
}

/** RFC 5321 4.1.2: unnecessary quotes are not part of the name. */
function unquoted(local: string): string {
  const inner = local.startsWith('"') ? local.slice(1, -1) : local;
  return /^[^\s@<>"\\(),:;[\].\p{C}]+(?:\.[^\s@<>"\\(),:;[\].\p{C}]+)*$/u.test(inner) ? inner : local;
}
