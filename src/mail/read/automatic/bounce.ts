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
import { statusIn } from '#mail/read/automatic/status-code.ts';
import type { Traits } from '#mail/read/automatic/traits.ts';
import {
  bareAddress,
  type Headers,
  headerOf,
  messageIdOf,
  readHeaderBlock,
  wordOf,
} from '#mail/read/message/headers.ts';
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

/** A sending service's notice about a mail that it accepted. Amazon's is JSON within a mail. */
interface ServiceNotice {
  kind: 'bounce' | 'receipt' | 'report';
  /** Null if the notice reports no failure. */
  bounce: Bounce | null;
}

/**
 * Reads a notice of Amazon SES ("Contents of Amazon SNS notifications"); null if the text is not one. No person's text starts
 * like this. Gateways break its single line, so it is matched by pattern instead of parsed as JSON.
 */
function readServiceNotice(mail: string): ServiceNotice | null {
  const text = withoutEnvelope(mail);
  const told = /^\s{0,8}\{\s{0,8}"(?:notification|event)Type"\s{0,3}:\s{0,3}"(\w{1,20})"/.exec(text)?.[1];
  if (told === undefined) return null;
  if (told === 'Delivery') return { kind: 'receipt', bounce: null };
  if (told !== 'Bounce') return { kind: 'report', bounce: null };
  const says = (name: string) => new RegExp(`"${name}"\\s{0,3}:\\s{0,3}"([^"\\n]{1,998})"`).exec(text)?.[1] ?? null;
  const named = [...text.matchAll(/"emailAddress"\s{0,3}:\s{0,3}"([^"\n]{1,320})"/g)].flatMap(
    ([, address]) => bareAddress(address!) ?? [],
  );
  return {
    kind: 'bounce',
    bounce: {
      permanent: says('bounceType') === 'Permanent',
      status: says('status'),
      // The notice's "messageId" is the service's own, so it is no use here.
      originalMessageId:
        /"name"\s{0,3}:\s{0,3}"Message-ID",\s{0,3}"value"\s{0,3}:\s{0,3}"(<[^"<>\s]{1,998}>)"/i.exec(text)?.[1] ?? null,
      recipient: named[0] ?? null,
      named: [...new Set(named)],
    },
  };
}

/** The notice may also be a string with escaped quotes inside a JSON envelope. */
function withoutEnvelope(mail: string): string {
  if (!/^\s{0,8}\{\s{0,8}"Type"\s{0,3}:\s{0,3}"Notification"/.test(mail)) return mail;
  const plain = mail.replaceAll('\\"', '"');
  return plain.slice(Math.max(0, plain.search(/\{\s{0,8}"(?:notification|event)Type"/)));
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
