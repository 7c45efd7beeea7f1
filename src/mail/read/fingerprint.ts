import { createHash } from 'node:crypto';

/**
 * The idempotency key of an incoming mail, in hexadecimal: author, time and content, without what mail systems add on the way. A
 * mailbox read again after a crash, and a mail that arrives twice, give the same key (R26).
 */
export function fingerprint(raw: Uint8Array): string {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const { head, body } = split(bytes);
  const hash = createHash('sha256');
  for (const name of writersHeaders) hash.update(`${name}:${valueIn(head, name)}\n`);
  // Without a Message-ID or Date, two mails with the same body may be two requests, so every visible header counts.
  if (!isIdentified(head)) for (const name of shownHeaders) hash.update(`${name}:${valueIn(head, name)}\n`);
  return hash.update('\n').update(withoutTrail(body)).digest('hex');
}

// Set by the writer's program and unchanged by mail systems.
const writersHeaders = ['message-id', 'from', 'date'];
// Systems on the way may add a tag to the subject, so these count only if the headers above do not identify the mail.
const shownHeaders = [
  'subject',
  'to',
  'cc',
  'reply-to',
  'sender',
  'in-reply-to',
  'content-type',
  'content-transfer-encoding',
];

/** The writer's program set a Message-ID and a Date. */
function isIdentified(head: string): boolean {
  return /[^<>\s]/.test(valueIn(head, 'message-id')) && valueIn(head, 'date') !== '';
}

function split(bytes: Buffer): { head: string; body: Buffer } {
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = bytes.indexOf('\n\n');
  const isCrlf = crlf !== -1 && (lf === -1 || crlf < lf);
  const end = isCrlf ? crlf : lf;
  if (end === -1) return { head: bytes.toString('latin1'), body: bytes };
  return { head: bytes.toString('latin1', 0, end), body: bytes.subarray(end + (isCrlf ? 4 : 2)) };
}

// Unfolded, because some systems fold headers differently.
function valueIn(head: string, name: string): string {
  const lines = head.split(/\r?\n/);
  const start = lines.findIndex((line) => line.slice(0, name.length + 1).toLowerCase() === `${name}:`);
  if (start === -1) return '';
  const next = lines.findIndex((line, index) => index > start && !/^[ \t]/.test(line));
  const folded = lines.slice(start, next === -1 ? undefined : next).join(' ');
  return folded
    .slice(name.length + 1)
    .replace(/\s+/g, ' ')
    .trim();
}

// A pipe ends lines with LF, LMTP with CRLF, and either may add an empty line at the end.
function withoutTrail(body: Buffer): string {
  return body.toString('latin1').replaceAll('\r\n', '\n').trimEnd();
}
