import { type Kysely, sql } from 'kysely';

/** Which mails a person gets beyond those that the desk owes them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // No row is the usual choice. A digest tells of tickets that were opened after `digest_from`, and goes out at `digest_at`.
  `create table notification_choices (
     person_id uuid primary key references people,
     colleagues boolean not null,
     organisation_tickets text not null,
     reviews boolean not null,
     announcements boolean not null,
     digest_from timestamptz,
     digest_at timestamptz)`,
  'create index notification_choices_digest on notification_choices (digest_at) where digest_at is not null',
  'create index notification_choices_announcements on notification_choices (person_id) where announcements',
  // Each announcement is told once, when it begins. Those of before are passed over: nobody has chosen to be told yet.
  'alter table announcements add column told_at timestamptz',
  'create index announcements_to_tell on announcements (from_at) where told_at is null',
];
