import { type Kysely, sql } from 'kysely';

/** People who ask to be erased (GDPR, article 17), and what became of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // `words` are the asker's and `reason` is the administrator's: both go with the person. Until `due_at` it has to be answered.
  `create table erasure_requests (
     id uuid primary key,
     person_id uuid not null references people,
     state text not null,
     words text,
     asked_at timestamptz not null,
     due_at timestamptz not null,
     decided_at timestamptz,
     reason text)`,
  // One at a time.
  "create unique index erasure_requests_waiting on erasure_requests (person_id) where state = 'waiting'",
  'create index erasure_requests_person on erasure_requests (person_id, asked_at desc)',
  "create index erasure_requests_due on erasure_requests (due_at) where state = 'waiting'",
];
