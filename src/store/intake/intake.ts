import { sql } from 'kysely';
import { messagesPerConversationMax } from '#domain/conversations/conversation.ts';
import type { LetterName } from '#domain/letters/registry.ts';
import type { Trx } from '#store/database/database.ts';
import { columnsOf, rowsOf } from '#store/database/rows.ts';
import { namesOf, withKnownLetters } from '#store/letters/letter-names.ts';
import { isKnown, type Person } from '#store/people/people.ts';
import type { MailFacts } from '#store/schema/letter-tables.ts';

/** A sender as the desk knows them. */
interface KnownSender {
  person: Person;
  isAgent: boolean;
  knownEditor: boolean;
  /** They have a verified address, access to a site, or an account (R3). */
  isKnown: boolean;
}

export interface SignedMail {
  id: string;
  ticketId: string | null;
  letter: LetterName;
  facts: Pick<MailFacts, 'entryId' | 'startsClock' | 'conversation' | 'approval'>;
  address: string;
  personId: string | null;
  messageId: string;
  heldEntryId: string | null;
  sentAt: string;
  /** The ticket that now holds its entry, after merges; null if it has no ticket. */
  liveTicketId: string | null;
  /** Participants of that ticket. */
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
  /**
   * Automatic mails queued in the last hour of real time: `proved` to this address, for verified senders; `unproved` to this
   * mailbox with any `+tag`, for the others.
   */
  acknowledgedThisHour: { proved: number; unproved: number };
  signed: SignedMail[];
  quoted: PointedRow[];
  /** Conversations whose letters or mails it answers, or to which its subject refers, with the address that was asked. */
  conversations: { ticketId: string; conversationId: string; address: string }[];
  /** Another desk received the same mail (R1). */
  hasSibling: boolean;
}

interface IntakeQuestion {
  mailId: string;
  sender: string;
  mailIds: string[];
  answeredIds: string[];
  numbers: string[];
  /** References of conversations in the subject. */
  references: string[];
}

/**
 * All data that intake needs about these mails, in one round trip and in the order of the questions. Acknowledgements count back
 * from `realNow`, not from the desk's clock.
 */
export async function readIntakeRows(trx: Trx, questions: readonly IntakeQuestion[], realNow: string) {
  if (questions.length === 0) return [];
  const asked = questions.map((question, place) => ({ ...columnsOf(question), place }));
  const rows = await rowsOf<IntakeRows>(trx)`
    select
      (select json_build_object(
         'person', json_build_object('id', p.id, 'name', p.name, 'phone', p.phone, 'language', p.language,
           'anonymous', p.anonymous, 'address', a.address, 'provedAt', a.proved_at, 'bouncedAt', a.bounced_at,
           'isNameUnproved', p.name_from is not null),
         'isAgent', exists (select from accounts where person_id = p.id and roles && array['agent', 'complaintCoordinator', 'administrator']),
         'knownEditor', exists (select from entitlements where person_id = p.id),
         'isKnown', ${isKnown(sql`p.id`)})
       from addresses a join people p on p.id = a.person_id where a.address = asked.sender) as sender,
      exists (select from mailboxes where address = asked.sender) as from_ourselves,
      (select json_build_object('proved', count(*) filter (where facts->>'unproved' is null and address = asked.sender),
         'unproved', count(*) filter (where facts->>'unproved' is not null))
       from outgoing_mails
       where ${withoutTag('address')} = ${withoutTag('asked.sender')} and letter in ${namesOf('acknowledgement', 'followUp', 'held')}
         and queued_real_at > ${realNow}::timestamptz - interval '1 hour') as acknowledged_this_hour,
      exists (select from incoming_mails same join incoming_mails mine on mine.fingerprint = same.fingerprint
        where mine.id = asked.mail_id and same.id <> mine.id) as has_sibling,
      case when asked.mail_ids = '{}' then '[]' else ${signedMails} end as signed,
      case when asked.numbers = '{}' and asked.answered_ids = '{}' then '[]' else ${quotedTickets} end as quoted,
      case when asked."references" = '{}' and asked.answered_ids = '{}' and asked.mail_ids = '{}' then '[]'
        else ${pointedConversations} end as conversations
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
      as asked (place integer, mail_id uuid, sender text, mail_ids uuid[], answered_ids text[], numbers text[], "references" text[])
    order by asked.place`;
  for (const { signed } of rows) withKnownLetters(signed);
  return rows;
}

/** `withoutTag` of the domain as SQL; the index outgoing_mails_acknowledgements uses this expression. */
function withoutTag(column: 'address' | 'asked.sender') {
  return sql`regexp_replace(${sql.ref(column)}, '^([^+@]+)[+][^@]*@', '\\1@')`;
}

/** Few tickets were merged into another; skip the function call for the others. */
const liveOfNamed = sql`case when named.leads_to is null then named.id else live_ticket(named.id) end`;

const signedMails = sql`(select coalesce(json_agg(json_build_object('id', mail.id, 'ticketId', mail.ticket_id, 'letter', letter,
      'facts', facts, 'address', address, 'personId', person_id, 'messageId', message_id, 'heldEntryId', held_entry_id,
      'sentAt', coalesce(sent_at, queued_at), 'liveTicketId', live.id, 'participantIds', coalesce(live.participant_ids, '{}'))), '[]'::json)
    from outgoing_mails mail
    left join entries said on said.id = coalesce(mail.held_entry_id, (mail.facts->>'entryId')::uuid)
    left join tickets named on named.id = coalesce(said.ticket_id, mail.ticket_id)
    left join tickets live on live.id = ${liveOfNamed}
    where mail.id = any(asked.mail_ids))`;

/** Starts from the mail's references: an "or" of both ways would scan every ticket of the desk. */
const quotedTickets = sql`(select coalesce(json_agg(json_build_object('id', t.id, 'number', t.number, 'participantIds', t.participant_ids)
      order by t.is_quoted desc, t.opened_at desc), '[]'::json)
    from (select distinct on (live.id) live.id, live.number, live.participant_ids, live.opened_at, pointer.is_quoted
      from (select id, true as is_quoted from tickets where number = any(asked.numbers)
        union all
        select ticket_id, false from incoming_mails where message_id = any(asked.answered_ids) and ticket_id is not null
          and reason->>'conversation' is null) pointer
      join tickets named on named.id = pointer.id
      join tickets live on live.id = ${liveOfNamed}
      order by live.id, pointer.is_quoted desc) t)`;

/** A conversation is full at its limit: what comes then opens a ticket (R1). A merged ticket gave its conversations away. */
const pointedConversations = sql`(select coalesce(json_agg(json_build_object('ticketId', t.id, 'conversationId', held.one->>'id',
      'address', (select address from outgoing_mails where id = (held.one->>'mailId')::uuid)) order by pointer.rank), '[]'::json)
    from (select 1 as rank, jsonb_build_array(jsonb_build_object('reference', reference)) as mark
        from unnest(asked."references") as reference
      union all
      select 0, jsonb_build_array(jsonb_build_object('id', facts #>> '{conversation,id}')) from outgoing_mails
        where id = any(asked.mail_ids) and facts #>> '{conversation,id}' is not null
      union all
      select 2, jsonb_build_array(jsonb_build_object('id', reason->>'conversation')) from incoming_mails
        where message_id = any(asked.answered_ids) and reason->>'conversation' is not null) pointer
      join tickets t on t.conversations <> '[]' and t.conversations @> pointer.mark and t.leads_to is null
      cross join lateral (select one from jsonb_array_elements(t.conversations) as one
        where jsonb_build_array(one) @> pointer.mark) held
    where jsonb_array_length(held.one->'messages') < ${sql.lit(messagesPerConversationMax)})`;
