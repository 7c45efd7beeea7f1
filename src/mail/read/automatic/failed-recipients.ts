import { returnedHeaders } from '#mail/read/automatic/returned-mail.ts';
import type { Traits } from '#mail/read/automatic/traits.ts';
import { addressesOf, bareAddress, headerOf } from '#mail/read/message/headers.ts';
import { reportCharsMax } from '#mail/read/message/limits.ts';

/** A report about more recipients concerns a mailing list. */
const recipientsMax = 50;

/**
 * The failed addresses that a report names in a header or its text, lower case, surest first. If it names none: the recipient of
 * the returned mail.
 */
export function failedRecipients(traits: Traits): string[] {
  const named = [...namedInHeader(traits), ...namedInText(traits)];
  if (named.length > 0) return [...new Set(named)].slice(0, recipientsMax);
  const returnedTo = addressesOf([headerOf(returnedHeaders(traits), 'to') ?? '']);
  return returnedTo.length === 1 ? returnedTo : [];
}

function namedInHeader({ headers }: Traits): string[] {
  const told = (headers.get('x-failed-recipients') ?? []).join(',').split(',');
  return told.flatMap((address) => bareAddress(address) ?? []);
}

/** The addresses in the report's own text, above the returned mail. */
export function namedInText(traits: Traits): string[] {
  const text = ownWords(traits.text.slice(0, reportCharsMax));
  const own = new Set([...addressesOf(traits.headers.get('to')), ...addressesOf(traits.headers.get('from'))]);
  const found = [...ways.flatMap((way) => [...text.matchAll(way)]), ...text.matchAll(anywhere)];
  return [...new Set(found.flatMap((match) => (isFailed(text, match, own) ? bareAddress(match[1]!)! : [])))];
}

const address = String.raw`([^\s<>@:;,"'()\[\]]{1,64}@[^\s<>@:;,"'()\[\]=]{1,254}[^\s<>@:;,"'()\[\]=.!?])`;

/** From most to least reliable. */
const ways = [
  // "RCPT TO:<a@b>", "rfc822;a@b", "550 5.1.1 <a@b>... User unknown", "550 a@b: no such user"
  new RegExp(
    String.raw`(?:rcpt to: ?|(?:rfc822|smtp); ?|(?<!\d)[45]\d\d[ -](?:[45]\.\d\.\d{1,3} )?)<?${address}`,
    'gi',
  ),
  // "<a@b>: host mx said:", "a@b... unknown", "  a@b", "'a@b' on 24/11/2026"
  new RegExp(
    String.raw`^[ \t>*•·–-]{0,8}[<'"\[]?(?:mailto:|smtp:)?${address}[>'"\]]?(?=\s*$|:|\.\.\.|\s+(?:\(|on |le |am |op |-|–|\S))`,
    'gim',
  ),
  // "(expanded from: a@b)": the address that we wrote to.
  new RegExp(String.raw`\((?:expanded|generated|forwarded) from:? ?<?${address}`, 'gi'),
  // "To: <a@b>", "Destinataire : a@b", "User hugo (a@b) not listed"
  new RegExp(
    String.raw`\b(?:to|for|recipients?|address|adresse|adres|user|mailbox|account|für|an|empf[äa]nger|à|destinataires?|aan|voor|ontvangers?|geadresseerden?)\s{0,3}(?:\(s\))?\s{0,3}:?\s{0,5}(?:\S{1,40} )?[<'"(\[]?${address}`,
    'gi',
  ),
];
const anywhere = new RegExp(String.raw`(?<![\w.@-])${address}`, 'g');

function isFailed(text: string, match: RegExpExecArray, own: ReadonlySet<string>): boolean {
  const named = bareAddress(match[1]!);
  if (named === null || own.has(named) || isNeverFailed(named)) return false;
  const before = text.slice(Math.max(0, match.index - 40), match.index + match[0].lastIndexOf(match[1]!));
  return !isSomebodyElse.test(before) || isOrigin.test(before);
}

/** Addresses of mail systems, and Message-IDs. */
function isNeverFailed(address: string): boolean {
  if (/^(?:mailer-daemon|postmaster|abuse|double-bounce)@|\$/.test(address)) return true;
  return /^[\da-f-]{20}/.test(address) && /^[.\w-]*@/.test(address);
}

const isOrigin = /\b(?:expanded|generated|forwarded) from:? ?<?$/i;
const isSomebodyElse =
  /(?:\b(?:from|sender|contact|by|de la part de|expéditeur|von|absender|van|afzender|help|hilfe|aide|support|message-id|references|in-reply-to|reply-to)\b[^\n@]{0,12}|mail from: ?<?)$/i;

/** A returned mail begins with an announcing line or with its headers. */
function ownWords(text: string): string {
  const end = returnedBelow.exec(text)?.index ?? text.length;
  return text.slice(0, Math.max(end, 0));
}

const returnedBelow = new RegExp(
  [
    '^[ \\t>-]{0,8}-{2,} ?(?:(?:this is|below|(?:message )?headers|original|returned|unsent|unzugestellte|ursprüngliche|message d|oorspronkelijk)[^\\n]{0,80})',
    '^[ \\t>|]{0,8}(?:return-path|received|message-id|dkim-signature|mime-version): ?',
    '^below this line is a copy of the message',
    '^[ \\t]{0,4}-{0,4} ?(?:original message|message original|oorspronkelijk bericht|urspr(?:ü|ue)ngliche nachricht)\\b[^\\n]{0,40}$',
  ].join('|'),
  'im',
);
