import { isAscii, isUtf8 } from 'node:buffer';
import { withoutEnd } from '#domain/text-scan.ts';
import { guessMultibyte, isUtf8Rather } from '#mail/read/message/multibyte.ts';

/** A text's bytes and their actual character set, for a decoder that goes by names. */
interface Written {
  charset: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The actual character set of a text. Senders declare nothing, ASCII or Latin-1 and send UTF-8, or the reverse. Multi-byte text
 * that is valid UTF-8 is never another set by chance.
 */
export function asWritten(declared: string | undefined, bytes: Uint8Array<ArrayBuffer>, isHtml = false): Written {
  const name = withoutEnd((declared ?? '').replace(/^['"\s]+/, ''), /['";\s]/).toLowerCase();
  // Fast path: most declarations are right.
  if (name === 'utf-8' && isUtf8(bytes)) return { charset: name, bytes };
  if (utf7.test(name)) return { charset: 'utf-8', bytes: encoder.encode(decodeUtf7(latin1(bytes))) };
  const isSilent = saysNothing.test(name);
  if (isAscii(bytes)) return { charset: (isSilent && guessMultibyte(bytes)) || name || 'utf-8', bytes };
  if (mayBeUtf8(name, bytes) && isUtf8(bytes)) return { charset: 'utf-8', bytes };
  const guessed = isSilent ? (isHtml && charsetInHtml(bytes)) || guessMultibyte(bytes) || 'windows-1252' : name;
  return { charset: guessed, bytes };
}

const utf7 = /^(?:unicode-1-1-)?utf-?7$/;
const encoder = new TextEncoder();
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

// Defaults of programs that did not check; ignored if the bytes are not valid UTF-8.
const saysNothing =
  /^(?:|utf-?8|(?:us-?)?ascii|ansi_x3\.4-1968|unknown(?:-8bit)?|x-unknown|x-user-defined|default|binary|8bit|none)$/;
// Single-byte sets: any bytes fit them, so they are no evidence against UTF-8.
const saysLittle = new RegExp(
  `${saysNothing.source}|^(?:iso-?8859-?\\d{1,2}|latin-?1|(?:windows|cp)-?125\\d|koi8-[ru]|macintosh|x-mac-roman)$`,
);

// Sets with two bytes per character, under all common names.
const multibyte = /^(?:gb(?:2312|k|18030)|big5(?:-hkscs)?|shift[_-]jis|x-sjis|euc-(?:jp|kr)|ks_c_5601-1987)$/;

function mayBeUtf8(name: string, bytes: Uint8Array): boolean {
  return saysLittle.test(name) || isUnknown(name) || (multibyte.test(name) && isUtf8Rather(bytes, name));
}

/** A name that no decoder knows (`uft-8`) also says nothing. */
function isUnknown(name: string): boolean {
  try {
    return new TextDecoder(name).encoding === '';
  } catch {
    return true;
  }
}

/** HTML may declare its character set in the first kilobyte (HTML standard, 13.2.3.2). */
function charsetInHtml(bytes: Uint8Array<ArrayBuffer>): string | null {
  const said = /<meta\b[^<>]{0,200}?\bcharset\s{0,4}=\s{0,4}["']?([\w:.-]{1,40})/i.exec(
    latin1(bytes.subarray(0, 1024)),
  );
  const name = said?.[1]?.toLowerCase() ?? null;
  return name === null || saysNothing.test(name) ? null : name;
}

/** RFC 2152: `+AOk-` is é, `+-` is +. Invalid sequences stay as they are. */
export function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]{0,10000})-?/g, (whole, coded: string) => {
    if (coded === '') return whole === '+-' ? '+' : whole;
    const units = Buffer.from(coded, 'base64');
    return units.length < 2
      ? whole
      : units
          .subarray(0, units.length & ~1)
          .swap16()
          .toString('utf16le');
  });
}
