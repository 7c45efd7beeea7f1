import {
  anyFailure,
  failureBehindSubject,
  failureSubject,
  mailProgram,
  mailSystem,
  opensWithFailure,
  postmaster,
  quotesServerAlone,
  saysFailure,
} from '#mail/failure-words.ts';
import { bareAddress, type Headers, headerOf, messageIdOf, readHeaderBlock, wordOf } from '#mail/headers.ts';
import { reportCharsMax } from '#mail/limits.ts';
import type { Bounce } from '#mail/message.ts';
import { failedRecipient, partOf, returnedMessageId, returnsMessage, statusIn } from '#mail/returned-mail.ts';
import { readServiceNotice } from '#mail/sending-service.ts';
import type { Traits } from '#mail/traits.ts';

/** A report about mail: a bounce with what it says, a receipt (read, delivered), or a complaint about mail. */
export type Report = { kind: 'bounce'; bounce: Bounce } | { kind: 'receipt' | 'report' };

/** Reads delivery status (RFC 3464), receipts (RFC 8098), feedback (RFC 5965) and the bounces of old programs; else null. */
export function readReport(traits: Traits): Report | null {
  const status = partOf(traits.attachments, 'message/delivery-status', 'message/global-delivery-status');
  if (status && isOfMachine(traits)) return readDeliveryStatus(status, traits);
  if (isReportOf(traits, 'disposition-notification')) return readDisposition(traits);
  if (isReportOf(traits, 'feedback-report') || isStatistics(traits) || isComplaint(traits)) return { kind: 'report' };
  const notice = readServiceNotice(traits.text.slice(0, reportCharsMax));
  if (notice)
    return notice.bounce
      ? { kind: 'bounce', bounce: notice.bounce }
      : { kind: notice.kind === 'receipt' ? 'receipt' : 'report' };
  if (!isOldBounce(traits)) return null;
  return status ? readDeliveryStatus(status, traits) : { kind: 'bounce', bounce: readOldBounce(traits) };
}

/** A person who forwards a report sends its parts along: only the mail's own shape, or a machine's name, makes it one. */
function isOfMachine(traits: Traits): boolean {
  const { headers } = traits;
  if (contentTypeOf(headers).startsWith('multipart/report') || traits.returnPath === '') return true;
  return !['', 'no'].includes(wordOf(headers, 'auto-submitted')) || isSystem(fromOf(headers));
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

// Hotmail's feedback names its reason in the subject alone, and returns the mail that somebody complained of.
function isComplaint(traits: Traits): boolean {
  return /^complaint about message from [\d.a-fx:]{3,45}$/i.test(traits.subject.trim()) && returnsMessage(traits);
}

/** A mail system that says "deleted" (RFC 8098 3.2.6.2) refused the mail: to a mailbox that is full, by a filter. */
function readDisposition(traits: Traits): Report {
  const told = readHeaderBlock((partOf(traits.attachments, 'message/disposition-notification') ?? '').trimStart());
  const isRefusal = isSystem(fromOf(traits.headers)) && /;\s{0,5}deleted\b/i.test(headerOf(told, 'disposition') ?? '');
  return isRefusal
    ? {
        kind: 'bounce',
        bounce: {
          ...{ permanent: true, status: null, recipient: recipientOf(told) },
          originalMessageId: messageIdOf(headerOf(told, 'original-message-id')) ?? returnedMessageId(traits),
        },
      }
    : { kind: 'receipt' };
}

/** A delivery status has one block about the message and one for each recipient. */
function readDeliveryStatus(status: string, traits: Traits): Report {
  const blocks = status.split(/\r?\n\s*\r?\n/).map(readHeaderBlock);
  const recipients = blocks.filter((block) => block.has('action') || block.has('final-recipient'));
  const told = recipients.find((block) => wordOf(block, 'action') === 'failed') ?? recipients[0] ?? new Map();
  if (['delivered', 'relayed', 'expanded', 'deliverable'].includes(wordOf(told, 'action'))) return { kind: 'receipt' };
  const code = statusOf(told);
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

/** RFC 3463 3.1: x.0.0 says no more than its class, so that what the other server said is worth more. */
function statusOf(block: Headers): string | null {
  const status = statusIn(headerOf(block, 'status') ?? '');
  const said = statusIn(headerOf(block, 'diagnostic-code') ?? '');
  const isVague = status?.endsWith('.0.0') && said !== null && said[0] === status[0];
  return status === null || isVague ? said : status;
}

// The original recipient is the address that we wrote to; the final one may be where a forward led.
function recipientOf(block: Headers): string | null {
  const typed = headerOf(block, 'original-recipient') ?? headerOf(block, 'final-recipient') ?? '';
  return bareAddress((typed.split(';').at(-1) ?? '').trim().replace(/^<|>$/g, ''));
}

/**
 * A person may forward a bounce, or ask about one: only what a mail system alone does makes it one. The less its name tells,
 * the more its words have to.
 */
function isOldBounce(traits: Traits): boolean {
  const { headers, subject, text } = traits;
  if (headers.has('x-failed-recipients') || isFailureAtBounceAddress(traits)) return true;
  const from = fromOf(headers);
  const isNotice = failureSubject.test(subject);
  if (isSystem(from)) return anyFailure.test(subject) || saysFailure(text) || returnsMessage(traits);
  const isPostmaster = postmaster.test(from);
  if (traits.returnPath === '') return isNotice || saysFailure(text) || (isPostmaster && anyFailure.test(subject));
  if (isPostmaster) return isNotice || (saysFailure(text) && returnsMessage(traits)) || quotesServerAlone(text);
  if (mailProgram.test(from)) return (isNotice || returnsMessage(traits)) && saysFailure(text);
  return (isNotice || failureBehindSubject.test(subject)) && opensWithFailure(text);
}

/** Its name is a mail system's, or it gives none at all: people's programs write whose mail it is. */
function isSystem(from: string): boolean {
  return mailSystem.test(from) || /<\s?>\s{0,3}$/.test(from);
}

/** There nobody writes but mail systems: without a sender and with the code of a failure it is one, in whatever words. */
function isFailureAtBounceAddress({ atBounceAddress, returnPath, text }: Traits): boolean {
  return atBounceAddress && returnPath === '' && statusIn(text.slice(0, reportCharsMax))?.startsWith('5') === true;
}

const delaySubject = /\b(?:delay(?:ed)?|warning|retard[ée]?|vertraagd|vertraging|verz[öo]gert|verz[öo]gerung)\b/i;
const stillTrying = new RegExp(
  [
    '\\bwill (?:be retried|keep trying|try again|continue to try)\\b|\\bkeeps? trying\\b|\\battempts will (?:continue|be made)\\b',
    '\\bnot (?:yet been delivered|been delivered yet)\\b|\\bstill being attempted\\b|\\bhas been (?:delayed|postponed)\\b',
    '\\bwarning message only\\b|\\bdo not need to resend\\b|\\bnouvelles? tentatives?\\b|\\bblijven? proberen\\b|\\bweitere versuche\\b',
  ].join('|'),
  'i',
);

function readOldBounce(traits: Traits): Bounce {
  const text = traits.text.slice(0, reportCharsMax);
  const status = statusIn(text);
  return {
    // A server that refused is not asked again, whatever the notice says of its other recipients.
    permanent: !delaySubject.test(traits.subject) && (status?.startsWith('5') ?? !stillTrying.test(text)),
    status,
    originalMessageId: returnedMessageId(traits),
    recipient: failedRecipient(traits),
  };
}
