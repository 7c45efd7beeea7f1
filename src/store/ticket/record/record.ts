import { sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { InEachLanguage } from '#domain/language.ts';
import { chosenLetters, type TicketLetterName } from '#domain/letters/registry.ts';
import type { EventData, NewEvent, TicketEvent } from '#domain/ticket/events/events.ts';
import { taskTitles } from '#domain/ticket/events/task-titles.ts';
import { knowsWork } from '#domain/ticket/projection.ts';
import type { TicketFacts } from '#domain/ticket/rights.ts';
import type { Handle } from '#store/database/database.ts';
import { findsAny, inOneStatement, type RowOfQuery, type RowsOf, rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import { withKnownLetters } from '#store/letters/letter-names.ts';
import type { OutgoingMailsTable } from '#store/schema/letter-tables.ts';
import type { EntriesTable, EventsTable, FilesTable } from '#store/schema/schema.ts';

/** Author of an event; null for the clock, the relay or the desk itself. */
export interface Author {
  personId: string;
  name: string | null;
  role: EntriesTable['byRole'];
}

export interface RecordedFile {
  id: string;
  entryId: string;
  name: string;
  type: string;
  bytes: number;
  sha256: string;
  scan: FilesTable['scan'];
  /** The scanner's name of the malware. */
  scanSaid: string | null;
}

/** A message, a note or a call in the record. */
export interface RecordedEntry
  extends Pick<
    EntriesTable,
    'id' | 'seq' | 'kind' | 'direction' | 'at' | 'held' | 'automatic' | 'mailId' | 'provedBy'
  > {
  /** False if parts of its mail were split off: the mail says more than this entry. */
  isWholeMail: boolean;
  by: Author | null;
  /** The desk itself wrote it: the opening of a recurring ticket. */
  ofDesk: boolean;
  /** The new text of the message; null after erasure. */
  text: string | null;
  /** HTML of the text; sanitise it before showing it. */
  html: string | null;
  whole: string | null;
  /** `text` or `whole` holds only the beginning. */
  isShortened: boolean;
  items: string[];
  files: RecordedFile[];
  /** For a call: the name of the other person, if known. */
  caller: string | null;
  /** A letter carries this entry; false if nobody could be written to, so that nothing was sent. */
  mailed: boolean;
}

/** An event without an entry: an assignment, a closing, a step of the clock. */
export interface RecordedEvent {
  id: string;
  seq: number;
  at: Instant;
  by: Author | null;
  /** The automatic author; null if a person did it. */
  author: 'clock' | 'relay' | 'desk' | null;
  said: Pick<TicketEvent, 'type' | 'data'>;
  /** The reason, or the requester's text; internal texts are only for the desk. Null after erasure. */
  reason: string | null;
}

/** A letter of the desk itself, one per event: the requester's copy, else the first. */
export interface RecordedLetter {
  id: string;
  seq: number;
  letter: TicketLetterName;
  at: Instant;
  /** `restored`: given up, because the database that was restored may have sent it. */
  state: OutgoingMailsTable['state'] | 'restored';
  /** Why it was not delivered, or not yet: mostly the relay's words. */
  failure: string | null;
  /** Null while queued: the text is written when the letter is sent. */
  text: string | null;
  subject: string | null;
  perhapsTwice: boolean;
}

export interface TicketRecord {
  entries: RecordedEntry[];
  events: RecordedEvent[];
  letters: RecordedLetter[];
  /** Names of the people, sites and teams in the events. */
  names: Record<'sites' | 'teams' | 'tags' | 'titles', Map<string, string>> & {
    people: Map<string, string | null>;
    fields: Map<string, InEachLanguage>;
    templates: Map<string, InEachLanguage>;
  };
}

export interface RecordOptions {
  /** Reads only the beginning of each text, for a page that shows no more; null reads all. */
  textCharactersMax?: number | null;
}

type Recorded = TicketFacts & { id: string; version: number };

/**
 * The record of a ticket that the actor may see, in two statements at any length. Only the desk gets notes, held replies and
 * decisions about them. Leaves out entries newer than the given version of the ticket; the next reading returns them.
 */
export async function readRecord(
  handle: Handle,
  actor: Actor,
  ticket: Recorded,
  options: RecordOptions = {},
): Promise<TicketRecord> {
  const queries = recordQueries(handle, actor, ticket, options);
  return recordFrom(handle, ticket, await inOneStatement(handle, queries, recordInstants));
}

/** The queries of `readRecord` for a statement that reads more; `recordFrom` makes the record of their rows. */
export function recordQueries(
  handle: Handle,
  actor: Actor,
  ticket: Recorded,
  { textCharactersMax = null }: RecordOptions = {},
) {
  const ofDesk = knowsWork(actor, ticket);
  return {
    entries: entriesOf(handle, ticket.id, ofDesk, textCharactersMax),
    events: eventsOf(handle, ticket.id, ofDesk),
    letters: lettersOf(ticket.id),
    files: filesOf(handle, ticket.id),
  };
}

/** The columns of time in the rows of `recordQueries`. */
export const recordInstants = ['at'] as const;

/** The record in the rows of `recordQueries`, at the version of the ticket. */
export async function recordFrom(
  handle: Handle,
  { version }: Recorded,
  { entries, events, letters, files }: RowsOf<ReturnType<typeof recordQueries>>,
): Promise<TicketRecord> {
  const filesByEntry = Map.groupBy(files, ({ entryId }) => entryId);
  const stood = <Part extends { seq: number }>(parts: Part[]) => parts.filter(({ seq }) => seq <= version);
  const happened = stood(events).map(eventFrom);
  return {
    entries: stood(entries).map((entry) => ({ ...entryFrom(entry), files: filesByEntry.get(entry.id) ?? [] })),
    events: happened,
    letters: withKnownLetters(stood(letters)),
    names: await readNames(handle, happened),
  };
}

/** Whether this entry is in the record of a ticket. */
export function isEntryOf(handle: Handle, ticketId: string, entryId: string): Promise<boolean> {
  const query = handle.selectFrom('entries').select('id').where('id', '=', entryId).where('ticketId', '=', ticketId);
  return query.$call(findsAny);
}

function entriesOf(handle: Handle, ticketId: string, ofDesk: boolean, textCharactersMax: number | null) {
  const begin = (text: 'texts.text' | 'texts.whole') =>
    textCharactersMax === null
      ? sql<string | null>`${sql.ref(text)}`
      : sql<string | null>`left(${sql.ref(text)}, ${sql.lit(textCharactersMax)})`;
  // The byte length is known without decompressing a text of megabytes.
  const isLonger = (text: 'texts.text' | 'texts.whole') =>
    sql<boolean>`coalesce(octet_length(${sql.ref(text)}) > octet_length(${begin(text)}), false)`;
  const query = handle
    .selectFrom('entries')
    .leftJoin('texts', 'texts.id', 'entries.textId')
    .leftJoin('people', 'people.id', 'entries.byPerson')
    .select(['entries.id', 'entries.seq', 'entries.kind', 'entries.direction', 'entries.at', 'entries.held'])
    .select(['entries.automatic', 'entries.mailId', 'entries.byRole', 'entries.byPerson', 'people.name'])
    .select('entries.provedBy')
    .select([callerName.as('caller'), isMailed(ticketId).as('mailed'), isWholeMail.as('isWholeMail')])
    .select(['texts.html', 'texts.items'])
    .select([begin('texts.text').as('text'), begin('texts.whole').as('whole')])
    .select(sql<boolean>`${isLonger('texts.text')} or ${isLonger('texts.whole')}`.as('isShortened'))
    .where('entries.ticketId', '=', ticketId)
    .orderBy('entries.seq')
    .orderBy('entries.at')
    .orderBy('entries.id');
  if (ofDesk) return query;
  return query
    .where('entries.kind', '<>', inStatement('note'))
    .where((where) =>
      where.or([where('entries.held', 'is', null), where('entries.held', '=', inStatement('accepted'))]),
    );
}

function entryFrom({
  byRole,
  byPerson,
  name,
  items,
  ...row
}: RowOfQuery<typeof entriesOf>): Omit<RecordedEntry, 'files'> {
  return { ...row, items: items ?? [], by: authorOf(byRole, byPerson, name), ofDesk: byRole === 'desk' };
}

/** The person who called or was called; otherwise the person with that number. */
const callerName = sql<string | null>`case when entries.kind = 'call' then (
  select coalesce(caller.name, (select min(address) from addresses where person_id = caller.id))
  from events join people as caller on caller.id = coalesce(events.data->>'callerId', events.data->>'knownId')::uuid
  where events.ticket_id = entries.ticket_id and events.type = 'called' and events.data->'entry'->>'id' = entries.id::text
  limit 1) end`;

/** Names the ticket and not its entry, so that the letters are read once and not for each entry. */
function isMailed(ticketId: string) {
  return sql<boolean>`entries.id::text in (select mail.facts->>'entryId' from outgoing_mails as mail
    where mail.ticket_id = ${ticketId} and mail.facts->>'entryId' is not null)`;
}

const isWholeMail = sql<boolean>`not exists (select from entries as other
  where other.mail_id = entries.mail_id and other.id <> entries.id)`;

/** Events without an entry, and two that say more than their entry: the ticket waits, or was handled. */
const shown: EventsTable['type'][] = [
  ...(['assigned', 'informationRequested', 'handled', 'clockStarted', 'extended', 'recounted', 'closed'] as const),
  ...([
    'reopened',
    'changed',
    'participantAdded',
    'participantLeft',
    'openedToOrganisation',
    'linked',
    'unlinked',
  ] as const),
  ...(['splitOff', 'splitFrom', 'rejoined', 'mergedFrom', 'partedFrom', 'restored'] as const),
];
const shownToDesk: EventsTable['type'][] = [
  ...shown,
  ...(['escalated', 'retargeted', 'movedToTeam', 'heldAccepted', 'heldDismissed', 'mailFailed', 'mailWorks'] as const),
  ...(['openedTo', 'withheldFrom', 'agentNamed', 'agentCleared', 'personMerged', 'personParted', 'redacted'] as const),
  ...(['snoozed', 'woken', 'tagged', 'untagged', 'tasksAdded', 'taskChanged', 'taskDone', 'taskReopened'] as const),
  ...(['taskRemoved', 'taskRestored', 'tasksOrdered', 'tasksJoined', 'tasksLeft', 'tasksDue'] as const),
  ...(['fieldsSet', 'templateUsed'] as const),
  ...(['conversationFailed', 'conversationClosed', 'conversationReopened', 'conversationShown'] as const),
  ...(['conversationHidden', 'conversationsJoined', 'conversationsLeft'] as const),
  ...(['approvalWithdrawn', 'approvalGiven', 'approvalRefused', 'approvalsJoined', 'approvalsLeft'] as const),
];

function eventsOf(handle: Handle, ticketId: string, ofDesk: boolean) {
  return handle
    .selectFrom('events')
    .leftJoin('people', 'people.id', 'events.byPerson')
    .leftJoin('texts', (join) =>
      join
        .on('texts.id', '=', sql<string>`(coalesce(events.data->'reason', events.data->'said'->'text')->>'id')::uuid`)
        .on((on) => (ofDesk ? on.lit(true) : on('texts.internal', '=', false))),
    )
    .select(sql<string | null>`nullif(texts.text, '')`.as('reason'))
    .select(['events.id', 'events.seq', 'events.at', 'events.type', 'events.data', 'events.byRole', 'events.byPerson'])
    .select('people.name')
    .where('events.ticketId', '=', ticketId)
    .where((where) =>
      where.or([
        where('events.type', 'in', ofDesk ? shownToDesk : shown),
        // The button "not solved" leaves no text.
        where.and([
          where('events.type', '=', inStatement('reacted')),
          sql<boolean>`events.data->'entry' = 'null'::jsonb`,
        ]),
      ]),
    )
    .orderBy('events.seq');
}

function eventFrom({ type, data, byRole, byPerson, name, ...row }: RowOfQuery<typeof eventsOf>): RecordedEvent {
  return {
    ...row,
    by: authorOf(byRole, byPerson, name),
    author: byRole === 'clock' || byRole === 'relay' || byRole === 'desk' ? byRole : null,
    said: { type, data } as RecordedEvent['said'],
  };
}

/** A query for letters without an entry. */
function lettersOf(ticketId: string) {
  return sql<RecordedLetter>`
    select distinct on (mail.event_seq, mail.letter) mail.id, mail.event_seq as seq, mail.letter,
      coalesce(mail.sent_at, mail.queued_at) as at, mail.text, mail.subject, mail.perhaps_twice, mail.failure,
      case when mail.state = 'failed' and mail.failure = 'restored' then 'restored' else mail.state end as state
    from outgoing_mails as mail join tickets on tickets.id = mail.ticket_id
    where mail.ticket_id = ${ticketId} and mail.held_entry_id is null and mail.facts->>'entryId' is null
      and mail.letter <> all(${[...chosenLetters]}::text[])
      and not (mail.state = 'failed' and mail.failure = 'withdrawn')
    order by mail.event_seq, mail.letter, mail.person_id is distinct from tickets.requester_id, mail.id`;
}

function filesOf(handle: Handle, ticketId: string) {
  return handle
    .selectFrom('files')
    .select(['id', 'entryId', 'name', 'type', 'bytes', 'sha256', 'scan', 'scanSaid'])
    .where('ticketId', '=', ticketId)
    .where('entryId', 'is not', null)
    .orderBy('createdAt')
    .orderBy('id')
    .$castTo<RecordedFile>();
}

async function readNames(handle: Handle, events: RecordedEvent[]): Promise<TicketRecord['names']> {
  const ids = events.flatMap(({ said }) => {
    const { assigneeId, personId, ofId, siteId, toId, teamId } = said.data as Record<string, string | null | undefined>;
    const { personIds = [], tagIds = [] } = said.data as { personIds?: string[]; tagIds?: string[] };
    const { automatic, templateId } = said.data as { automatic?: { siteId?: string }; templateId?: string };
    const named = [
      assigneeId,
      personId,
      ofId,
      siteId,
      toId,
      teamId,
      templateId,
      automatic?.siteId,
      ...personIds,
      ...tagIds,
    ];
    const { fields = [] } = said.type === 'fieldsSet' ? (said.data as EventData['fieldsSet']) : {};
    return [...named, ...fields.map(({ fieldId }) => fieldId), ...taskTitles(said as NewEvent)].filter(
      (id) => typeof id === 'string',
    );
  });
  const rows =
    ids.length === 0
      ? []
      : await rowsOf<{ id: string; name: string | null; of: keyof TicketRecord['names'] }>(handle)`
    select id, coalesce(name, (select min(address) from addresses where person_id = people.id)) as name, 'people' as of
    from people where id = any(${ids}::uuid[])
    union all select id, name, 'sites' from sites where id = any(${ids}::uuid[])
    union all select id, name, 'teams' from teams where id = any(${ids}::uuid[])
    union all select id, name, 'tags' from tags where id = any(${ids}::uuid[])
    union all select id, names::text, 'fields' from fields where id = any(${ids}::uuid[])
    union all select id, names::text, 'templates' from ticket_templates where id = any(${ids}::uuid[])
    union all select id, coalesce(text, ''), 'titles' from texts where id = any(${ids}::uuid[])`;
  const names = (of: string) => rows.filter((row) => row.of === of).map((row) => [row.id, row.name] as const);
  const said = (of: string) => new Map(names(of) as [string, string][]);
  const [sites, teams, tags, titles] = [said('sites'), said('teams'), said('tags'), said('titles')];
  const inEach = (of: string) => new Map([...said(of)].map(([id, texts]) => [id, JSON.parse(texts) as InEachLanguage]));
  const [fields, templates] = [inEach('fields'), inEach('templates')];
  return { people: new Map(names('people')), sites, teams, tags, titles, fields, templates };
}

function authorOf(role: EntriesTable['byRole'], personId: string | null, name: string | null): Author | null {
  return personId === null ? null : { personId, name, role };
}
