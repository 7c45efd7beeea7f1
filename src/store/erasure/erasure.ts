import { sql } from 'kysely';
import type { Trx } from '#store/database/database.ts';

/** Deletes a person's texts and personal data, with the salts of the hashes in events. Events, ids and figures stay. */
export async function eraseWords(trx: Trx, personId: string, at: string): Promise<void> {
  const addresses = sql`(select address from addresses where person_id = ${personId})`;
  await sql`update texts set text = null, html = null, whole = null, items = null, salt = null, search = null where author_id = ${personId}`.execute(
    trx,
  );
  await sql`update ticket_forms set answers = null where ticket_id in (select id from tickets where requester_id = ${personId})`.execute(
    trx,
  );
  for (const table of ['message_drafts', 'pending_messages'])
    await sql`delete from ${sql.table(table)} where person_id = ${personId}
      or ticket_id in (select id from tickets where requester_id = ${personId})`.execute(trx);
  await sql`delete from contact_drafts where lower(state #>> '{person,email}') in ${addresses}`.execute(trx);
  await sql`update incoming_mails set raw = '', message_id = null, from_address = null, envelope_from = null, findings = null where from_address in ${addresses}`.execute(
    trx,
  );
  await sql`update outgoing_mails set subject = null, text = null, bytes = null, address = '' where person_id = ${personId}`.execute(
    trx,
  );
  await sql`delete from sessions where person_id = ${personId}`.execute(trx);
  await sql`delete from ticket_sessions where person_id = ${personId}`.execute(trx);
  await sql`delete from sign_in_links where person_id = ${personId}`.execute(trx);
  await sql`delete from sign_in_codes where person_id = ${personId} or address in ${addresses}`.execute(trx);
  for (const table of ['authenticators', 'recovery_codes', 'passkeys', 'identities'])
    await sql`delete from ${sql.table(table)} where person_id = ${personId}`.execute(trx);
  await sql`delete from tokens where person_id = ${personId}`.execute(trx);
  await sql`delete from access_requests where person_id = ${personId} or address in ${addresses}`.execute(trx);
  // A borrower's role ends with the lender's.
  const loans = sql`(select id from access_loans where lender_id = ${personId} or borrower_id = ${personId})`;
  await sql`delete from entitlements where loan_id in ${loans}`.execute(trx);
  await sql`delete from service_managers where loan_id in ${loans}`.execute(trx);
  await sql`delete from access_loans where id in ${loans}`.execute(trx);
  await sql`delete from entitlements where person_id = ${personId}`.execute(trx);
  await sql`delete from service_managers where person_id = ${personId}`.execute(trx);
  // The waiting request is done; the words of earlier requests are deleted too.
  await sql`update erasure_requests set words = null, reason = null, decided_at = coalesce(decided_at, ${at}),
    state = case state when 'waiting' then 'erased' else state end where person_id = ${personId}`.execute(trx);
  // Calls from their number may not name them.
  await sql`delete from phone_calls where person_id = ${personId}
    or number = (select phone from people where id = ${personId})`.execute(trx);
  await sql`delete from notification_choices where person_id = ${personId}`.execute(trx);
  for (const table of ['presences', 'watches', 'mentions', 'unsent_letters'])
    await sql`delete from ${sql.table(table)} where person_id = ${personId}`.execute(trx);
  await sql`delete from staff_settings where person_id = ${personId}`.execute(trx);
  await sql`delete from bulk_runs where person_id = ${personId}`.execute(trx);
  // Other people's views that filter by this person stay, without the name.
  await sql`update saved_views set filter = replace(filter, called.name, 'erased'), name = replace(saved_views.name, called.name, '…')
    from (select address as name from addresses where person_id = ${personId}
      union select name from people where id = ${personId} and length(name) > 3) as called
    where strpos(filter, called.name) > 0 or strpos(saved_views.name, called.name) > 0`.execute(trx);
  await sql`delete from saved_views where owner_id = ${personId} and desk_id is null`.execute(trx);
  await sql`delete from list_columns where person_id = ${personId}`.execute(trx);
  await sql`delete from address_claims where person_id = ${personId}`.execute(trx);
  await sql`delete from person_merges where kept_id = ${personId}`.execute(trx);
  await sql`delete from accounts where person_id = ${personId}`.execute(trx);
  await sql`delete from addresses where person_id = ${personId}`.execute(trx);
  await sql`update people set name = null, phone = null, erased_at = ${at} where id = ${personId}`.execute(trx);
}

/**
 * Deletes the files that a person sent: their uploads, and files of texts and drafts that they wrote, since a public form has no
 * uploader. Returns their hashes, one per file.
 */
export async function eraseFiles(trx: Trx, personId: string): Promise<string[]> {
  const { rows } = await sql<{ sha256: string }>`
    delete from files where uploader_id = ${personId} or entry_id in (
      select entries.id from entries join texts on texts.id = text_id where author_id = ${personId} and by_role = 'requester')
      or (entry_id is null and id::text in (
        select jsonb_path_query(state, '$.subjects[*].files[*].id') #>> '{}' from contact_drafts
        where lower(state #>> '{person,email}') in (select address from addresses where person_id = ${personId})))
    returning sha256`.execute(trx);
  return rows.map(({ sha256 }) => sha256);
}
