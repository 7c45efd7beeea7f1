import { sql } from 'kysely';
import type { InEachLanguage } from '#domain/language.ts';
import { lettersThat } from '#domain/letters/registry.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import { namesOf } from '#store/letters/letter-names.ts';
import { managedBy } from '#store/notifications/organisation-tickets.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { goesWith } from './outgoing-mails.ts';

/** The data for a letter, besides its row: one per mail, all in one round trip. */
export interface LetterSource {
  mailId: string;
  ticket: TicketSource | null;
  /** `isProved`: the requester verified this contact. For mail to another person: their address is verified (R3). */
  recipient: { name: string | null; isProved: boolean } | null;
  summary: string | null;
  /** Text of the form, only for its acknowledgement and only to a signed-in sender (R3). */
  sentText: string | null;
  /** For the acknowledgement: a mistyped ticket number in the mail that opened the ticket, and the number that was meant. */
  wrongNumber?: { typed: string; of: string } | null;
  /** For the acknowledgement: the paragraph that the ticket's form adds. */
  formWords?: InEachLanguage | null;
  /** For news of due tasks: which they are, in their order. */
  dueTasks?: { title: string | null; dueOn: string }[] | null;
  formerNumber: string | null;
  duplicateOf: string | null;
  /** The entry in the letter; reminders and letters about silence repeat the information request. */
  entry: {
    text: string | null;
    html: string | null;
    items: string[] | null;
    agentName: string | null;
    /** The author of the entry, and their signature in the letter's language. */
    agentId?: string | null;
    signature?: string | null;
    /** It asks form questions that have no answer yet (R6). */
    asks: boolean;
  } | null;
  /** The files of the entry, in the order of attachment. */
  files: { id: string; sha256: string; name: string; type: string; bytes: number }[];
  /** Message-IDs of the thread with this address, oldest first. */
  thread: string[];
  /** Whether the reader of an optional letter may still read its ticket; true for all other letters. */
  mayStillRead: boolean;
}

export type TicketSource = Pick<
  TicketRow,
  | 'number'
  | 'status'
  | 'kind'
  | 'channel'
  | 'urgent'
  | 'openedAt'
  | 'firstAnswerDueAt'
  | 'complaintDueAt'
  | 'closedAt'
  | 'closing'
  | 'clock'
  | 'reactionAt'
  | 'provedBy'
> & {
  /** A held reply or the requester's last message waits for an agent. */
  waits?: boolean;
};

export async function readLetterSources(
  handle: Handle,
  mailIds: readonly string[],
): Promise<Map<string, LetterSource>> {
  const rows = await rowsOf<LetterSource>(handle)`
    select mail.id as mail_id,
      (select json_build_object('number', t.number, 'status', t.status, 'kind', t.kind, 'channel', t.channel, 'urgent', t.urgent,
         'openedAt', t.opened_at, 'firstAnswerDueAt', t.first_answer_due_at, 'complaintDueAt', t.complaint_due_at,
         'closedAt', t.closed_at, 'closing', t.closing, 'clock', t.clock, 'reactionAt', t.reaction_at,
         'provedBy', t.proved_by, 'waits', t.held_ids <> '{}' or t.last_word = 'requester')
       where t.id is not null) as ticket,
      (select json_build_object('name', case when p.name_from is null then p.name end,
         'isProved', case when mail.person_id = t.requester_id and ${toTakers} then t.proved_by is not null else a.proved_at is not null end)
       from addresses a join people p on p.id = a.person_id where a.address = mail.address) as recipient,
      (select text from texts where id = t.summary_id) as summary,
      (select x.text from entries e join texts x on x.id = e.text_id
       where mail.letter in ${namesOf('acknowledgement')} and t.channel in ('form', 'portal') and t.proved_by is not null
         and e.ticket_id = t.id and e.kind = 'message' and e.direction = 'in'
       order by e.seq limit 1) as sent_text,
      (select case when incoming.reason->>'code' = 'wrongNumber' then incoming.reason end
       from entries e join incoming_mails incoming on incoming.id = e.mail_id
       where mail.letter in ${namesOf('acknowledgement')} and t.channel = 'mail' and e.ticket_id = t.id
       order by e.seq limit 1) as wrong_number,
      (select letter from forms where mail.letter in ${namesOf('acknowledgement')} and forms.desk_id = t.desk_id
         and forms.key = t.targets->>'form') as form_words,
      (select json_agg(json_build_object('title', (select text from texts where id = (task->>'titleId')::uuid),
           'dueOn', task->>'dueOn') order by place)
       from jsonb_array_elements(t.tasks) with ordinality as listed (task, place)
       where mail.facts #> '{news,taskIds}' @> jsonb_build_array(task->'id') and task->>'dueOn' is not null) as due_tasks,
      (select number from tickets where id = t.follow_up_of) as former_number,
      (select number from tickets where id = (t.closing->>'duplicateOf')::uuid) as duplicate_of,
      (select json_build_object('text', x.text, 'html', x.html, 'items', x.items,
         'asks', exists (select from asked_questions where entry_id = e.id and answered_at is null),
         'agentId', e.by_person, 'agentName', (select name from people where id = e.by_person))
       from entries e join texts x on x.id = e.text_id where e.id = said.entry_id) as entry,
      (select coalesce(json_agg(json_build_object('id', id, 'sha256', sha256, 'name', name, 'type', type, 'bytes', bytes) order by id), '[]')
       from files where entry_id = (mail.facts->>'entryId')::uuid and ${goesWith(sql`mail`)}) as files,
      array(select message_id from (
        select message_id, received_at as at from incoming_mails
        where ticket_id = mail.ticket_id and from_address = mail.address and message_id is not null
          and reason->>'conversation' is not distinct from mail.facts #>> '{conversation,id}'
        union all
        select message_id, sent_at as at from outgoing_mails
        where ticket_id = mail.ticket_id and address = mail.address and state = 'sent'
          and facts #>> '{conversation,id}' is not distinct from mail.facts #>> '{conversation,id}'
        order by at desc limit ${inStatement(referencesMax)}) as sent order by at) as thread,
      (case
         when mail.letter in ${namesOf('colleagueWrote')} then t.requester_id = mail.person_id
           or (t.participant_ids @> array[mail.person_id] and not t.complained_about_ids @> array[mail.person_id])
         when mail.letter in ${namesOf('organisationTicket')} then exists (select from tickets where tickets.id = t.id and ${managedBy(sql`mail.person_id`)})
         when mail.letter in ${namesOf(...toStaff)} then mail.person_id <> t.requester_id and not t.complained_about_ids @> array[mail.person_id]
           and exists (select from accounts where accounts.person_id = mail.person_id
             and t.desk_id = any(accounts.desk_ids) and accounts.roles && array['agent', 'complaintCoordinator', 'administrator']
             and (t.kind <> 'complaint' or 'complaintCoordinator' = any(accounts.roles) or t.reader_ids @> array[mail.person_id]))
         else true end) as may_still_read
    from outgoing_mails mail
    left join tickets t on t.id = mail.ticket_id
    left join lateral (select coalesce((mail.facts->>'entryId')::uuid,
      (select (data->'entry'->>'id')::uuid from events
       where ticket_id = mail.ticket_id and type = 'informationRequested' and mail.letter in ${namesOf('reminder', 'closingNotice')}
       order by seq desc limit 1)) as entry_id) said on true
    where mail.id = any(${mailIds}::uuid[])`;
  return new Map(rows.map((row) => [row.mailId, row]));
}

const toStaff = lettersThat(({ to }) => to === 'staff');

/** Staff read any ticket in their console: their letters do not depend on a verified contact. */
const toTakers = sql`mail.letter not in ${namesOf(...toStaff)}`;

/** A longer thread lists only its newest mails. */
const referencesMax = 20;

/** Ticket texts for a letter: the requester, their first message and the agent's last message. */
interface TicketWords {
  name: string | null;
  /** Whether the contact is verified (R3). */
  proved: boolean;
  summary: string | null;
  text: string | null;
  said: { text: string | null; items: string[] | null; agentName: string | null } | null;
}

/** The texts of one ticket. The caller has checked the right to read it. */
export async function readTicketWords(handle: Handle, ticketId: string): Promise<TicketWords> {
  const rows = await rowsOf<TicketWords>(handle)`
    select p.name, t.proved_by is not null as proved,
      (select text from texts where id = t.summary_id) as summary,
      (select x.text from entries e join texts x on x.id = e.text_id
       where e.ticket_id = t.id and e.kind = 'message' and e.direction = 'in' and e.held is null
       order by e.seq limit 1) as text,
      (select json_build_object('text', x.text, 'items', x.items,
         'agentName', (select name from people where id = e.by_person))
       from entries e join texts x on x.id = e.text_id
       where e.ticket_id = t.id and e.kind = 'message' and e.direction = 'out'
       order by e.seq desc limit 1) as said
    from tickets t left join people p on p.id = t.requester_id
    where t.id = ${ticketId}`;
  return rows[0]!;
}
