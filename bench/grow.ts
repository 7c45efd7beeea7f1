import type pg from 'pg';

/**
 * Multiplies the tickets that are there, with their summaries, until there are so many: rows of the same shape and size in
 * the tables that a list reads. A third are open in every status, the others closed, as a desk looks after some years.
 */
export async function growTo(client: pg.Client, wanted: number): Promise<number> {
  const { rows } = await client.query<{ count: number }>('select count(*)::int from tickets');
  const there = rows[0]!.count;
  if (there < wanted) {
    await client.query(copies, [Math.ceil((wanted - there) / there), wanted - there]);
    await client.query(copyTexts);
    const columns = await columnsOf(client, 'tickets');
    const values = columns.map((column) => `${changed[column] ?? `t.${column}`} as ${column}`);
    await client.query(`insert into tickets (${columns.join(', ')}) select ${values.join(', ')}
      from copies c join tickets t on t.id = c.old_id`);
    await client.query('drop table copies');
  }
  await client.query('vacuum analyze tickets');
  await client.query('vacuum analyze texts');
  return Math.max(there, wanted);
}

const copies = `
  create temp table copies as
  select t.id as old_id, t.summary_id as old_summary, gen_random_uuid() as id, gen_random_uuid() as summary,
    nextval('ticket_sequence') as sequence, t.opened_at - random() * interval '900 days' as opened_at
  from tickets t cross join generate_series(1, $1::int) limit $2::int`;

const copyTexts = `
  insert into texts (id, desk_id, ticket_id, author_id, text, salt, internal, search)
  select c.summary, x.desk_id, c.id, x.author_id, x.text, x.salt, x.internal, x.search
  from copies c join texts x on x.id = c.old_summary`;

const isOpen = 'c.sequence % 3 = 0';

/** What a copy has of its own. */
const changed: Record<string, string> = {
  id: 'c.id',
  summary_id: 'c.summary',
  sequence: 'c.sequence',
  number: "'DTO-' || c.sequence || '-00'",
  opened_at: 'c.opened_at',
  status: `case when ${isOpen} then (array['new', 'open', 'waiting', 'handled'])[1 + c.sequence / 3 % 4] else 'closed' end`,
  due_rank: `case when ${isOpen} then 1 + c.sequence / 3 % 6 else 9 end`,
  closed_at: `case when ${isOpen} then null else c.opened_at + interval '6 days' end`,
  due_at: "c.opened_at + interval '4 hours'",
};

async function columnsOf(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 order by ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name);
}
