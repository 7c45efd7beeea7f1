import { type Kysely, sql } from 'kysely';

/** Keyed chains, anchors over all of them, and the results of verifying them (R25, decision 0036). */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // Where the chain of an older version ends. The row is written once, when the key is created.
  `create table plain_prefixes (
     ticket_id uuid primary key,
     desk_id uuid not null,
     seq integer not null,
     mac bytea not null)`,
  // The audit trail in an order without gaps.
  `create table audit_links (
     place bigint primary key,
     entry_id uuid not null unique,
     hash bytea not null)`,
  `create table anchors (
     number integer primary key,
     taken_at timestamptz not null,
     audit_place bigint not null,
     tickets integer not null,
     hash bytea not null)`,
  // Which event was the last of a ticket when an anchor was taken: only tickets that changed since the anchor before it.
  `create table anchored_heads (
     anchor integer not null,
     ticket_id uuid not null,
     desk_id uuid not null,
     seq integer not null,
     primary key (anchor, ticket_id))`,
  'create index anchored_heads_ticket on anchored_heads (ticket_id, seq)',
  ...['plain_prefixes', 'audit_links', 'anchors', 'anchored_heads'].flatMap((table) => [
    `create trigger ${table}_are_append_only before update or delete on ${table}
       for each row execute function refuse_change()`,
    `create trigger ${table}_are_not_truncated before truncate on ${table}
       for each statement execute function refuse_change()`,
  ]),
  `create table proofs (
     id uuid primary key,
     asked_at timestamptz not null,
     asked_by uuid,
     finished_at timestamptz,
     tickets_to_check integer not null,
     tickets integer not null,
     events integer not null,
     audit_entries integer not null,
     anchors integer not null,
     broken text)`,
  'create index proofs_asked on proofs (asked_at desc)',
];
