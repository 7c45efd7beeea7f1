// Where another mail begins within a text, as the mail programs of the desk's four languages mark it.
// Every check looks at a bounded line, and at most a few lines together, so that no text can make it slow.

/** A line as the checks see it: no-break blanks are blanks, marks of bold and quoting are gone. */
export function bare(line: string): string {
  return line
    .slice(0, lineCharsMax)
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, '')
    .trim();
}

const lineCharsMax = 400;
const joinedLinesMax = 4;

/** How many lines from `at` say "On …, … wrote:"; 0 when they do not. Long ones are wrapped by the sending program. */
export function attributionLines(lines: string[], at: number): number {
  if (!mayAttribute(lines[at]!)) return 0;
  let joined = '';
  for (let count = 1; count <= joinedLinesMax && at + count <= lines.length; count++) {
    const next = bare(lines[at + count - 1]!);
    if (next === '') return 0;
    joined = `${joined} ${next}`.trim();
    if (isAttribution(joined)) return count;
    if (joined.endsWith(':')) return 0;
  }
  return 0;
}

const opening = /^[\s>*-]{0,8}(?:le|op|am|on|den|il|el|em|dnia|w|vào)\b/i;
const verb = /(?:écrit|schreef|geschreven|schrieb|wrote)/i;

const ending = />\s?:\s{0,4}$/;

function mayAttribute(line: string): boolean {
  return opening.test(line) || verb.test(line.slice(0, lineCharsMax)) || ending.test(line.slice(-8));
}

function isAttribution(text: string): boolean {
  if (text.length > lineCharsMax || !/\d/.test(text)) return false;
  const lower = text.toLowerCase().replace(/^[>\s-]+|[\s-]+$/g, '');
  return attributions.some(({ starts, says }) => starts.test(lower) && says.test(lower)) && !ownWords.test(lower);
}

// Each ends in a colon (French with a blank before it); the name may stand before or after the verb.
const attributions = [
  { starts: /^le /, says: / a écrit ?:?$/ },
  { starts: /@|\d{1,2}[:h]\d\d/, says: / a écrit(?: le .{4,80})? ?:$/ },
  { starts: /^op /, says: / (?:schreef .{1,300}|het volgende geschreven|geschreven) ?:$/ },
  { starts: /@|\d{1,2}[:.]\d\d/, says: / schreef(?: op .{4,80})? ?:$/ },
  { starts: /^am /, says: / schrieb .{1,300}:$/ },
  { starts: /@|\d{1,2}[:.]\d\d/, says: / schrieb(?: am .{4,80})? ?:$/ },
  { starts: /^on .*(?:@|\d{1,2}:\d\d)/, says: / wrote ?:?$/ },
  { starts: /^on /, says: / wrote ?:$/ },
  { starts: /@|\d{1,2}[:.]\d\d/, says: / wrote(?: on .{4,80})? ?:$/ },
  // Programs without a verb: a date, a name and an address.
  { starts: /\d{1,2}[:.]\d\d/, says: /[<(][^\s<>@()]{1,64}@[^\s<>@()]{1,255}[>)] ?:$/ },
];
// « Op 24 november om 10.15 schreef ik: » is a person telling what they did.
const ownWords = /\b(?:schreef (?:ik|je|u|men)|schrieb (?:ich|mir)|(?:i|we) wrote|schrieben wir)\b/;

/** True when a block of mail headers starts at the line: "From:" and at least two of its companions. */
export function isHeaderBlock(lines: string[], at: number): boolean {
  if (!fromLabel.test(lines[at]!.slice(0, 40))) return false;
  const following = lines
    .slice(at + 1, at + 12)
    .map(bare)
    .filter((line) => line !== '')
    .slice(0, 6);
  return following.filter((line) => companionLabel.test(line)).length >= 2;
}

const fromLabel = /^[\s>*_]{0,8}(?:de|van|von|from|da|från|fra|message du)[*_]{0,2}\s?:[*_]{0,2}\s?\S?/i;
const companionLabel =
  /^(?:envoyé|date|datum|à|a|cc|cci|objet|sujet|verzonden|verstuurd|aan|onderwerp|gesendet|an|betreff|sent|to|subject|répondre à|inviato|oggetto|data|enviado|para|asunto|assunto|fecha|sendt|dato|til|emne)(?: le)?\s?:/i;

/** "-----Original Message-----" in the four languages, with whatever dashes. */
export function isSeparator(line: string): boolean {
  const text = line.slice(0, lineCharsMax).trim();
  return /^[-_=*>\s]{2,40}/.test(text) && separatorWords.test(text.replace(/[-_=*>]/g, ' ').trim());
}

const separatorWords =
  /^(?:message d[’']origine|message original|message initial|oorspronkelijk bericht|origineel bericht|ursprüngliche nachricht|original[ -]?nachricht|original message|reply message|original appointment|oprindelig besked|opprinnelig melding|mensaje original|messaggio originale|mensagem original)$/i;

/** A rule of underscores or dashes, such as Outlook draws above the mail it answers. */
export function isRule(line: string): boolean {
  return /^\s{0,4}[_\-—–=]{3,200}\s{0,4}$/.test(line);
}

/** "Forwarded message": what follows was sent to be read. */
export function isForwardMark(line: string): boolean {
  const text = bare(line)
    .replace(/[-=*>]/g, ' ')
    .trim();
  return text.length < 60 && forwardWords.test(text);
}

const forwardWords =
  /^(?:(?:début du )?message (?:transféré|transmis|réexpédié)|(?:begin )?doorgestuurd bericht|begin van doorgestuurd bericht|(?:anfang der )?weitergeleitete[n]? nachricht|(?:begin )?forwarded message)\s?:?$/i;
