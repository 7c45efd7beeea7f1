// The end of a text and the start of its signature. A signature is folded only if everything after it looks like one.
import { withoutEnd } from '#domain/text-scan.ts';
import { inAnyLanguage, inReading } from '#locales/reading/words.ts';

/** The first line of the signature, or the number of lines if there is no signature. */
export function signatureStart(lines: string[]): number {
  const tail = Math.max(0, lines.length - tailLinesMax);
  const mark = lines.findIndex((line, at) => at >= tail && isSignatureMark(line) && looksSigned(lines, at));
  const own = mark === -1 ? lines : lines.slice(0, mark);
  const closing = own.findLastIndex((line, at) => at >= tail && isClosing(line) && looksSigned(own, at));
  return closing === -1 ? own.length : closing;
}

// A name, its job titles and a wrapped legal notice; anything further up is text.
const tailLinesMax = 80;

/** True for "Sent from my iPhone" and the like: a program's line, anywhere in the text. */
export function isDeviceLine(line: string): boolean {
  const text = line
    .slice(0, 200)
    .replace(/<[^<>]*>?|https?:\S+/g, '')
    .trim();
  // "Sent from my phone, since the site is down: please call" is a person's sentence.
  return text.length < 100 && !/[,:;?!]/.test(text) && deviceWords.test(text);
}

/** True for a device line at the end, which may name any program, in brackets or with an excuse for typos. */
export function isLastDeviceLine(line: string): boolean {
  const unlinked = line.slice(0, 200).replace(/<?https?:\S+|\(https?:[^()\s]*\)|<[^<>]{0,100}>/g, '');
  const text = withoutExcuse(withoutEnd(unlinked.replace(/^[\s(<[]+/, ''), /[\s)>\]]/));
  return isDeviceLine(text) || (text.length < 90 && lastDeviceWords.test(text));
}

function withoutExcuse(text: string): string {
  for (const { index, 0: begins } of text.matchAll(/[,.]? (?:please )?(?:excuse|pardon|forgive)(?= )/gi)) {
    const rest = text.slice(index + begins.length + 1);
    if (rest !== '' && rest.length <= 80 && !rest.includes('?')) return text.slice(0, index);
  }
  return text;
}

const lastDeviceWords = new RegExp(
  `^(?:(?:${inAnyLanguage(({ devices }) => devices.last)}) [^,:;?!]{1,80}|${[
    'inviato (?:da|dal|con) [^,:;?!]{1,60}|enviad[oa] (?:desde|do|de) [^,:;?!]{1,60}|trimis (?:de pe|din) [^,:;?!]{1,60}',
    '(?:skickat|sendt) från? [^,:;?!]{1,60}|sendt fra [^,:;?!]{1,60}|lähetetty [^,:;?!]{1,60}',
    'wysłane z [^,:;?!]{1,60}|odesláno z [^,:;?!]{1,60}|отправлено (?:с|из) [^,:;?!]{1,60}|надіслано з [^,:;?!]{1,60}',
    '發自我的.{1,30}|发自我的.{1,30}|從我的 ?.{1,30}傳送|.{1,30}から送信',
  ].join('|')})$`,
  'i',
);

const deviceWords = new RegExp(`^(?:${inAnyLanguage(({ devices }) => devices.line)})`, 'i');

/** True for the unambiguous mark (RFC 3676 4.3): everything after it is a signature, whatever it looks like. */
export function isMarkOfSignature(line: string): boolean {
  return line === '-- ';
}

// Programs trim the space after the hyphens.
function isSignatureMark(line: string): boolean {
  return /^(?:--|—|__) ?$/.test(line);
}

/** True for a line such as "Kind regards", in one or more languages. */
export function isClosing(line: string): boolean {
  if (line.length > 80) return false;
  // Bilingual writers close in both languages.
  return line.split(/[/|]/).every((part) => closings.has(bareClosing(part)));
}

function bareClosing(text: string): string {
  return withoutEnd(text.toLowerCase().replace(/^[\s*_]+/, ''), /[\s,.!;:*_-]/)
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/’/g, "'");
}

const closings = new Set(inReading((words) => words.closings).flatMap((list) => list.split(/\|\s*/)));

const signatureLinesMax = 15;
const signatureLineCharsMax = 110;

function looksSigned(lines: string[], at: number): boolean {
  return at > 0 && isSet(lines.slice(at + 1));
}

/**
 * True for names, job titles, addresses and numbers: short lines that are neither questions nor sentences. Legal notices may be
 * long.
 */
export function isSet(lines: readonly string[]): boolean {
  const following = lines.filter((line) => line.trim() !== '');
  const notice = following.findIndex((line) => legalWords.test(line.slice(0, 300)));
  const own = notice === -1 ? following : following.slice(0, notice);
  return own.length <= signatureLinesMax && own.every(isSignatureLine);
}

function isSignatureLine(line: string): boolean {
  const text = line.trim();
  if (text.length > signatureLineCharsMax || /\?(?:\s|$)/.test(text) || postscript.test(text)) return false;
  // Five words or more with final punctuation are a sentence.
  return !(/[.!:…]$/.test(text) && text.split(/\s+/).length >= 5);
}

const postscript = /^(?:p\.? ?s\.?|n\.? ?b\.?|post-?scriptum|ps|edit)\s?[:.)-]?\s/i;
const legalWords = new RegExp(
  inAnyLanguage(({ legal }) => legal, 'riservat|poufn'),
  'i',
);
