import { sql } from 'kysely';
import type { Trx } from '#store/database/database.ts';

/**
 * Deletes a person's data outside the record: mails of their tickets, saved answers to repeated API calls, and directory files
 * that name them. Withdraws their queued letters. Reads their addresses, so call it before those are deleted.
 */
export async function eraseCopies(trx: Trx, personId: string): Promise<void> {
  const addresses = sql`(select address from addresses where person_id = ${personId})`;
  const tickets = sql`(select id from tickets where requester_id = ${personId})`;
  // Letters to others repeat their summaries and their requests for access.
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
  // Reports about a letter to them contain their address, and may quote the letter.
  await sql`
    update incoming_mails set raw = '', findings = null
    where outcome = 'automatic' and automatic in ('bounce', 'report', 'receipt') and exists (
      select from addresses where person_id = ${personId} and strpos(lower(encode(raw, 'escape')), address) > 0)`.execute(
    trx,
  );
  // Others may have copied them in.
  await sql`
    update incoming_mails set findings = null
    where exists (select from addresses where person_id = ${personId} and strpos(findings::text, address) > 0)`.execute(
    trx,
  );
  // A participant may have answered the questions of another person's ticket.
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
  // Other people's claims and undone merges hold their addresses too.
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
