import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { InEachLanguage } from '#domain/language.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { visibleTo, worksOn } from '#store/ticket/visibility.ts';

/**
 * Data of a staff member that is theirs alone: what they write, save and watch (R25). Includes only tickets that they may read
 * now (R10). All lists are empty for people who are not staff.
 */
interface PersonalWork {
  views: { name: string; filter: string; sort: string; sharedWith: string | null; discardedAt: string | null }[];
  columns: { list: string; columns: string[] }[];
  messageDrafts: OwnMessage[];
  /** Within the ten seconds for undo, or refused and not yet edited again. */
  pendingMessages: (OwnMessage & { state: string })[];
  watches: { ticket: string; since: string }[];
  /** Notes of colleagues that mention them. */
  inbox: { ticket: string; kind: string; at: string; readAt: string | null }[];
  /** The tasks that are theirs. */
  tasks: { ticket: string; title: string | null; due: string | null; done: boolean }[];
  /** Tickets that they have read, and when they last read something new there. */
  readTickets: { ticket: string; at: string }[];
  /** Their notes on calls that are not on a ticket yet. */
  callNotes: { at: string; notes: string }[];
  /** Their bulk actions, with the texts that they wrote. */
  bulkRuns: { at: string; act: Record<string, unknown> }[];
  teams: string[];
}

/** Personal data outside the tickets (R25), ready for a file. Instants are ISO 8601. */
export interface PersonalData {
  person: { name: string | null; phone: string | null; language: string | null; addresses: string[] };
  access: { site: string; name: string; role: string; since: string | null }[];
  serviceManagerOf: Record<string, string>[];
  accessRequests: { state: string; role: string; words: string; askedAt: string | null }[];
  erasureRequests: { state: string; words: string | null; askedAt: string; dueAt: string; reason: string | null }[];
  notifications: Record<string, unknown> | null;
  /** Browsers that show their notifications, without addresses and keys. */
  notifiedBrowsers: { device: string; kinds: string[]; details: boolean; createdAt: string }[];
  /** For staff: signatures, absence and shortcuts. */
  consoleSettings: Record<string, unknown> | null;
  work: PersonalWork;
  sessions: { createdAt: string; usedAt: string; expiresAt: string; device: string }[];
  passkeys: { name: string; createdAt: string; usedAt: string | null }[];
  identities: { issuer: string; linkedAt: string }[];
  /** API tokens of the person, without the secrets. */
  tokens: { name: string; role: string; createdAt: string }[];
  mails: { at: string | null; subject: string | null }[];
  /** Their mails that answer a desk's question about a ticket in which they take no part, and their reasons for a refused approval. */
  answers: { at: string; text: string | null }[];
  /** Unsent texts: drafts of the form that they opened while signed in. */
  drafts: Record<string, unknown>[];
  /** Calls with the desk. Agents' notes belong to the desk until they are on a ticket. */
  calls: { at: string; direction: 'in' | 'out'; number: string | null; answered: boolean }[];
  /** The author appears only as a role: their identity is not the person's own data. */
  audit: { at: string; act: string; byRole: string; byThemselves: boolean }[];
  /** Numbers of the tickets in which they take part, by opening date. */
  tickets: string[];
}

/**
 * Reads everything in one statement, for a consistent snapshot. `now` is real time. Excludes audit entries about a complaint
 * against the person (R10).
 */
export async function readPersonalData(handle: Handle, actor: Actor, now: string): Promise<PersonalData> {
  const me = actor.personId;
  const rows = await rowsOf<{ data: PersonalData }>(handle)`
    select jsonb_build_object(
      'person', (select jsonb_build_object('name', name, 'phone', phone, 'language', language, 'addresses',
          (select coalesce(jsonb_agg(address order by address), '[]') from addresses where person_id = people.id))
        from people where id = ${me}),
      'access', ${listOf(sql`select sites.number as site, sites.name, role, since from entitlements
        join sites on sites.id = site_id where person_id = ${me} order by sites.number`)},
      'serviceManagerOf', (select coalesce(jsonb_agg(names), '[]') from organisations
        where id in (select organisation_id from service_managers where person_id = ${me})),
      'accessRequests', ${listOf(sql`select state, role, words, asked_at as "askedAt" from access_requests
        where person_id = ${me} order by asked_at`)},
      'erasureRequests', ${listOf(sql`select state, words, asked_at as "askedAt", due_at as "dueAt", reason
        from erasure_requests where person_id = ${me} order by asked_at`)},
      'notifications', (select to_jsonb(choice) - 'person_id' from notification_choices choice where person_id = ${me}),
      'notifiedBrowsers', ${listOf(sql`select device, kinds, details, created_at as "createdAt" from push_subscriptions
        where person_id = ${me} order by created_at`)},
      'consoleSettings', (select to_jsonb(own) - 'person_id' - 'deputy_id' from staff_settings own where person_id = ${me}),
      'work', ${personalWork(actor)},
      'sessions', ${listOf(sql`select created_at as "createdAt", used_at as "usedAt", expires_at as "expiresAt", device
        from sessions where person_id = ${me} and complete and expires_at > ${now} order by created_at`)},
      'passkeys', ${listOf(sql`select name, created_at as "createdAt", used_at as "usedAt" from passkeys
        where person_id = ${me} order by created_at`)},
      'identities', ${listOf(sql`select issuer, linked_at as "linkedAt" from identities where person_id = ${me}`)},
      'tokens', ${listOf(sql`select name, role, created_at as "createdAt" from tokens where person_id = ${me} order by id`)},
      'mails', ${listOf(sql`select sent_at as at, subject from outgoing_mails
        where person_id = ${me} and state = 'sent' order by sent_at, id`)},
      'answers', ${listOf(sql`select entries.at, texts.text from texts join entries on entries.text_id = texts.id
        where author_id = ${me} and entries.kind = 'note' and entries.direction = 'in'
        union all
        select events.at, texts.text from texts join events on events.ticket_id = texts.ticket_id
          and events.type = 'approvalRefused' and events.data -> 'reason' ->> 'id' = texts.id::text
        where author_id = ${me} order by at, text`)},
      'drafts', (select coalesce(jsonb_agg(state - 'trap' order by changed_at), '[]') from contact_drafts
        where state ->> 'ownerId' = ${me}::text and expires_at > ${now}),
      'calls', ${listOf(sql`select rang_at as at, direction, number, answered_at is not null as answered
        from phone_calls where person_id = ${me} order by rang_at, id`)},
      'audit', ${listOf(sql`select at, act, by_role as "byRole", by_person is not distinct from ${me}::uuid as "byThemselves"
        from audit_entries as entry where (person_id = ${me} or (by_person = ${me} and act = 'exported'))
          and not exists (select from tickets where entry.subject_kind = 'ticket' and tickets.id::text = entry.subject_id
            and tickets.complained_about_ids @> array[${me}::uuid])
        order by entry.id`)},
      'tickets', (select coalesce(jsonb_agg(number order by opened_at, id), '[]') from tickets
        where participant_ids @> array[${me}::uuid] and ${visibleTo(actor)})) as data`;
  return rows[0]!.data;
}

/** The rows of a query as a JSON list. */
function listOf(rows: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(jsonb_agg(to_jsonb(listed)), '[]') from (${rows}) as listed)`;
}

interface OwnMessage {
  ticket: string;
  /** Kind of message: an answer, a note, a question or a closing notice. */
  kind: string;
  at: string;
  content: { text: string; html: string; items: string; files: { name: string }[] };
}

/** The same as a single SQL expression. */
function personalWork(actor: Actor): RawBuilder<PersonalWork> {
  const me = actor.personId;
  // Leaves out the cursor position, which is not content.
  const content = sql`content - 'cursor' as content`;
  const theirs = sql`person_id = ${me} and ${visibleTo(actor)}`;
  return sql<PersonalWork>`jsonb_build_object(
    'views', ${listOf(sql`select name, filter, sort, discarded_at as "discardedAt",
        (select prefix from desks where desks.id = desk_id) as "sharedWith"
      from saved_views where owner_id = ${me} order by position, id`)},
    'columns', ${listOf(sql`select list, columns from list_columns where person_id = ${me} order by list`)},
    'messageDrafts', ${listOf(sql`select number as ticket, tab as kind, saved_at as at, ${content}
      from message_drafts join tickets on tickets.id = ticket_id where ${theirs} order by saved_at, number`)},
    'pendingMessages', ${listOf(sql`select number as ticket, intent as kind, held_at as at, state, ${content}
      from pending_messages join tickets on tickets.id = ticket_id
      where ${theirs} and state in ('waiting', 'refused') order by held_at`)},
    'watches', ${listOf(sql`select number as ticket, since from watches join tickets on tickets.id = ticket_id
      where ${theirs} order by since, number`)},
    'inbox', ${listOf(sql`select number as ticket, news.kind, at, read_at as "readAt"
      from news join tickets on tickets.id = ticket_id where person_id = ${me} and ${worksOn(actor)} order by at, number`)},
    'tasks', ${listOf(sql`select number as ticket, texts.text as title, task ->> 'dueOn' as due, task -> 'done' <> 'null' as done
      from tickets cross join jsonb_array_elements(tickets.tasks) as task left join texts on texts.id = (task ->> 'titleId')::uuid
      where tickets.tasks <> '[]' and tickets.tasks @> jsonb_build_array(jsonb_build_object('assigneeId', ${me}::text))
        and task ->> 'assigneeId' = ${me}::text and ${worksOn(actor)} order by number, task ->> 'id'`)},
    'readTickets', ${listOf(sql`select number as ticket, read_marks.at
      from read_marks join tickets on tickets.id = ticket_id where ${theirs} order by at, number`)},
    'callNotes', ${listOf(sql`select rang_at as at, notes from phone_calls
      where answered_by = ${me} and notes <> '' order by rang_at`)},
    'bulkRuns', ${listOf(sql`select begun_at as at, act from bulk_runs where person_id = ${me} order by begun_at`)},
    'teams', (select coalesce(jsonb_agg(name order by name), '[]') from teams
      join team_members on team_members.team_id = teams.id where person_id = ${me}))`;
}

/** A ticket as a participant may read it: without notes and held replies, as on every page. */
export interface PersonalTicket {
  number: string;
  status: string;
  language: string;
  openedAt: string;
  closedAt: string | null;
  summary: string | null;
  isRequester: boolean;
  /** The values that the desk shows them, with the field's names. */
  fields: { names: InEachLanguage; value: string | null }[];
  messages: { at: string; direction: string | null; mine: boolean; text: string | null }[];
  files: PersonalFile[];
}

export interface PersonalFile {
  name: string;
  type: string;
  bytes: number;
  /** The person is its requester. */
  mine: boolean;
  /** Key in file storage; null if the scanner holds the file back. */
  sha256: string | null;
}

/** One of their tickets; undefined if they may no longer read it. */
export async function readPersonalTicket(
  handle: Handle,
  actor: Actor,
  number: string,
): Promise<PersonalTicket | undefined> {
  const me = actor.personId;
  const rows = await rowsOf<{ data: PersonalTicket }>(handle)`
    select jsonb_build_object(
      'number', number, 'status', status, 'language', language, 'openedAt', opened_at, 'closedAt', closed_at,
      'summary', (select text from texts where id = summary_id), 'isRequester', requester_id = ${me},
      'fields', ${shownFields},
      'messages', (select coalesce(jsonb_agg(jsonb_build_object('at', at, 'direction', direction,
          'mine', author_id is not distinct from ${me}::uuid and by_role = 'requester', 'text', text) order by seq), '[]')
        from entries left join texts on texts.id = text_id where entries.ticket_id = tickets.id and ${isPublic}),
      'files', (select coalesce(jsonb_agg(jsonb_build_object('name', name, 'type', type, 'bytes', bytes,
          'mine', uploader_id is not distinct from ${me}::uuid or (author_id = ${me} and by_role = 'requester'),
          'sha256', case when scan is null or scan = 'clean' then sha256 end) order by files.id), '[]')
        from files join entries on entries.id = entry_id left join texts on texts.id = text_id
        where files.ticket_id = tickets.id and ${isPublic})) as data
    from tickets where number = ${number} and participant_ids @> array[${me}::uuid] and ${visibleTo(actor)}`;
  return rows[0]?.data;
}

const isPublic = sql<boolean>`(entries.kind <> 'note' and coalesce(entries.held, 'accepted') = 'accepted')`;

/** The values of a ticket that its requester sees, in words. */
const shownFields = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('names', fields.names, 'value', coalesce(
      held.value->>'number', held.value->>'day',
      (select text from texts where id = (held.value->>'textId')::uuid),
      (select name from people where id = (held.value->>'personId')::uuid),
      (select name from sites where id = (held.value->>'siteId')::uuid),
      (select string_agg(coalesce(nullif(option->'names'->>tickets.language, ''), option->>'key'), ', ')
        from jsonb_array_elements(options) as option where held.value->'choices' ? (option->>'key')))) order by position), '[]')
  from fields join jsonb_each(tickets.fields) as held (field, value) on held.field::uuid = fields.id where visible_to = 'requester')`;
