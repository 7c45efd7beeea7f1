import { type Kysely, sql } from 'kysely';

/** Texts that a desk has ready become macros: they have an order, and do something with the sending or alone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table text_blocks rename to macros',
  'alter index text_blocks_pkey rename to macros_pkey',
  'alter table macros rename constraint text_blocks_desk_id_fkey to macros_desk_id_fkey',
  'drop index text_blocks_desk',
  'alter table macros add column position int not null default 0',
  `update macros set position = placed.place
     from (select id, row_number() over (partition by desk_id order by id) as place from macros) as placed
     where placed.id = macros.id`,
  'alter table macros alter column position drop default',
  // Without texts it only acts; without a tab it is written where its agent stands.
  'alter table macros alter column texts drop not null',
  'alter table macros add column tab text',
  `alter table macros add column acts jsonb not null default '[]'`,
  'alter table macros alter column acts drop default',
  'alter table macros add column reasons jsonb',
  'create index macros_desk on macros (desk_id, position)',
  `update message_drafts set content = content || '{"acts": null}'`,
  `update pending_messages set content = content || '{"acts": null}' where content is not null`,
  // The ticket as it was when acts were held back with their message: what others change of it since is not written over.
  'alter table pending_messages add column seen_version int',
];
