import { isUtf8 } from 'node:buffer';
import { type Language, languageCodes, readLanguage } from '#domain/language.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import { detectLanguage } from '#mail/read/message/detect-language.ts';

/**
 * Replaces every personal link in a text with a plain word (R29), in the language of the linked page, else of the text. A link is
 * recognised by its token, whatever host, wrapping or link scanner surrounds it.
 */
export function maskPersonalLinks(text: string): string {
  let masked = '';
  let from = 0;
  let languageOfText: Language | undefined;
  for (const { index, 0: token } of text.matchAll(anyToken)) {
    const after = index + token.length;
    // This token is part of the previous link.
    if (index < from) from = Math.max(from, after);
    else {
      const start = startOfLink(text, index, from);
      const end = endOfLink(text, after);
      const isBracketed = start > from && isPair(text[start - 1], text[end]);
      const ofPage = languageOfPage(text.slice(start, index));
      if (ofPage === null) languageOfText ??= detectLanguage(text) ?? 'en';
      const word = mailMessages(ofPage ?? languageOfText ?? 'en').personalLink;
      masked += text.slice(from, isBracketed ? start - 1 : start) + word;
      from = isBracketed ? end + 1 : end;
    }
  }
  return from === 0 ? text : masked + text.slice(from);
}

/**
 * The bytes of an attached text or mail without personal links (R29), such as a letter forwarded as a file. Base64 parts of a
 * mail are searched too. Other types, and files without links, are returned unchanged.
 */
export function withoutPersonalLinks({ type, content }: { type: string; content: Uint8Array }): Uint8Array {
  if (!isSearched(type)) return content;
  const bytes = Buffer.from(content.buffer, content.byteOffset, Math.min(content.byteLength, attachedBytesMax));
  const charset = isUtf8(bytes) ? 'utf8' : 'latin1';
  const text = bytes.toString(charset);
  const masked = maskPersonalLinks(text.replace(base64Block, maskedBlock));
  return masked === text ? content : Buffer.concat([Buffer.from(masked, charset), content.subarray(bytes.length)]);
}

/** Whether a type is that of a text or a mail, the only files in which links are looked for. */
export function isSearched(type: string): boolean {
  return /^(?:text|message)\//i.test(type);
}

/** Our letters have their text before any files, so only this much is searched. */
const attachedBytesMax = 1024 * 1024;

// At least two lines. Our letters are shorter than this, and longer base64 holds pictures without text.
const base64Block = /^(?:[A-Za-z0-9+/]{40,76}\r?\n){1,10000}(?:[A-Za-z0-9+/]{0,76}={0,2})(?=\r?$)/gm;

function maskedBlock(block: string): string {
  const text = Buffer.from(block, 'base64').toString('utf8');
  if (!isPersonalLink(text)) return block;
  const masked = Buffer.from(maskPersonalLinks(text)).toString('base64');
  return masked.replace(/.{76}(?=.)/g, '$&\r\n');
}

/** True if an address opens something for one person or acts in their name. */
export function isPersonalLink(address: string): boolean {
  return address.search(anyToken) !== -1;
}

// Quoted-printable, quote marks and line ends may split a token, which would work once joined again.
const gap = String.raw`(?:[\u00ad\u200b\u2060]|[ \t]{0,4}=?\r?\n[>|\s]{0,20})?`;
const dot = String.raw`(?:\.|%2E|-2E|=2E)`;
const slash = '(?:/|%2F|_)';
// Tokens of `signLink`: a purpose, a mail id, 128 bits.
const signed = `(?:clock|confirm|access|page|approval)${gap}${dot}${gap}(?:(?:%2D|[A-Za-z0-9-])${gap}){1,72}${dot}${gap}(?:[0-9a-f]${gap}){31}[0-9a-f]`;
// Tokens of `newSecretToken`: 256 bits, in the paths of the sign-in pages.
const secret = `sign(?:%2D|-2D|-)in${gap}${slash}${gap}(?:link|mail|first)${gap}${slash}${gap}(?:[\\w-]${gap}){42}[\\w-]`;
const anyToken = new RegExp(`${signed}|${secret}`, 'gi');

/** Longer addresses are cut here; the token is removed in any case. */
const linkCharsMax = 2_000;
const outside = /[\s<>"'()[\]]/;

function startOfLink(text: string, token: number, from: number): number {
  const first = Math.max(from, token - linkCharsMax);
  let start = token;
  while (start > first && !outside.test(text[start - 1]!)) start -= 1;
  const run = text.slice(start, token).toLowerCase();
  const scheme = run.indexOf('http');
  if (scheme !== -1) return start + scheme;
  return run.includes('/') ? start : token;
}

function endOfLink(text: string, token: number): number {
  const run = restOfLink.exec(text.slice(token, token + linkCharsMax))![0];
  return token + run.replace(/[.,;:!?…»”]{1,10}$/, '').length;
}

// In HTML, the bracket or quote that ends a link is escaped.
const restOfLink = /^(?:(?!&(?:gt|lt|quot|#0?39);)[^\s<>"'()[\]])*/i;

function isPair(before: string | undefined, after: string | undefined): boolean {
  return (before === '<' && after === '>') || (before === '[' && after === ']');
}

const pageInLink = new RegExp(`(?:/|%2F|_)(${languageCodes})(?:/|%2F|_)[a-z]+(?:/|%2F|_)`, 'i');

function languageOfPage(address: string): Language | null {
  const [, segment] = pageInLink.exec(address) ?? [];
  return readLanguage(segment);
}
