import { createHash } from 'node:crypto';
import type { TicketEvent } from '#domain/ticket/events.ts';

/** What the first event of a ticket hashes in place of a predecessor. */
export const chainStart: Buffer = Buffer.alloc(32);

/** The hash of an event over the one before it: whoever alters an event breaks every later link (R25). */
export function linkEvent(before: Buffer, event: TicketEvent): Buffer {
  const { ticketId, seq, id, type, version, at, by, data } = event;
  const said = canonical([ticketId, seq, id, type, version, Date.parse(at), by.role, by.personId, data]);
  return createHash('sha256').update(before).update(said).digest();
}

/**
 * The salted hash by which an event names a text, with its look where it has one: no text holds the null character that
 * parts them. Without text and salt, which erasing deletes, it tells nothing.
 */
export function hashText(text: string, salt: Buffer, html: string | null = null): string {
  const hash = createHash('sha256').update(salt).update(text);
  return (html === null ? hash : hash.update('\0').update(html)).digest('base64url');
}

/** JSON with keys in order, since PostgreSQL's jsonb keeps no order of its own. Absent and undefined are the same. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
