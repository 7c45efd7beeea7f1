// The end of a text and the start of its signature. A signature is folded only if everything after it looks like one.

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
  const text = line
    .slice(0, 200)
    .replace(/<?https?:\S+|\(https?:[^()\s]*\)|<[^<>]{0,100}>/g, '')
    .replace(/^[\s(<[]+|[\s)>\]]+$/g, '')
    .replace(/[,.]? (?:please )?(?:excuse|pardon|forgive) [^?]{1,80}$/i, '');
  return isDeviceLine(text) || (text.length < 90 && lastDeviceWords.test(text));
}

const lastDeviceWords = new RegExp(
  `^(?:${[
    '(?:sent (?:from|via|with|by)|from my|get \\[?outlook|envoyé depuis|verzonden (?:vanaf|met)|gesendet von) [^,:;?!]{1,80}',
    'inviato (?:da|dal|con) [^,:;?!]{1,60}|enviad[oa] (?:desde|do|de) [^,:;?!]{1,60}|trimis (?:de pe|din) [^,:;?!]{1,60}',
    '(?:skickat|sendt) från? [^,:;?!]{1,60}|sendt fra [^,:;?!]{1,60}|lähetetty [^,:;?!]{1,60}',
    'wysłane z [^,:;?!]{1,60}|odesláno z [^,:;?!]{1,60}|отправлено (?:с|из) [^,:;?!]{1,60}|надіслано з [^,:;?!]{1,60}',
    '發自我的.{1,30}|发自我的.{1,30}|從我的 ?.{1,30}傳送|.{1,30}から送信',
  ].join('|')})$`,
  'i',
);

const deviceWords = new RegExp(
  `^(?:${[
    "envoyé (?:de|depuis|à partir d[eu’']|avec|par) ?(?:mon|ma|le|la|l[’']|un|une|une? appareil|outlook|yahoo|gmail|proton|bluemail|courrier|smartphone|mobile|iphone|ipad|android|samsung)",
    'télécharge[zr] outlook pour',
    '(?:verstuurd|verzonden|gestuurd) (?:vanaf|vanuit|met|via|door) (?:mijn|een|outlook|yahoo|gmail|proton|samsung|mail|iphone|ipad|android)',
    '(?:download|haal|verkrijg) outlook voor',
    'outlook voor (?:ios|android)',
    'von meine[mr] .{2,60} gesendet',
    'von .{0,20}(?:iphone|ipad|outlook|yahoo|smartphone|handy) .{0,40}gesendet',
    'gesendet (?:von|mit|aus) (?:mein|outlook|yahoo|gmail|proton|der|dem|mail|iphone|ipad|android|samsung|web)',
    'diese nachricht wurde von .{2,60} gesendet',
    '(?:holen sie sich|laden sie) outlook',
    'outlook für (?:ios|android)',
    'sent (?:from|via|with) (?:my|outlook|yahoo|gmail|proton|mail|iphone|ipad|android|samsung|a |the )',
    '(?:get|download) outlook for',
  ].join('|')})`,
  'i',
);

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
  return text
    .toLowerCase()
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[\s,.!;:*_-]+$|^[\s*_]+/g, '')
    .replace(/’/g, "'");
}

const closings = new Set(
  `cordialement|bien cordialement|très cordialement|cordiales salutations|bien à vous|bien à toi|salutations|salutations distinguées|sincères salutations|
meilleures salutations|salutations cordiales|avec mes salutations distinguées|respectueusement|sincèrement|amicalement|à bientôt|cdlt|cdt|bav|
met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|met hartelijke groet|met hartelijke groeten|hartelijke groet|
hartelijke groeten|groet|groeten|groetjes|mvg|m.v.g|hoogachtend|beste groeten|beste groet|met beste groeten|met de meeste hoogachting|
mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße|freundliche grüsse|freundlichen gruß|viele grüße|viele grüsse|
beste grüße|beste grüsse|liebe grüße|liebe grüsse|herzliche grüße|herzliche grüsse|mit besten grüßen|mit besten grüssen|schöne grüße|grüße|gruß|gruss|hochachtungsvoll|mfg|vg|lg|
kind regards|best regards|regards|warm regards|warmest regards|kindest regards|with kind regards|best wishes|best|all the best|cheers|sincerely|yours sincerely|yours faithfully|
yours truly|many thanks and best regards|thanks and regards|thanks & regards|br`
    .replaceAll('\n', '')
    .split('|'),
);

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
const legalWords =
  /confidenti|disclaimer|avertissement|vertrouwelijk|vertraulich|privileged|destinat[ai]r|riservat|poufn|geadresseerde|bestemd voor|empfänger|intended (?:only|recipient|solely)|pensez à l[’']environnement|think before you print|denk aan het milieu/i;
