import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { withoutStoreColumns } from '#desk/spine/apply.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { evolve } from '#domain/ticket/events/evolve.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { asEvent } from '#store/ticket/tickets.ts';
import type { Simulation } from '../state.ts';
import { markersIn } from '../write-mail.ts';
import { checkQuestions, checkWork } from './check-own-work.ts';
import { checkQueued, type QueuedRow } from './check-queued.ts';
import { follow } from './follow.ts';
import type { FollowedTicket } from './followed-ticket.ts';
import { noteAcceptedProof } from './note-proof.ts';

interface TextRow {
  text: string | null;
  whole: string | null;
  internal: boolean;
  kind: string | null;
  held: string | null;
}

/** Rows that belong to a ticket besides its events. */
interface Beside {
  texts: TextRow[];
  mails: QueuedRow[];
  /** When the mails in its record were received. */
  received: string[];
}

/** After each step: the tickets changed by it are exactly what the rules derive from their events. */
export async function checkTickets(simulation: Simulation): Promise<void> {
  const ids = [...simulation.touched].sort();
  simulation.touched.clear();
  for (const id of ids) await checkTicket(simulation, id);
}

async function checkTicket(simulation: Simulation, id: string): Promise<void> {
  const { db, tickets, broken } = simulation;
  const known = tickets.get(id);
  const seq = known?.seq ?? 0;
  const row = await db.selectFrom('tickets').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return void broken.push(`R26: a ticket disappeared`);
  if (row.version === seq) return;
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('ticketId', '=', id)
    .where('seq', '>', seq)
    .orderBy('seq')
    .execute();
  const events = rows.map(asEvent);
  const beside = await readBeside(simulation, id, seq);
  const own = known ?? begin(simulation, row);
  tickets.set(id, own);
  noteTexts(simulation, own, beside.texts);
  await learnAddresses(simulation, [...row.participantIds, ...events.flatMap(peopleNamed)]);
  const desk = simulation.desks.get(row.deskId)!;
  for (const event of events) {
    const around = {
      desk,
      cast: simulation.cast,
      staffIds: simulation.staffIds,
      lists: simulation.lists,
      templates: simulation.templates,
      receivedAt: beside.received.map((at) => Date.parse(at)),
      liesUnread: (until: number) => liesUnread(simulation, row.deskId, until),
      eventOf: (mailId: string) => beside.mails.find(({ id }) => id === mailId)?.event_seq ?? null,
      // An erased person still has to be told by an agent, who finds that nobody can.
      toNobody: simulation.addressOf.get(own.requesterId) === null && !isErased(simulation, own.requesterId),
      wasTaken: (mailId: string) => wasTaken(simulation, beside.mails, mailId),
    };
    broken.push(...follow(own, event, around));
    own.ticket = evolve(own.ticket, event as TicketEvent);
    if (event.type === 'heldAccepted' && event.data.followUp)
      noteAcceptedProof(simulation.peers, simulation.savedMails.values(), event.data.entryId);
    checkQueued(
      simulation,
      own,
      event,
      beside.mails.filter(({ event_seq }) => event_seq === event.seq),
    );
  }
  checkRow(simulation, own, row);
  checkQuestions(simulation, own, row);
  checkWork(simulation, own, row);
}

function isErased({ erased }: Simulation, personId: string): boolean {
  return [...erased.values()].some((each) => each.personId === personId);
}

/** The people besides the participants whom the desk writes to because of an event. */
function peopleNamed(event: TicketEvent): string[] {
  if (event.type === 'assigned') return event.data.assigneeId === null ? [] : [event.data.assigneeId];
  if (event.type === 'tasksDue') return event.data.tasks.flatMap(({ personIds }) => personIds);
  return event.type === 'conversationStarted' ? [event.data.personId] : [];
}

async function readBeside({ db }: Simulation, id: string, seq: number): Promise<Beside> {
  const { rows } = await sql<Beside>`
    select (select coalesce(json_agg(json_build_object('text', texts.text, 'whole', texts.whole, 'internal', texts.internal,
        'kind', entries.kind, 'held', entries.held)), '[]')
      from texts left join entries on entries.text_id = texts.id where texts.ticket_id = ${id}) as texts,
      (select coalesce(json_agg(received_at), '[]')
      from incoming_mails where id in (select mail_id from entries where ticket_id = ${id} and seq > ${seq})) as received,
      (select coalesce(json_agg(json_build_object('id', id, 'event_seq', event_seq, 'letter', letter, 'person', person_id,
        'address', address, 'message_id', message_id, 'starts_clock', facts->'startsClock') order by id), '[]')
      from outgoing_mails where ticket_id = ${id} and (event_seq > ${seq} or letter in ('closingNotice', 'informationRequest'))) as mails`.execute(
    db,
  );
  return rows[0]!;
}

function begin(simulation: Simulation, row: TicketRow): FollowedTicket {
  const { id, number, deskId, requesterId } = row;
  const born =
    simulation.step * 16 +
    ([...simulation.tickets.values()].filter(({ born }) => born >> 4 === simulation.step).length & 15);
  return {
    id,
    number,
    deskId,
    requesterId,
    born,
    status: 'new',
    participants: new Set(),
    joinedByReacting: new Set(),
    lettingIn: new Set(),
    clock: null,
    lastWord: 'requester',
    held: new Set(),
    closing: null,
    ticket: null,
    seq: 0,
    linked: new Map(),
    followUpOf: null,
    isAcknowledged: false,
    conversations: new Map(),
    approvals: new Map(),
    tasks: new Map(),
    removedTasks: new Map(),
    tags: new Set(),
    fields: new Map(),
  };
}

function liesUnread({ fetched, savedMails }: Simulation, deskId: string, until: number): boolean {
  if (deskId !== fetched.deskId) return false;
  const names = new Set([...savedMails.values()].map(({ name }) => name));
  return fetched.waiting.some(({ flight, receivedAt }) => receivedAt <= until && !names.has(flight.name));
}

/** Whether the relay accepted a letter, by the relay's own record, and whether it bounced. */
function wasTaken(
  { network, letters, cameBack }: Simulation,
  mails: QueuedRow[],
  mailId: string,
): 'taken' | 'bounced' | 'never' {
  const mail = mails.find(({ id }) => id === mailId);
  if (!mail) return 'never';
  if (cameBack.has(mail.message_id)) return 'bounced';
  return network.taken.has(mail.message_id) || letters.has(mail.message_id) ? 'taken' : 'never';
}

/** Updates where each marked text appears. Notes are secret to the desk, and so is a held reply until it is accepted. */
function noteTexts({ texts: known }: Simulation, own: FollowedTicket, texts: TextRow[]): void {
  const words = new Map<string, boolean>();
  for (const { text, whole, internal, kind, held } of texts) {
    const isSecret = internal || kind === 'note' || (held !== null && held !== 'accepted');
    for (const word of markersIn(`${text ?? ''} ${whole ?? ''}`))
      words.set(word, isSecret && words.get(word) !== false);
  }
  for (const [word, isSecret] of words) {
    const places = known.get(word) ?? new Map<string, boolean>();
    known.set(word, places.set(own.id, isSecret));
  }
}

async function learnAddresses({ db, addressOf }: Simulation, ids: readonly string[]): Promise<void> {
  const unknown = ids.filter((id) => !addressOf.has(id));
  if (unknown.length === 0) return;
  const rows = await db
    .selectFrom('addresses')
    .select(['personId', 'address'])
    .where('personId', 'in', unknown)
    .execute();
  for (const id of unknown) addressOf.set(id, rows.find(({ personId }) => personId === id)?.address ?? null);
}

/** R25: the row matches its events, by the desk's own function and by the simulation's own rules. */
function checkRow(simulation: Simulation, own: FollowedTicket, row: TicketRow): void {
  const expect = (holds: boolean, rule: string) => {
    if (!holds) simulation.broken.push(`${own.number}: ${rule}`);
  };
  const said = comparable(withoutStoreColumns(row));
  const made = comparable(own.ticket);
  expect(isDeepStrictEqual(said, made), `R25: the row does not match its events: ${difference(said, made)}`);
  expect(row.status === own.status, `R14: ${row.status}, not ${own.status}`);
  expect(row.lastWord === own.lastWord, `R22: the last word is the ${row.lastWord}'s, not the ${own.lastWord}'s`);
  expect(setOf(row.participantIds) === setOf(own.participants), 'R23: the participants differ from the rules');
  expect(setOf(row.heldIds) === setOf(own.held), 'R23: the held replies differ from the rules');
  expect((row.clock === null) === (own.clock === null), 'R18: shows a clock although none runs, or the reverse');
  expect((row.status === 'closed') === (row.closedAt !== null), 'R14: closed without a closing time, or the reverse');
  const next = own.clock?.isStarted ? [...own.clock.steps, own.clock.deadline][0]! : null;
  const waits = next === own.clock?.deadline && (own.held.size > 0 || own.lastWord === 'requester');
  const clockAt = row.clockAt === null ? null : Date.parse(row.clockAt);
  expect(clockAt === (waits ? null : next), `R18: the clock acts at ${row.clockAt}, not when it shows`);
}

function setOf(ids: Iterable<string>): string {
  return [...ids].sort().join();
}

/** Normalises instants, which can be written in several ways. */
export function comparable(value: unknown): unknown {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT.*(Z|\+00:00)$/.test(value) ? Date.parse(value) : value;
  if (Array.isArray(value)) return value.map(comparable);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, comparable(inner)]));
}

function difference(one: unknown, other: unknown): string {
  const [a, b] = [one, other] as Record<string, unknown>[];
  return Object.keys({ ...a, ...b })
    .filter((key) => !isDeepStrictEqual(a?.[key], b?.[key]))
    .map((key) => `${key} ${JSON.stringify(a?.[key])} / ${JSON.stringify(b?.[key])}`)
    .join(', ');
}
