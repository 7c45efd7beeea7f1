import { sql } from 'kysely';
import type { Language } from '#domain/language.ts';
import type { LetterName } from '#domain/letters/registry.ts';
import { standingOf, standings } from '#domain/portal/portal.ts';
import { tellsOn } from '#domain/tasks/due-tasks.ts';
import { answeredReaction, clockActsAt, escalatesAt, nextDue } from '#domain/ticket/events/due.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { wakesAt } from '#domain/ticket/events/snooze.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import { orderForRequesters } from '#domain/ticket/projection.ts';
import type { Trx } from '#store/database/database.ts';
import { bytea, columnsOf } from '#store/database/rows.ts';
import { sendUnansweredJoined } from '#store/database/statements.ts';
import { indexFields, indexRows } from '#store/fields/ticket-fields.ts';
import { chainStart, type HistoryKey, linkEvent } from '#store/history/history.ts';
import type { EntriesTable, TicketRow } from '#store/schema/schema.ts';

/** A new text that a person wrote, and that an event names. */
export interface NewText {
  id: string;
  authorId: string | null;
  text: string;
  html: string | null;
  whole: string | null;
  items: string[] | null;
  salt: Buffer;
  internal: boolean;
}

export type NewEntry = Pick<EntriesTable, 'id' | 'kind' | 'direction' | 'textId' | 'held' | 'automatic' | 'mailId'> &
  Pick<EntriesTable, 'provedBy' | 'byRole' | 'byPerson' | 'at'>;

export interface NewMail {
  id: string;
  eventSeq: number | null;
  letter: LetterName;
  facts: unknown;
  personId: string | null;
  address: string;
  language: Language;
  messageId: string;
  heldEntryId: string | null;
}

/** All changes of one command. */
export interface TicketChange {
  before: TicketRow | null;
  after: Ticket;
  events: TicketEvent[];
  texts: NewText[];
  entries: NewEntry[];
  mails: NewMail[];
  /** Files of the entries, uploaded before. */
  files: { id: string; entryId: string }[];
}

/** Only this part of a text is indexed; the rest is found only by reading. */
export const searchedCharactersMax = 50_000;

/**
 * Saves a change in one statement: events, the resulting ticket row, and all related rows. One round trip instead of seven, since
 * incoming mails wait for each. New tickets in a burst share one statement.
 */
export async function saveChange(trx: Trx, key: HistoryKey, change: TicketChange): Promise<TicketRow> {
  const linked = withLinks(key, change);
  const row = rowOf(linked);
  if (change.before === null) {
    const columns = columnsOf(row);
    const written = sql`${writtenWith([linked])}${indexedWith(row, change.texts)}
      ${insertOf('tickets', Object.keys(columns).sort(), [columns])}`;
    await sendUnansweredJoined(trx, written.compile(trx));
    await saveParticipations(trx, null, row);
  } else await saveLinked(trx, [linked]);
  return row;
}

/** A change with the link of each event in the ticket's hash chain. */
type LinkedChange = TicketChange & { links: Buffer[] };

function withLinks(key: HistoryKey, change: TicketChange): LinkedChange {
  let link = change.before?.chain ?? chainStart;
  const links = change.events.map((event) => {
    link = linkEvent(key, link, event);
    return link;
  });
  return { ...change, links };
}

/** Saves the participants other than the requester, for their own lists. Does no query for tickets without any. */
async function saveParticipations(trx: Trx, before: TicketRow | null, after: TicketRow): Promise<void> {
  const others = othersOf(after);
  const had = before === null ? [] : othersOf(before);
  const isSame = others.join() === had.join() && standingOf(after.status) === (before && standingOf(before.status));
  if (isSame || (others.length === 0 && had.length === 0)) return;
  await sql`
    with gone as (
      delete from participations where ticket_id = ${after.id} and person_id <> all(${others}::uuid[])
    )
    insert into participations (person_id, ticket_id, desk_id, standing, opened_at)
    select person_id, ${after.id}, ${after.deskId}, ${standings[standingOf(after.status)]}, ${after.openedAt}
    from unnest(${others}::uuid[]) as person_id
    on conflict (ticket_id, person_id) do update set standing = excluded.standing`.execute(trx);
}

function othersOf({ participantIds, requesterId }: TicketRow): string[] {
  return participantIds.filter((id) => id !== requesterId);
}

/** The same for several existing tickets, each at most once: the clock changes dozens at a time. */
export async function saveChanges(trx: Trx, key: HistoryKey, changes: readonly TicketChange[]): Promise<void> {
  if (changes.length > 0)
    await saveLinked(
      trx,
      changes.map((change) => withLinks(key, change)),
    );
}

async function saveLinked(trx: Trx, changes: readonly LinkedChange[]): Promise<void> {
  const rows = changes.map(rowOf);
  const after = rows.map(columnsOf);
  const former = changes.map(({ before }) => ({ id: before!.id, version: before!.version }));
  const saved = await sql<{ id: string }>`${writtenWith(changes)}
    update tickets set ${assignmentsOf(after[0]!)}
    from jsonb_populate_recordset(null::tickets, ${json(after)}::jsonb) as after
      join jsonb_to_recordset(${json(former)}::jsonb) as former (id uuid, version integer) on former.id = after.id
    where tickets.id = after.id and tickets.version = former.version
    returning tickets.id`.execute(trx);
  if (saved.rows.length !== changes.length) {
    const ids = new Set(saved.rows.map(({ id }) => id));
    const lost = rows.filter(({ id }) => !ids.has(id)).map(({ number }) => number);
    throw new Error(`Ticket ${lost.join(', ')} changed while its row was not locked.`);
  }
  for (const [place, change] of changes.entries()) {
    await saveParticipations(trx, change.before, rows[place]!);
    await indexFields(trx, change.before, rows[place]!, change.texts);
  }
}

/** Inserts of the related rows, as CTEs for the start of a statement; all parameters are lists of rows. */
function writtenWith(changes: readonly LinkedChange[]) {
  const beside = changes.map(rowsBeside);
  const events = beside.flatMap((rows) => rows.events);
  const texts = beside.flatMap((rows) => rows.texts);
  const entries = beside.flatMap((rows) => rows.entries);
  const mails = beside.flatMap((rows) => rows.mails);
  const files = beside.flatMap((rows) => rows.files);
  const reactions = beside.flatMap((rows) => rows.reactions);
  return sql`
    with new_events as (
      ${insertOf('events', columnsOfEvent, events)}
    ), new_texts as (
      insert into texts
      select id, desk_id, ticket_id, author_id, text, whole, items, salt, internal,
        to_tsvector(words::regconfig, left(text, ${sql.lit(searchedCharactersMax)})), html
      from jsonb_to_recordset(${json(texts)}::jsonb) as written (id uuid, desk_id uuid, ticket_id uuid, author_id uuid,
        text text, html text, whole text, items text[], salt bytea, internal boolean, words text)
    ), new_entries as (
      ${insertOf('entries', columnsOfEntry, entries)}
    ), new_mails as (
      ${insertOf('outgoing_mails', columnsOfMail, mails)}
      on conflict do nothing
    ), new_reactions as (
      ${insertOf('answered_reactions', columnsOfReaction, reactions)}
    ), bound_files as (
      update files set entry_id = bound.entry_id, desk_id = bound.desk_id, ticket_id = bound.ticket_id
      from jsonb_to_recordset(${json(files)}::jsonb) as bound (id uuid, entry_id uuid, desk_id uuid, ticket_id uuid)
      where files.id = bound.id and files.entry_id is null
    )`;
}

/** The values of a new ticket for filters, as a further CTE; a ticket without fields is the same statement as ever. */
function indexedWith({ id, fields }: TicketRow, texts: readonly NewText[]) {
  const rows = indexRows(id, fields, texts);
  return rows.length === 0 ? sql`` : sql`, new_fields as (${insertOf('ticket_fields', columnsOfField, rows)})`;
}

/** Names its columns: a column that a later version adds gets its default, not null. */
function insertOf(table: string, columns: readonly string[], rows: readonly object[]) {
  const [into, names] = [sql.table(table), sql.raw(columns.join(', '))];
  return sql`insert into ${into} (${names}) select ${names} from jsonb_populate_recordset(null::${into}, ${json(rows)}::jsonb)`;
}

const ofTicket = ['ticket_id', 'desk_id', 'seq'] as const;
const columnsOfEvent = [...ofTicket, 'id', 'type', 'version', 'at', 'by_role', 'by_person', 'data', 'hash'];
const columnsOfEntry = [
  ...[...ofTicket, 'id', 'kind', 'direction', 'at', 'by_role', 'by_person'],
  ...['text_id', 'held', 'automatic', 'mail_id', 'proved_by'],
];
const columnsOfMail = [
  ...['id', 'desk_id', 'ticket_id', 'event_seq', 'letter', 'facts', 'person_id', 'address', 'language', 'message_id'],
  ...['held_entry_id', 'state', 'attempts', 'due_at', 'queued_at', 'queued_real_at', 'perhaps_twice'],
];
const columnsOfField = ['ticket_id', 'field_id', 'place', 'text_id', 'text', 'number', 'day', 'ref_id'];
const columnsOfReaction = [...ofTicket, 'reaction_at', 'answered_at', 'due_at'];

function rowsBeside(change: LinkedChange) {
  const { deskId, id: ticketId, language, version, changedAt } = change.after;
  const lastSeq = change.events.at(-1)?.seq ?? version;
  const common = { desk_id: deskId, ticket_id: ticketId };
  const answered = answeredReaction(change.before, change.events);
  return {
    reactions: answered ? [{ ...columnsOf(answered), ...common }] : [],
    events: eventRows(change),
    texts: change.texts.map((text) => ({ ...columnsOf(text), ...common, words: `belfry_${language}` })),
    entries: change.entries.map((entry) => ({ ...columnsOf(entry), ...common, seq: lastSeq })),
    mails: change.mails.map((mail) => mailRow(mail, changedAt, common)),
    files: change.files.map(({ id, entryId }) => ({ id, entry_id: entryId, ...common })),
  };
}

/** The ticket row after a change: the result of `evolve` and the columns for lists and the clock. */
export function rowAfter(key: HistoryKey, change: TicketChange): TicketRow {
  return rowOf(withLinks(key, change));
}

function rowOf({ before, after, events, links }: LinkedChange): TicketRow {
  const due = nextDue(after);
  return {
    ...after,
    clockAt: clockActsAt(after),
    escalationAt: escalatesAt(after),
    wakesAt: wakesAt(after),
    tasksDueOn: tellsOn(after),
    dueRank: due.rank,
    dueAt: due.at,
    ...orderForRequesters(before, after, events),
    chain: links.at(-1) ?? before?.chain ?? chainStart,
  };
}

function eventRows({ after, events, links }: LinkedChange) {
  return events.map(({ by, ...said }, place) => {
    const author = { by_role: by.role, by_person: by.personId };
    return { ...columnsOf(said), desk_id: after.deskId, ...author, hash: bytea(links[place]!) };
  });
}

function mailRow(mail: NewMail, changedAt: string, common: object) {
  // Sending and retries use real time, not the desk's clock.
  const now = new Date().toISOString();
  const times = { queued_real_at: now, due_at: now, queued_at: changedAt };
  return { ...columnsOf(mail), ...common, ...times, state: 'queued', attempts: 0, perhaps_twice: false };
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

/** Columns that never change after the opening. */
const fixedColumns = ['id', 'desk_id', 'number', 'sequence', 'channel', 'opened_at', 'follow_up_of'];

/** Sorted, so that every change is the same statement. */
function assignmentsOf(row: object) {
  const changing = Object.keys(row).filter((name) => !fixedColumns.includes(name));
  const assignments = changing.sort().map((name) => `${name} = after.${name}`);
  return sql.raw(assignments.join(', '));
}
