import { type Kysely, sql } from 'kysely';

const proofs = `check (proved_by in ('signIn', 'link', 'signedReply', 'dkim', 'spf'))`;

/**
 * Proof belongs to a contact (R3): tickets and entries say what proved their sender. Older tickets get what `evolve` reads from
 * their events, which do not name the method; entries that came by mail get what was found in that mail.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `alter table tickets add column proved_by text ${proofs},
         add column sender_warning text check (sender_warning in ('knownPerson', 'dmarcFailed'))`,
    )
    .execute(db);
  await sql.raw(`alter table entries add column proved_by text ${proofs}`).execute(db);
  // A later proof of the requester; whoever a merge of people made the requester counts as well.
  await sql`
    update tickets set proved_by = case
      when (opened.data->>'proved')::boolean and opened.data->>'channel' = 'portal' then 'signIn'
      when (opened.data->>'proved')::boolean and opened.data->>'channel' = 'mail' then 'spf'
      else (
        select case later.type when 'addressProved' then 'link' else 'signedReply' end
        from events later
        where later.ticket_id = tickets.id and (later.type = 'addressProved'
          or (later.type = 'reacted' and (later.data->>'proved')::boolean and later.data->>'personId' = coalesce(
            (select case merge.type when 'personMerged' then merge.data->>'toId' else merge.data->>'fromId' end
             from events merge
             where merge.ticket_id = tickets.id and merge.type in ('personMerged', 'personParted')
               and (merge.data->>'requester')::boolean and merge.seq < later.seq
             order by merge.seq desc limit 1),
            opened.data->>'requesterId')))
        order by later.seq limit 1)
      end
    from events opened
    where opened.ticket_id = tickets.id and opened.seq = 1 and opened.type = 'opened'`.execute(db);
  await sql`
    update entries set proved_by = case
      when entries.mail_id is null
        then case when event.type = 'reacted' or event.data->>'channel' = 'portal' then 'signIn' end
      else (
        select case when mail.reason->>'code' = 'answersOurMail' then 'signedReply'
          when mail.findings->>'dkim' = 'pass' then 'dkim'
          when mail.findings->>'spf' = 'pass' then 'spf' end
        from incoming_mails mail where mail.id = entries.mail_id)
      end
    from events event
    where event.type in ('opened', 'reacted') and (event.data->>'proved')::boolean
      and entries.id = (event.data->'entry'->>'id')::uuid and entries.kind = 'message' and entries.direction = 'in'`.execute(
    db,
  );
  await sql`alter table tickets drop column proved`.execute(db);
}
