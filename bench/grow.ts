import type pg from 'pg';

/**
 * Multiplies the tickets that are there, with their texts, until there are so many: rows of the same shape and size in all
 * tables that a list reads. A third are open in every status, the others closed, as a desk looks after some years.
 */
export async function growTo(client: pg.Client, wanted: number): Promise<number> {
  const { rows } = await client.query<{ count: number }>('select count(*)::int from tickets');
  const there = rows[0]!.count;
  if (there < wanted) await client.query(multiply, [Math.ceil((wanted - there) / there), wanted - there]);
  await client.query(spread);
  await client.query('vacuum analyze tickets');
  await client.query('vacuum analyze texts');
  return Math.max(there, wanted);
}

const multiply = `
  with copies as (
    select t.*, gen_random_uuid() as new_id, gen_random_uuid() as new_summary, nextval('ticket_sequence') as next
    from tickets t cross join generate_series(1, $1::int) limit $2::int
  ), new_texts as (
    insert into texts
    select new_summary, x.desk_id, new_id, x.author_id, x.text, x.whole, x.items, x.salt, x.internal, x.search
    from copies join texts x on x.id = copies.summary_id
  )
  insert into tickets
  select (jsonb_populate_record(null::tickets, to_jsonb(c) || jsonb_build_object('id', new_id, 'summary_id', new_summary,
    'sequence', next, 'number', 'DTO-' || next || '-00', 'opened_at', c.opened_at - random() * interval '900 days'))).*
  from copies c`;

const spread = `
  update tickets set
    status = case when sequence % 3 = 0 then (array['new', 'open', 'handled'])[1 + sequence % 3] else 'closed' end,
    due_rank = case when sequence % 3 = 0 then 1 + sequence % 6 else 9 end,
    closed_at = case when sequence % 3 = 0 then null else opened_at + interval '6 days' end,
    due_at = opened_at + interval '4 hours'
  where opened_at < now() - interval '2 days'`;
