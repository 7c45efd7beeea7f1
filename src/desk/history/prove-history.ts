import { isDeepStrictEqual } from 'node:util';
import { withoutStoreColumns } from '#desk/spine/apply.ts';
import { atOneMoment } from '#desk/spine/transaction.ts';
import { tellsOn } from '#domain/tasks/due-tasks.ts';
import { clockActsAt, escalatesAt, nextDue } from '#domain/ticket/events/due.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { wakesAt } from '#domain/ticket/events/snooze.ts';
import type { Handle } from '#store/database/database.ts';
import { listAnchors, readAnchor, readAnchored } from '#store/history/anchors.ts';
import { firstSmuggledEntry, listLinks, type TrailEnd } from '#store/history/audit-links.ts';
import {
  chainStart,
  type HistoryKey,
  hashAnchor,
  hashText,
  linkAudit,
  linkEvent,
  linkPlainEvent,
  macOfPrefix,
} from '#store/history/history.ts';
import { countOrphanedEvents, listRecordedTickets, type RecordedTicket, textRefs } from '#store/history/proof.ts';
import type { TicketRow } from '#store/schema/schema.ts';

export interface Proof {
  tickets: number;
  events: number;
  auditEntries: number;
  anchors: number;
  /** The mismatches, one line each, in order of events. */
  broken: string[];
}

interface ProofScope {
  /** Verifies the tickets of one desk only: the audit trail and the anchors belong to all desks. */
  deskId?: string;
  /** Called after each page of tickets. */
  onProgress?: (proof: Proof) => Promise<void>;
}

/** Tickets in memory at once. */
const ticketsAtOnce = 100;

/** Audit entries in memory at once. */
const linksAtOnce = 1_000;

/**
 * Verifies every chain of events, that each ticket's row and texts match its events, the chain of the audit trail, and the
 * anchors (R25). Safe to run on a live desk. Without a key, every link counts as one of an older version.
 */
export async function proveHistory(handle: Handle, key: HistoryKey | null, scope: ProofScope = {}): Promise<Proof> {
  const { deskId = null, onProgress } = scope;
  const proof: Proof = { tickets: 0, events: 0, auditEntries: 0, anchors: 0, broken: [] };
  for (let last: string | null = null; ; ) {
    const page = await atOneMoment(handle, (at) =>
      listRecordedTickets(at, { deskId, after: last, limit: ticketsAtOnce }),
    );
    proof.broken.push(...page.flatMap((ticket) => whatIsBroken(key, ticket)));
    proof.tickets += page.length;
    proof.events += page.reduce((sum, { events }) => sum + events.length, 0);
    last = page.at(-1)?.row.id ?? null;
    if (last === null) break;
    await onProgress?.(proof);
  }
  const orphans = await countOrphanedEvents(handle, deskId);
  if (orphans > 0) proof.broken.push(`${orphans} events belong to no ticket.`);
  if (deskId !== null || key === null) return proof;
  const [trail, anchors] = [await proveTrail(handle, key), await proveAnchors(handle)];
  proof.broken.push(...trail.broken, ...anchors.broken);
  return { ...proof, auditEntries: trail.count, anchors: anchors.count };
}

interface Verified {
  count: number;
  /** The first mismatch; everything after it would mismatch too. */
  broken: string[];
}

/** Verifies the chain of the audit trail (R25). */
async function proveTrail(handle: Handle, key: HistoryKey): Promise<Verified> {
  let end: TrailEnd = { place: 0, hash: chainStart };
  for (;;) {
    const page = await listLinks(handle, end.place, linksAtOnce);
    if (page.length === 0) break;
    for (const { place, hash, entryId, entry } of page) {
      if (place !== end.place + 1)
        return { count: end.place, broken: [`Audit trail: place ${end.place + 1} is missing.`] };
      if (entry === null)
        return { count: end.place, broken: [`Audit trail: entry ${entryId} at place ${place} is missing.`] };
      if (!linkAudit(key, end.hash, place, entry).equals(hash))
        return { count: end.place, broken: [`Audit trail: the chain breaks at place ${place}, entry ${entryId}.`] };
      end = { place, hash };
    }
  }
  const smuggled = await firstSmuggledEntry(handle);
  const broken = smuggled === null ? [] : [`Audit trail: entry ${smuggled} is older than the chain and not in it.`];
  return { count: end.place, broken };
}

/** Verifies that every anchor is the hash of the chains at the time it was taken. */
async function proveAnchors(handle: Handle): Promise<Verified> {
  const [latest] = await listAnchors(handle, 1);
  let before: Buffer = chainStart;
  for (let number = 1; number <= (latest?.number ?? 0); number++) {
    const anchor = await readAnchor(handle, number);
    const count = number - 1;
    if (!anchor) return { count, broken: [`Anchor ${number} is missing.`] };
    const anchored = await readAnchored(handle, anchor);
    if (anchored === null || !hashAnchor(before, anchored).equals(anchor.hash))
      return {
        count,
        broken: [`Anchor ${number} of ${anchor.takenAt} does not fit: what it covers was changed since.`],
      };
    before = anchor.hash;
  }
  return { count: latest?.number ?? 0, broken: [] };
}

/** Verifies only the most recently changed tickets, and no other chain. */
export async function proveLatest(handle: Handle, key: HistoryKey, limit: number): Promise<string[]> {
  const page = await atOneMoment(handle, (at) => listRecordedTickets(at, { deskId: null, after: 'latest', limit }));
  return page.flatMap((ticket) => whatIsBroken(key, ticket));
}

function whatIsBroken(key: HistoryKey | null, told: RecordedTicket): string[] {
  const { row, events, texts, prefix, missingTexts } = told;
  if (events.length === 0) return [`${row.number} has no history.`];
  const broken = brokenLink(key, events, { row, prefix });
  return [
    ...(broken === null ? [] : [`${row.number}: ${broken}`]),
    ...(rowEquals(row, events) ? [] : [`${row.number}: its row is not what its events make.`]),
    ...wrongTexts(texts, events).map((what) => `${row.number}: ${what}`),
    ...missingTexts.map((id) => `${row.number}: text ${id} is missing.`),
  ];
}

function brokenLink(
  key: HistoryKey | null,
  events: (TicketEvent & { hash: Buffer })[],
  { row, prefix }: Pick<RecordedTicket, 'row' | 'prefix'>,
): string | null {
  let chain: Buffer = chainStart;
  const plainUntil = prefix?.seq ?? 0;
  for (const [place, event] of events.entries()) {
    chain = !key || event.seq <= plainUntil ? linkPlainEvent(chain, event) : linkEvent(key, chain, event);
    if (event.seq !== place + 1 || !chain.equals(event.hash)) return `the chain breaks at event ${event.seq}.`;
    if (key && event.seq === plainUntil && !macOfPrefix(key, { ...prefix!, chain }).equals(prefix!.mac))
      return `the events up to ${event.seq} are not those that were bound when the chain was keyed.`;
  }
  return chain.equals(row.chain) && events.length >= plainUntil ? null : 'its last events are missing.';
}

function rowEquals(row: TicketRow, events: TicketEvent[]): boolean {
  const ticket = replay(events);
  const due = nextDue(ticket);
  const said = {
    ...withoutStoreColumns(row),
    clockAt: row.clockAt,
    dueRank: row.dueRank,
    dueAt: row.dueAt,
    escalationAt: row.escalationAt,
    wakesAt: row.wakesAt,
    tasksDueOn: row.tasksDueOn,
  };
  const made = {
    ...ticket,
    clockAt: clockActsAt(ticket),
    escalationAt: escalatesAt(ticket),
    wakesAt: wakesAt(ticket),
    tasksDueOn: tellsOn(ticket),
    dueRank: due.rank,
    dueAt: due.at,
  };
  return isDeepStrictEqual(comparable(said), comparable(made));
}

/** Normalises an instant, which has several spellings: `.5Z` equals `.500Z`. */
function comparable(value: unknown): unknown {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT.*Z$/.test(value) ? Date.parse(value) : value;
  if (Array.isArray(value)) return value.map(comparable);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, comparable(inner)]));
}

/** The last event that names a text counts, since a redaction names it again. Only erasing its author empties a text. */
function wrongTexts(texts: RecordedTicket['texts'], events: TicketEvent[]): string[] {
  const named = new Map(events.flatMap((event) => textRefs(event.data)));
  return texts.flatMap(({ id, text, html, salt, isErased }) => {
    if (text === null || salt === null) return isErased ? [] : [`text ${id} is gone, and its author was not erased.`];
    return named.get(id) === hashText(text, salt, html) ? [] : [`text ${id} is not what its event names.`];
  });
}
