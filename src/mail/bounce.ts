import {
  addressesOf,
  bareAddress,
  type Headers,
  headerOf,
  messageIdOf,
  messageIdsOf,
  readHeaderBlock,
  wordOf,
} from '#mail/headers.ts';
import { reportCharsMax } from '#mail/limits.ts';
import type { Bounce, MailAttachment } from '#mail/message.ts';
import type { Traits } from '#mail/traits.ts';

/** A report about mail: a bounce with what it says, a receipt (read, delivered), or a complaint about mail. */
export type Report = { kind: 'bounce'; bounce: Bounce } | { kind: 'receipt' | 'report' };

/** Reads delivery status (RFC 3464), receipts (RFC 8098), feedback (RFC 5965) and the bounces of old programs; else null. */
export function readReport(traits: Traits): Report | null {
  const status = isOfMachine(traits)
    ? partOf(traits.attachments, 'message/delivery-status', 'message/global-delivery-status')
    : null;
  if (status) return readDeliveryStatus(status, traits);
  if (isReportOf(traits, 'disposition-notification')) return { kind: 'receipt' };
  if (isReportOf(traits, 'feedback-report') || isStatistics(traits)) return { kind: 'report' };
  return isOldBounce(traits) ? { kind: 'bounce', bounce: readOldBounce(traits) } : null;
}

/** A person who forwards a report sends its parts along: only the mail's own shape, or a machine's name, makes it one. */
function isOfMachine({ headers, returnPath }: Traits): boolean {
  if (contentTypeOf(headers).startsWith('multipart/report') || returnPath === '') return true;
  return !['', 'no'].includes(wordOf(headers, 'auto-submitted')) || daemon.test(fromOf(headers));
}

function isReportOf(traits: Traits, type: string): boolean {
  const contentType = contentTypeOf(traits.headers);
  if (contentType.startsWith('multipart/report') && reportType.exec(contentType)?.[1] === type) return true;
  return isOfMachine(traits) && partOf(traits.attachments, `message/${type}`) !== null;
}

const reportType = /\breport-type\s{0,3}=\s{0,3}"?([\w-]{1,60})/;

function contentTypeOf(headers: Headers): string {
  return (headerOf(headers, 'content-type') ?? '').toLowerCase().trimStart();
}

function fromOf(headers: Headers): string {
  return (headerOf(headers, 'from') ?? '').slice(0, 300);
}

// Aggregate reports of DMARC (RFC 7489 7.2.1.1) and of TLS (RFC 8460) come from machines only.
function isStatistics({ headers, subject, attachments }: Traits): boolean {
  if (/\breport-type="?tlsrpt/i.test(headerOf(headers, 'content-type') ?? '')) return true;
  return /^report domain: ?\S+ submitter: ?\S+/i.test(subject) && attachments.some(({ type }) => /zip/.test(type));
}

/** A delivery status has one block about the message and one for each recipient. */
function readDeliveryStatus(status: string, traits: Traits): Report {
  const blocks = status.split(/\r?\n\s*\r?\n/).map(readHeaderBlock);
  const recipients = blocks.filter((block) => block.has('action') || block.has('final-recipient'));
  const told = recipients.find((block) => wordOf(block, 'action') === 'failed') ?? recipients[0] ?? new Map();
  if (['delivered', 'relayed', 'expanded'].includes(wordOf(told, 'action'))) return { kind: 'receipt' };
  const code = statusIn(headerOf(told, 'status') ?? '') ?? statusIn(headerOf(told, 'diagnostic-code') ?? '');
  return {
    kind: 'bounce',
    bounce: {
      // The relay gave up, whatever the code: a mail that expired after days of 4.4.1 is as lost as one to nobody.
      permanent:
        wordOf(told, 'action') === 'failed' || (wordOf(told, 'action') === '' && code?.startsWith('5') === true),
      status: code,
      originalMessageId: returnedMessageId(traits),
      recipient: recipientOf(told) ?? failedRecipient(traits),
    },
  };
}

// The original recipient is the address that we wrote to; the final one may be where a forward led.
function recipientOf(block: Headers): string | null {
  const typed = headerOf(block, 'original-recipient') ?? headerOf(block, 'final-recipient') ?? '';
  return bareAddress((typed.split(';').at(-1) ?? '').trim().replace(/^<|>$/g, ''));
}

const failureSubject = new RegExp(
  `^(?:${[
    'undeliver(?:ed|able)\\b',
    'undelivered mail returned to sender',
    'mail (?:delivery )?(?:failed|failure|system error)',
    'delivery (?:status notification|failure|has failed|failed|notification)',
    'delayed mail',
    'warning: (?:message|could not send)',
    'failure notice',
    'returned mail',
    'message (?:non (?:remis|distribu[ée])|delivery failure|undeliverable)',
    '[ée]chec (?:de la remise|de (?:la )?distribution|de livraison)',
    'non (?:remis|d[ée]livrable|distribu[ée])',
    'onbestelbaar',
    'niet (?:bezorgd|afgeleverd)',
    'unzustellbar',
    '(?:nachricht|e-?mail) (?:nicht zugestellt|unzustellbar)',
    'zustellung fehlgeschlagen',
  ].join('|')})`,
  'i',
);
// A mail system writes in its own name, not always with an address.
const daemon =
  /(?:^|[\s<"])(?:mailer-daemon|mail-daemon|microsoftexchange[0-9a-f]{1,40}|mdaemon)(?:$|[@\s>"(])|mail deliver(?:y|er)? ?(?:sub)?system/i;
const postmaster = /(?:^|[\s<"])post_?master@/i;
const anyFailure =
  /deliver|undeliver|return(?:ed|ing)|failure|failed|bounce|could not (?:send|be)|error|unzustellbar|zugestellt|onbestelbaar|bezorgd|afgeleverd|remis|distribu|échec|warning|delay/i;

// A person may forward a bounce, or ask about one: only a mail system's own name or envelope makes it a bounce.
function isOldBounce(traits: Traits): boolean {
  const { headers, returnPath, subject } = traits;
  if (headers.has('x-failed-recipients') || isFailureAtBounceAddress(traits)) return true;
  const from = fromOf(headers);
  if (daemon.test(from) || (postmaster.test(from) && returnPath === '')) return anyFailure.test(subject);
  return (returnPath === '' || postmaster.test(from)) && failureSubject.test(subject);
}

/** There nobody writes but mail systems: without a sender and with the code of a failure it is one, in whatever words. */
function isFailureAtBounceAddress({ atBounceAddress, returnPath, text }: Traits): boolean {
  return atBounceAddress && returnPath === '' && statusIn(text.slice(0, reportCharsMax))?.startsWith('5') === true;
}

const delaySubject = /\b(?:delay(?:ed)?|warning|retard[ée]?|vertraagd|vertraging|verz[öo]gert|verz[öo]gerung)\b/i;
const stillTrying =
  /\bwill (?:be retried|keep trying|try again)\b|\bnot been delivered yet\b|\bstill being attempted\b/i;

function readOldBounce(traits: Traits): Bounce {
  const text = traits.text.slice(0, reportCharsMax);
  const status = statusIn(text);
  return {
    permanent: !delaySubject.test(traits.subject) && !stillTrying.test(text) && !status?.startsWith('4'),
    status,
    originalMessageId: returnedMessageId(traits),
    recipient: failedRecipient(traits),
  };
}

function failedRecipient(traits: Traits): string | null {
  const text = traits.text.slice(0, reportCharsMax);
  const told = (headerOf(traits.headers, 'x-failed-recipients') ?? '').split(',', 1)[0]!;
  const listed = /^[ \t-]{0,8}<?([^\s<>@:]{1,64}@[^\s<>@:]{1,255})>?:?[ \t]*$/m.exec(text)?.[1] ?? '';
  const named =
    /(?:to|address|recipient|user|für|à|aan)\s{0,3}:?\s{0,3}<([^\s<>@]{1,64}@[^\s<>@]{1,255})>/i.exec(text)?.[1] ?? '';
  const returnedTo = addressesOf([headerOf(returnedHeaders(traits), 'to') ?? '']);
  return (
    bareAddress(told) ?? bareAddress(listed) ?? bareAddress(named) ?? (returnedTo.length === 1 ? returnedTo[0]! : null)
  );
}

/** The enhanced status code in what a mail system says, else one made of its reply code: `550` is 5.0.0. */
function statusIn(text: string): string | null {
  const enhanced = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(text)?.[1];
  const reply = /(?:^|[\s:;(#<])([45])\d\d[\s-]/.exec(text)?.[1];
  return enhanced ?? (reply ? `${reply}.0.0` : null);
}

/** From the returned message or its headers; old programs quote them in the text, Exchange answers to them. */
function returnedMessageId(traits: Traits): string | null {
  const quoted =
    /^[ \t>]{0,8}message-id:\s{0,8}(<[^<>\s]{1,998}>)/im.exec(traits.text.slice(0, reportCharsMax))?.[1] ?? null;
  const answered = messageIdsOf(headerOf(traits.headers, 'in-reply-to'))[0] ?? null;
  return messageIdOf(headerOf(returnedHeaders(traits), 'message-id')) ?? messageIdOf(quoted) ?? answered;
}

function returnedHeaders({ attachments }: Traits): Headers {
  const types = [
    'message/rfc822',
    'text/rfc822-headers',
    'text/rfc822',
    'message/rfc822-headers',
    'message/global',
    'message/global-headers',
  ];
  return readHeaderBlock((partOf(attachments, ...types) ?? '').trimStart());
}

function partOf(attachments: MailAttachment[], ...types: string[]): string | null {
  const part = attachments.find(({ type }) => types.includes(type));
  return part ? Buffer.from(part.content.subarray(0, reportCharsMax)).toString('utf8') : null;
}
