import { createHash, createHmac, hkdfSync } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { AuditEntriesTable } from '#store/schema/schema.ts';

/** Keys of the chains (R25). The database holds them only sealed, so its owner cannot compute a link. */
export interface HistoryKey {
  event: Buffer;
  audit: Buffer;
  prefix: Buffer;
}

/** Derives one key per kind of chain from the installation's sealed random bytes. */
export function deriveHistoryKey(bytes: Buffer): HistoryKey {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', bytes, '', `belfry history ${purpose} v1`, 32));
  return { event: derive('event'), audit: derive('audit'), prefix: derive('prefix') };
}

/** Used in place of a previous link at the start of a chain. */
export const chainStart: Buffer = Buffer.alloc(32);

/** The keyed hash of an event and the previous link: altering an event breaks every later link (R25). */
export function linkEvent(key: HistoryKey, before: Buffer, event: TicketEvent): Buffer {
  return createHmac('sha256', key.event).update(before).update(said(event)).digest();
}

/** A link as written by versions before the keyed chain: decision 0036. */
export function linkPlainEvent(before: Buffer, event: TicketEvent): Buffer {
  return createHash('sha256').update(before).update(said(event)).digest();
}

/** A MAC over the plain links of a ticket: their last event and their end. */
export function macOfPrefix(key: HistoryKey, prefix: { ticketId: string; seq: number; chain: Buffer }): Buffer {
  const { ticketId, seq, chain } = prefix;
  return createHmac('sha256', key.prefix)
    .update(canonical([ticketId, seq, chain.toString('hex')]))
    .digest();
}

/** The keyed hash of an audit entry, its place in the trail and the previous link. */
export function linkAudit(
  key: HistoryKey,
  before: Buffer,
  place: number,
  entry: Selectable<AuditEntriesTable>,
): Buffer {
  const { id, at, byRole, byPerson, act, subjectKind, subjectId } = entry;
  const { deskId, organisationId, siteId, personId, data } = entry;
  const about = [subjectKind, subjectId, deskId, organisationId, siteId, personId, data];
  const linked = canonical([place, id, Date.parse(at), byRole, byPerson, act, ...about]);
  return createHmac('sha256', key.audit).update(before).update(linked).digest();
}

/** Input of an anchor's hash: the previous anchor, and the ends of all chains that grew since. */
export interface Anchored {
  number: number;
  takenAt: string;
  /** End of the audit trail's chain. */
  audit: { place: number; hash: Buffer };
  /** Tickets by id, each with its last event and that event's link. */
  heads: readonly { ticketId: string; seq: number; hash: Buffer }[];
}

/** A hash without a key, so that anyone with an external copy can compare it. */
export function hashAnchor(before: Buffer, { number, takenAt, audit, heads }: Anchored): Buffer {
  const hash = createHash('sha256').update(before);
  hash.update(canonical([number, Date.parse(takenAt), audit.place, audit.hash.toString('hex')]));
  for (const { ticketId, seq, hash: head } of heads) hash.update(`\n${ticketId} ${seq} `).update(head);
  return hash.digest();
}

function said({ ticketId, seq, id, type, version, at, by, data }: TicketEvent): string {
  return canonical([ticketId, seq, id, type, version, Date.parse(at), by.role, by.personId, data]);
}

/**
 * The salted hash by which an event names a text and its HTML, if any; a null character, which no text contains, separates them.
 * After erasure of text and salt, it reveals nothing.
 */
export function hashText(text: string, salt: Buffer, html: string | null = null): string {
  const hash = createHash('sha256').update(salt).update(text);
  return (html === null ? hash : hash.update('\0').update(html)).digest('base64url');
}

/** JSON with sorted keys, since jsonb does not keep key order. Absent and undefined are equal. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
