import type pg from 'pg';
import type { BenchDesk } from './desk.ts';

/**
 * Copies the existing tickets, with their summaries and first messages, until there are `wanted`, so that rows have a realistic
 * shape and size. A third are open in every status, the others closed, like a desk after some years. With an editor, one in ten
 * belongs to the editor's organisation, one in a thousand to the editor, and the editor takes part in one in a thousand. Returns
 * the number of tickets.
 */
export async function growTo(client: pg.Client, wanted: number, editor?: BenchDesk['editor']): Promise<number> {
  const { rows } = await client.query<{ count: number }>('select count(*)::int from tickets');
  const there = rows[0]!.count;
  if (there < wanted) {
    await client.query(copies, [Math.ceil((wanted - there) / there), wanted - there]);
    await client.query(copiedTexts);
    await client.query(copyTexts);
    const columns = await columnsOf(client, 'tickets');
    const own = { ...changed, ...(editor && ofEditor(editor)) };
    const values = columns.map((column) => `${own[column] ?? `t.${column}`} as ${column}`);
    await client.query(`insert into tickets (${columns.join(', ')}) select ${values.join(', ')}
      from copies c join tickets t on t.id = c.old_id`);
    if (editor) await client.query(participations, [editor.id]);
    await client.query('drop table copies, copied_texts');
  }
  for (const table of ['tickets', 'texts', 'participations']) await client.query(`vacuum analyze ${table}`);
  return Math.max(there, wanted);
}

const copies = `
  create temp table copies as
  select t.id as old_id, gen_random_uuid() as id, gen_random_uuid() as summary,
    nextval('ticket_sequence') as sequence, t.opened_at - random() * interval '900 days' as opened_at
  from tickets t cross join generate_series(1, $1::int) limit $2::int`;

/** The summary and the first message of each ticket: search reads both. */
const copiedTexts = `
  create temp table copied_texts as
  select t.id as old_id, true as is_summary, x.* from tickets t join texts x on x.id = t.summary_id
  union all
  select t.id, false, x.* from tickets t cross join lateral (
    select * from texts where ticket_id = t.id and id <> t.summary_id order by id limit 1) x`;

/** Both beside each other, as a desk writes them: a search that reads texts in their order meets as many of each. */
const copyTexts = `
  insert into texts (id, desk_id, ticket_id, author_id, text, salt, internal, search)
  select case when x.is_summary then c.summary else gen_random_uuid() end, x.desk_id, c.id, x.author_id, x.text, x.salt,
    x.internal, x.search
  from copies c join copied_texts x on x.old_id = c.old_id`;

/** Draws by the sequence and not by the copied ticket, so that the top of a list has the same mix of languages as all tickets. */
const drawn = (of: string, sides: number) => `(hashtext(c.sequence || '${of}') & 2147483647) % ${sides}`;

const isOpen = `${drawn('open', 3)} = 0`;

/** The columns in which a copy differs from its original. */
const changed: Record<string, string> = {
  id: 'c.id',
  summary_id: 'c.summary',
  sequence: 'c.sequence',
  number: "split_part(t.number, '-', 1) || '-' || c.sequence || '-00'",
  opened_at: 'c.opened_at',
  status: `case when ${isOpen} then (array['new', 'open', 'waiting', 'handled'])[1 + ${drawn('status', 4)}] else 'closed' end`,
  due_rank: `case when ${isOpen} then 1 + ${drawn('rank', 6)} else 9 end`,
  closed_at: `case when ${isOpen} then null else c.opened_at + interval '6 days' end`,
  due_at: "c.opened_at + interval '4 hours'",
  first_answer_due_at: "c.opened_at + interval '4 hours'",
};

/** Columns that assign a copy to the editor, to a colleague (the editor takes part), or leave it as it is. */
function ofEditor({ id, organisationId, colleagueId }: BenchDesk['editor']): Record<string, string> {
  const whose = (editors: string, shared: string, other: string) =>
    `case c.sequence % 1000 when 0 then ${editors} when 500 then ${shared} else ${other} end`;
  return {
    requester_id: whose(`'${id}'`, `'${colleagueId}'`, 't.requester_id'),
    participant_ids: whose(`array['${id}'::uuid]`, `array['${colleagueId}'::uuid, '${id}']`, 't.participant_ids'),
    organisation_id: `case when c.sequence % 10 = 0 then '${organisationId}' else t.organisation_id end`,
  };
}

/** The same rows as store/ticket/record/ticket-changes.ts writes. */
const participations = `
  insert into participations (person_id, ticket_id, desk_id, standing, opened_at)
  select $1, t.id, t.desk_id, case t.status when 'waiting' then 2 when 'handled' then 2 when 'closed' then 0 else 1 end, t.opened_at
  from copies c join tickets t on t.id = c.id where c.sequence % 1000 = 500`;

async function columnsOf(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 order by ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name);
}
