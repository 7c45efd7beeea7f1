import { isDeepStrictEqual } from 'node:util';
import { withoutStoreColumns } from '#desk/apply.ts';
import { clockActsAt, escalatesAt, nextDue } from '#domain/ticket/due.ts';
import type { TicketEvent } from '#domain/ticket/events.ts';
import { replay } from '#domain/ticket/evolve.ts';
import type { Handle } from '#store/database.ts';
import { chainStart, hashText, linkEvent } from '#store/history.ts';
import { countOrphanedEvents, listToldTickets, type ToldTicket } from '#store/proof.ts';
import type { TicketRow } from '#store/schema.ts';

export interface Proof {
  tickets: number;
  /** What does not equal its history, a line each. */
  broken: string[];
}

/** Tickets in memory at once. */
const ticketsAtOnce = 100;

/** Replays every ticket's events and the chain of their hashes, and compares with the rows and texts that stand beside (R25). */
export async function proveHistory(handle: Handle): Promise<Proof> {
  const proof: Proof = { tickets: 0, broken: [] };
  for (let last: string | null = null; ; ) {
    const page: ToldTicket[] = await listToldTickets(handle, last, ticketsAtOnce);
    proof.broken.push(...page.flatMap(whatIsBroken));
    proof.tickets += page.length;
    last = page.at(-1)?.row.id ?? null;
    if (last === null) break;
  }
  const orphans = await countOrphanedEvents(handle);
  if (orphans > 0) proof.broken.push(`${orphans} events belong to no ticket.`);
  return proof;
}

function whatIsBroken({ row, events, texts }: ToldTicket): string[] {
  if (events.length === 0) return [`${row.number} has no history.`];
  const broken = brokenLink(events, row);
  return [
    ...(broken === null ? [] : [`${row.number}: ${broken}`]),
    ...(rowEquals(row, events) ? [] : [`${row.number}: its row is not what its events make.`]),
    ...changedTexts(texts, events).map((id) => `${row.number}: text ${id} is not what its event names.`),
  ];
}

function brokenLink(events: (TicketEvent & { hash: Buffer })[], row: TicketRow): string | null {
  let chain: Buffer = chainStart;
  for (const [place, event] of events.entries()) {
    chain = linkEvent(chain, event);
    if (event.seq !== place + 1 || !chain.equals(event.hash)) return `the chain breaks at event ${event.seq}.`;
  }
  return chain.equals(row.chain) ? null : 'its last events are missing.';
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
  };
  const made = {
    ...ticket,
    clockAt: clockActsAt(ticket),
    escalationAt: escalatesAt(ticket),
    dueRank: due.rank,
    dueAt: due.at,
  };
  return isDeepStrictEqual(comparable(said), comparable(made));
}

/** An instant may be written in several ways: `.5Z` is `.500Z`. */
function comparable(value: unknown): unknown {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT.*Z$/.test(value) ? Date.parse(value) : value;
  if (Array.isArray(value)) return value.map(comparable);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, comparable(inner)]));
}

function changedTexts(texts: ToldTicket['texts'], events: TicketEvent[]): string[] {
  const named = new Map(events.flatMap((event) => textRefs(event.data)));
  return texts.filter(({ id, text, html, salt }) => named.get(id) !== hashText(text, salt, html)).map(({ id }) => id);
}

/** Every text that an event names, wherever it stands in it. */
function textRefs(data: unknown): [string, string][] {
  if (data === null || typeof data !== 'object') return [];
  const { id, hash } = data as { id?: unknown; hash?: unknown };
  if (typeof id === 'string' && typeof hash === 'string') return [[id, hash]];
  return Object.values(data).flatMap(textRefs);
}
