import { sql } from 'kysely';
import type { Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { forgetFieldTexts } from '#store/fields/ticket-fields.ts';
import { forgetMails } from '#store/intake/stored-mails.ts';
import { namesOf } from '#store/letters/letter-names.ts';

/** Tables of rows that belong to one person and are deleted whole. */
const waysIn = ['sessions', 'ticket_sessions', 'sign_in_links', 'authenticators', 'recovery_codes', 'passkeys'];
const keys = ['identities', 'tokens'];
const roles = ['entitlements', 'service_managers'];
const work = [
  'presences',
  'watches',
  'news',
  'read_marks',
  'unsent_letters',
  'staff_settings',
  'bulk_runs',
  'list_columns',
];
const choices = ['notification_choices', 'address_claims', 'push_subscriptions'];

/** The sender of a mail, beside its bytes. */
const withSender = sql`message_id = null, from_address = null, envelope_from = null, findings = null`;

/** Deletes a person's texts and personal data, with the salts of the hashes in events. Events, ids and figures stay. */
export async function eraseWords(trx: Trx, personId: string, at: string): Promise<void> {
  const run = rowsOf(trx);
  const addresses = sql`(select address from addresses where person_id = ${personId})`;
  await run`update texts set text = null, html = null, whole = null, items = null, salt = null, search = null where author_id = ${personId}`;
  await forgetFieldTexts(trx, personId);
  await run`update ticket_forms set answers = null where ticket_id in (select id from tickets where requester_id = ${personId})`;
  for (const table of ['message_drafts', 'pending_messages'])
    await run`delete from ${sql.table(table)} where person_id = ${personId}
      or ticket_id in (select id from tickets where requester_id = ${personId})`;
  await run`delete from contact_drafts where lower(state #>> '{person,email}') in ${addresses}`;
  await forgetMails(trx, sql`from_address in ${addresses}`, withSender);
  await run`update outgoing_mails set subject = null, text = null, bytes = null, address = '' where person_id = ${personId}`;
  for (const table of [...waysIn, ...keys]) await run`delete from ${sql.table(table)} where person_id = ${personId}`;
  await run`delete from sign_in_codes where person_id = ${personId} or address in ${addresses}`;
  await run`delete from access_requests where person_id = ${personId} or address in ${addresses}`;
  // A borrower's role ends with the lender's.
  const loans = sql`(select id from access_loans where lender_id = ${personId} or borrower_id = ${personId})`;
  await run`delete from entitlements where loan_id in ${loans}`;
  await run`delete from service_managers where loan_id in ${loans}`;
  await run`delete from access_loans where id in ${loans}`;
  for (const table of [...roles, ...work, ...choices])
    await run`delete from ${sql.table(table)} where person_id = ${personId}`;
  // The waiting request is done; the words of earlier requests are deleted too.
  await run`update erasure_requests set words = null, reason = null, decided_at = coalesce(decided_at, ${at}),
    state = case state when 'waiting' then 'erased' else state end where person_id = ${personId}`;
  // Calls from their number may not name them.
  await run`delete from phone_calls where person_id = ${personId}
    or number = (select phone from people where id = ${personId})`;
  // Other people's views that filter by this person stay, without the name.
  await run`update saved_views set filter = replace(filter, called.name, 'erased'), name = replace(saved_views.name, called.name, '…')
    from (select address as name from addresses where person_id = ${personId}
      union select name from people where id = ${personId} and length(name) > 3) as called
    where strpos(filter, called.name) > 0 or strpos(saved_views.name, called.name) > 0`;
  await run`update ticket_templates set requester_id = null where requester_id = ${personId}`;
  await run`update news set by_person = null where by_person = ${personId}`;
  await run`delete from saved_views where owner_id = ${personId} and desk_id is null`;
  await run`delete from person_merges where kept_id = ${personId}`;
  await run`delete from accounts where person_id = ${personId}`;
  await run`delete from addresses where person_id = ${personId}`;
  await run`update people set name = null, phone = null, erased_at = ${at} where id = ${personId}`;
}

/**
 * Deletes the files that a person sent: their uploads, and files of texts and drafts that they wrote, since a public form has no
 * uploader. Returns their hashes, one per file.
 */
export async function eraseFiles(trx: Trx, personId: string): Promise<string[]> {
  const rows = await rowsOf<{ sha256: string }>(trx)`
    delete from files where uploader_id = ${personId} or entry_id in (
      select entries.id from entries join texts on texts.id = text_id where author_id = ${personId} and by_role = 'requester')
      or (entry_id is null and id::text in (
        select jsonb_path_query(state, '$.subjects[*].files[*].id') #>> '{}' from contact_drafts
        where lower(state #>> '{person,email}') in (select address from addresses where person_id = ${personId})))
    returning sha256`;
  return rows.map(({ sha256 }) => sha256);
}

/**
 * Deletes a person's data outside the record: mails of their tickets, saved answers to repeated API calls, and directory files
 * that name them. Withdraws their queued letters. Reads their addresses, so call it before those are deleted.
 */
export async function eraseCopies(trx: Trx, personId: string): Promise<void> {
  const run = rowsOf(trx);
  const addresses = sql`(select address from addresses where person_id = ${personId})`;
  // A follow-up of somebody else has their summary.
  const tickets = sql`(select id from tickets where requester_id = ${personId}
    or summary_id in (select id from texts where author_id = ${personId}))`;
  // Letters to others repeat their summaries and their requests for access.
  const tellsOfThem = sql`(ticket_id in ${tickets} or outgoing_mails.address in ${addresses}
    or facts #> '{digest,ticketIds}' ?| array(select id::text from tickets where requester_id = ${personId})
    or (letter in ${namesOf('colleagueWrote')} and facts ->> 'entryId' in (
      select entries.id::text from entries join texts on texts.id = entries.text_id where author_id = ${personId})) or facts #>> '{access,requestId}' in (
    select id::text from access_requests where person_id = ${personId} or access_requests.address in ${addresses}))`;
  await run`
    update outgoing_mails set state = 'failed', failure = 'withdrawn', subject = null, text = null, bytes = null, address = ''
    where state in ('queued', 'sending') and (person_id = ${personId} or address in ${addresses})`;
  await run`
    delete from demonstration_mails where address in ${addresses} or exists (
      select from outgoing_mails where ${tellsOfThem} and strpos(encode(raw, 'escape'), trim(both '<>' from message_id)) > 0)`;
  await run`
    update outgoing_mails set subject = null, text = null where state in ('sent', 'failed') and ${tellsOfThem}`;
  await run`update outgoing_mails set address = '' where address in ${addresses}`;
  await forgetMails(trx, sql`envelope_from in ${addresses} and outcome is not null`, withSender);
  // Reports about a letter to them contain their address, and may quote the letter.
  await forgetMails(
    trx,
    sql`outcome = 'automatic' and automatic in ('bounce', 'report', 'receipt') and exists (
      select from addresses where person_id = ${personId} and strpos(lower(encode(raw, 'escape')), address) > 0)`,
  );
  // Others may have copied them in.
  await run`
    update incoming_mails set findings = null
    where exists (select from addresses where person_id = ${personId} and strpos(findings::text, address) > 0)`;
  // A participant may have answered the questions of another person's ticket.
  await run`
    update ticket_forms set answers = null where ticket_id in (
      select asked.ticket_id from asked_questions asked join texts on texts.ticket_id = asked.ticket_id
      where asked.answered_at is not null and author_id = ${personId})`;
  await run`
    delete from idempotency_keys where token_id in (select id from tokens where person_id = ${personId})
      or exists (select from tickets where requester_id = ${personId} and strpos(path || ' ' || response::text, number) > 0)
      or exists (select from addresses where person_id = ${personId} and strpos(response::text, address) > 0)`;
  // Other people's claims and undone merges hold their addresses too.
  await run`delete from address_claims where address in ${addresses}`;
  await run`delete from person_merges where merged_id = ${personId} or addresses && array(select address from addresses where person_id = ${personId})`;
  await run`
    delete from directory_imports where person_id = ${personId}
      or exists (select from addresses where addresses.person_id = ${personId} and strpos(lower(content), address) > 0)`;
}
