import { addressIn, readDeliveryStatus } from '#mail/read/automatic/delivery-status.ts';
import { failedRecipients } from '#mail/read/automatic/failed-recipients.ts';
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
} from '#mail/read/automatic/failure-words.ts';
import { isGivenUp } from '#mail/read/automatic/final-words.ts';
import { deliveryStatusesOf, partOf, returnedMessageId, returnsMessage } from '#mail/read/automatic/returned-mail.ts';
import { readServiceNotice } from '#mail/read/automatic/sending-service.ts';
import { statusIn } from '#mail/read/automatic/status-code.ts';
import type { Traits } from '#mail/read/automatic/traits.ts';
import { type Headers, headerOf, messageIdOf, readHeaderBlock, wordOf } from '#mail/read/message/headers.ts';
import { reportCharsMax } from '#mail/read/message/limits.ts';
import type { Bounce } from '#mail/read/message/message.ts';

/** A report about mail: a bounce with its details, a receipt (read, delivered), or a feedback report. */
export type Report = { kind: 'bounce'; bounce: Bounce } | { kind: 'receipt' | 'report' };

/**
 * Reads delivery status (RFC 3464), receipts (RFC 8098), feedback (RFC 5965) and bounces of old programs; null if it is no
 * report.
 */
export function readReport(traits: Traits): Report | null {
  const statuses = deliveryStatusesOf(traits.attachments);
  if (statuses.length > 0 && isOfMachine(traits)) return ofDelivery(readDeliveryStatus(statuses, traits));
  if (isReportOf(traits, 'disposition-notification')) return readDisposition(traits);
  if (isReportOf(traits, 'feedback-report') || isStatistics(traits) || isComplaint(traits)) return { kind: 'report' };
  const notice = readServiceNotice(traits.text.slice(0, reportCharsMax));
  if (notice)
    return notice.bounce
      ? { kind: 'bounce', bounce: notice.bounce }
      : { kind: notice.kind === 'receipt' ? 'receipt' : 'report' };
  if (!isOldBounce(traits)) return null;
  return ofDelivery(statuses.length > 0 ? readDeliveryStatus(statuses, traits) : readOldBounce(traits));
}

function ofDelivery(bounce: Bounce | null): Report {
  return bounce ? { kind: 'bounce', bounce } : { kind: 'receipt' };
}

/**
 * A person who forwards a report sends its parts along. Only the mail's own type or a machine's sender name makes it a report.
 */
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

// Only machines send aggregate reports of DMARC (RFC 7489 7.2.1.1) and TLS (RFC 8460).
function isStatistics({ headers, subject, attachments }: Traits): boolean {
  if (/\breport-type="?tlsrpt/i.test(headerOf(headers, 'content-type') ?? '')) return true;
  return /^report domain: ?\S+ submitter: ?\S+/i.test(subject) && attachments.some(({ type }) => /zip/.test(type));
}

// Hotmail's feedback names its reason only in the subject, and returns the mail that drew the complaint.
function isComplaint(traits: Traits): boolean {
  return /^complaint about message from [\d.a-fx:]{3,45}$/i.test(traits.subject.trim()) && returnsMessage(traits);
}

/** "Deleted" (RFC 8098 3.2.6.2) from a mail system means that it refused the mail: full mailbox or filter. */
function readDisposition(traits: Traits): Report {
  const told = readHeaderBlock((partOf(traits.attachments, 'message/disposition-notification') ?? '').trimStart());
  const isRefusal = isSystem(fromOf(traits.headers)) && /;\s{0,5}deleted\b/i.test(headerOf(told, 'disposition') ?? '');
  if (!isRefusal) return { kind: 'receipt' };
  const fields = ['original-recipient', 'final-recipient'];
  const named = fields.flatMap((field) => addressIn(headerOf(told, field) ?? '') ?? []);
  const originalMessageId = messageIdOf(headerOf(told, 'original-message-id')) ?? returnedMessageId(traits);
  return {
    kind: 'bounce',
    bounce: { permanent: true, status: null, originalMessageId, recipient: named[0] ?? null, named },
  };
}

/**
 * A person may forward a bounce or ask about one, so this needs signs that only mail systems give. The less the sender's name
 * shows, the more the text has to.
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

/** The name belongs to a mail system or is missing; mail programs of people always write a sender. */
function isSystem(from: string): boolean {
  return mailSystem.test(from) || /<\s?>\s{0,3}$/.test(from);
}

/** Only mail systems write to a bounce address. An empty sender and a failure code make it a bounce, whatever the words. */
function isFailureAtBounceAddress({ atBounceAddress, returnPath, text }: Traits): boolean {
  return atBounceAddress && returnPath === '' && statusIn(text.slice(0, reportCharsMax))?.startsWith('5') === true;
}

function readOldBounce(traits: Traits): Bounce {
  const status = statusIn(traits.text.slice(0, reportCharsMax));
  const named = failedRecipients(traits);
  return {
    permanent: isGivenUp(traits, status),
    status,
    originalMessageId: returnedMessageId(traits),
    recipient: named[0] ?? null,
    named,
  };
}
