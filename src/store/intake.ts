import { sql } from 'kysely';
import type { Trx } from '#store/database.ts';
import type { Person } from '#store/people.ts';

/** A sender, as far as the desk knows them. */
export interface KnownSender {
  person: Person;
  isAgent: boolean;
  knownEditor: boolean;
}

export interface SignedMail {
  id: string;
  ticketId: string | null;
  letter: string;
  facts: { entryId: string | null; startsClock?: boolean };
  address: string;
  personId: string | null;
  messageId: string;
  heldEntryId: string | null;
  sentAt: string;
  /** Who takes part in its ticket by now. */
  participantIds: string[];
}

export interface PointedRow {
  id: string;
  number: string;
  participantIds: string[];
}

export interface IntakeRows {
  sender: KnownSender | null;
  fromOurselves: boolean;
  /** Automatic mails queued to this address in the last hour of real time. */
  acknowledgedThisHour: number;
  signed: SignedMail[];
  quoted: PointedRow[];
  /** The same mail went to another desk as well (R1). */
  hasSibling: boolean;
}

export interface IntakeQuestion {
  mailId: string;
  from: string;
  mailIds: string[];
  answeredIds: string[];
  numbers: string[];
  /** Acknowledgements are counted in real time, whatever the desk's clock says. */
  realNow: string;
}

/** Everything that intake asks of the store about one mail, in one round trip. */
export async function readIntakeRows(trx: Trx, question: IntakeQuestion): Promise<IntakeRows> {
  const { mailId, from, mailIds, answeredIds, numbers, realNow } = question;
  const { rows } = await sql<IntakeRows>`
    select
      (select json_build_object(
         'person', json_build_object('id', p.id, 'name', p.name, 'phone', p.phone, 'language', p.language,
           'anonymous', p.anonymous, 'address', a.address, 'provedAt', a.proved_at, 'bouncedAt', a.bounced_at),
         'isAgent', exists (select from accounts where person_id = p.id and roles && array['agent', 'complaintCoordinator', 'administrator']),
         'knownEditor', exists (select from entitlements where person_id = p.id))
       from addresses a join people p on p.id = a.person_id where a.address = ${from}) as sender,
      exists (select from mailboxes where address = ${from}) as from_ourselves,
      (select count(*)::int from outgoing_mails
       where address = ${from} and letter in ('acknowledgement', 'followUp', 'held')
         and queued_real_at > ${realNow}::timestamptz - interval '1 hour') as acknowledged_this_hour,
      exists (select from incoming_mails same join incoming_mails mine on mine.fingerprint = same.fingerprint
        where mine.id = ${mailId} and same.id <> mine.id) as has_sibling,
      ${signedMails(mailIds)} as signed,
      ${quotedTickets(numbers, answeredIds)} as quoted`.execute(trx);
  return rows[0]!;
}

function signedMails(mailIds: string[]) {
  if (mailIds.length === 0) return sql`'[]'::json`;
  return sql`(select coalesce(json_agg(json_build_object('id', mail.id, 'ticketId', ticket_id, 'letter', letter, 'facts', facts,
      'address', address, 'personId', person_id, 'messageId', message_id, 'heldEntryId', held_entry_id,
      'sentAt', coalesce(sent_at, queued_at), 'participantIds', coalesce(tickets.participant_ids, '{}'))), '[]'::json)
    from outgoing_mails mail left join tickets on tickets.id = mail.ticket_id where mail.id = any(${mailIds}::uuid[]))`;
}

function quotedTickets(numbers: string[], answeredIds: string[]) {
  if (numbers.length === 0 && answeredIds.length === 0) return sql`'[]'::json`;
  return sql`(select coalesce(json_agg(json_build_object('id', t.id, 'number', t.number, 'participantIds', t.participant_ids)
      order by t.number = any(${numbers}::text[]) desc, t.opened_at desc), '[]'::json)
    from tickets t where t.number = any(${numbers}::text[])
      or t.id in (select ticket_id from incoming_mails where message_id = any(${answeredIds}::text[])))`;
}
