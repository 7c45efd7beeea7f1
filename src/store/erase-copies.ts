import { sql } from 'kysely';
import type { Trx } from '#store/database.ts';

/**
 * Deletes what stands of a person beside the record: mails of their tickets, answers kept for repeated calls, checked files
 * of the directory that name them. What was on its way to them is withdrawn. It asks for their addresses, so it comes first.
 */
export async function eraseCopies(trx: Trx, personId: string): Promise<void> {
  const addresses = sql`(select address from addresses where person_id = ${personId})`;
  const tickets = sql`(select id from tickets where requester_id = ${personId})`;
  // What they wrote as a summary, or to be given access, was told to others too.
  const tellsOfThem = sql`(ticket_id in ${tickets} or outgoing_mails.address in ${addresses}
    or facts #> '{digest,ticketIds}' ?| array(select id::text from tickets where requester_id = ${personId})
    or (letter = 'colleagueWrote' and facts ->> 'entryId' in (
      select entries.id::text from entries join texts on texts.id = entries.text_id where author_id = ${personId})) or facts #>> '{access,requestId}' in (
    select id::text from access_requests where person_id = ${personId} or access_requests.address in ${addresses}))`;
  await sql`
    update outgoing_mails set state = 'failed', failure = 'withdrawn', subject = null, text = null, bytes = null, address = ''
    where state in ('queued', 'sending') and (person_id = ${personId} or address in ${addresses})`.execute(trx);
  await sql`
    delete from demonstration_mails where address in ${addresses} or exists (
      select from outgoing_mails where ${tellsOfThem} and strpos(encode(raw, 'escape'), trim(both '<>' from message_id)) > 0)`.execute(
    trx,
  );
  await sql`
    update outgoing_mails set subject = null, text = null where state in ('sent', 'failed') and ${tellsOfThem}`.execute(
    trx,
  );
  await sql`update outgoing_mails set address = '' where address in ${addresses}`.execute(trx);
  await sql`
    update incoming_mails set raw = '', message_id = null, from_address = null, envelope_from = null, findings = null
    where envelope_from in ${addresses} and outcome is not null`.execute(trx);
  // Others may have put them in copy.
  await sql`
    update incoming_mails set findings = null
    where exists (select from addresses where person_id = ${personId} and strpos(findings::text, address) > 0)`.execute(
    trx,
  );
  // Who takes part may have answered the questions of another's ticket; their words stand in its record, where they go too.
  await sql`
    update ticket_forms set answers = null where ticket_id in (
      select asked.ticket_id from asked_questions asked join texts on texts.ticket_id = asked.ticket_id
      where asked.answered_at is not null and author_id = ${personId})`.execute(trx);
  await sql`
    delete from idempotency_keys where token_id in (select id from tokens where person_id = ${personId})
      or exists (select from tickets where requester_id = ${personId} and strpos(path || ' ' || response::text, number) > 0)
      or exists (select from addresses where person_id = ${personId} and strpos(response::text, address) > 0)`.execute(
    trx,
  );
  // Others may claim their address, and remember it from a joining that was undone.
  await sql`delete from address_claims where address in ${addresses}`.execute(trx);
  await sql`delete from person_merges where merged_id = ${personId} or addresses && array(select address from addresses where person_id = ${personId})`.execute(
    trx,
  );
  await sql`
    delete from directory_imports where person_id = ${personId}
      or exists (select from addresses where addresses.person_id = ${personId} and strpos(lower(content), address) > 0)`.execute(
    trx,
  );
}
