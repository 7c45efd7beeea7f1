import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { ask } from './ask.ts';
import type { BenchDesk } from './desk.ts';
import { measure, shown } from './statistics.ts';
import { headersOf } from './tokens.ts';

/**
 * Views over values of fields, as an open console reads them: the list, its counts and its columns. Each is compared with the view
 * of the same tickets by a property that every ticket has, and with the view of all open tickets. Then fields are added while tickets
 * are written.
 */
export async function measureFieldViews(
  desk: BenchDesk,
  client: pg.Client,
  tickets: number,
  row: (name: string, figure: string, aim: string) => void,
): Promise<void> {
  await fillFields(client);
  await measureFilter(desk, 'status:open', compilingRuns);
  const all = await measureFilter(desk, 'status:open');
  row(`view of all open tickets, at ${tickets}, p50 / p95 ms`, `${shown(all.p50)} / ${shown(all.p95)}`, '');
  for (const { name, filter, without } of views) {
    const plain = without === null ? all : await measureFilter(desk, without);
    const { p50, p95 } = await measureFilter(desk, filter);
    const times = `${(p50 / plain.p50).toFixed(2)}, ${(p95 / plain.p95).toFixed(2)} times`;
    row(`  ${name}`, `${shown(p50)} / ${shown(p95)}`, `≤ 1.3 times; ${times} ${without ?? 'all open tickets'}`);
  }
  const { slowest, writes } = await writeWhileAdding(desk, client);
  row(`slowest of ${writes} new tickets while ${fieldsAdded} fields are added, ms`, shown(slowest), '≤ 100');
}

const fieldsAdded = 10;

async function writeWhileAdding(desk: BenchDesk, client: pg.Client) {
  let run = 0;
  const body = { desk: 'DTO', requester: { email: 'adding@client.example' }, summary: 'One', description: 'More.' };
  const open = () =>
    ask('POST', `${desk.url}/api/v1/tickets`, { headers: headersOf(desk.tokens, run++), body, expect: 201 });
  for (let times = 0; times < 50; times++) await open();
  const took: number[] = [];
  let isAdding = true;
  const writing = async () => {
    while (isAdding) {
      const begun = performance.now();
      await open();
      took.push(performance.now() - begun);
    }
  };
  const adding = async () => {
    for (let nth = 0; nth < fieldsAdded; nth++) {
      await wait(300);
      await addField(client, { key: `later${nth}`, type: 'number', position: 10 + nth });
    }
    await wait(300);
    isAdding = false;
  };
  await Promise.all([writing(), writing(), adding()]);
  return { slowest: Math.max(...took), writes: took.length };
}

const views = [
  { name: 'with a value that a quarter has', filter: 'status:open field.same:nl', without: 'status:open language:nl' },
  { name: 'the same, closed tickets too', filter: 'field.same:nl', without: 'language:nl' },
  { name: 'without that value', filter: 'status:open -field.same:nl', without: 'status:open -language:nl' },
  { name: 'with a value that one in 330 has', filter: 'status:open field.amount:<15', without: null },
  { name: 'with a value of one ticket in 5,000', filter: 'status:open field.amount:17', without: null },
  {
    name: 'with a number that a quarter has',
    filter: 'status:open field.amount:>=3750',
    without: 'status:open language:nl',
  },
];

const compilingRuns = 2_000;

async function measureFilter(desk: BenchDesk, filter: string, runs = 200) {
  const address = `${desk.url}/console.data?q=${encodeURIComponent(filter)}`;
  const get = () => ask('GET', address, { headers: { Cookie: desk.cookies.agent }, expect: 200 });
  await measure({ runs: 30, clients: 1 }, get);
  return measure({ runs, clients: 1 }, get);
}

/** Two fields at the first desk: a choice that is the language of its ticket, and a number. Each ticket has both. */
async function fillFields(client: pg.Client): Promise<void> {
  const options = ['fr', 'nl', 'de', 'en'].map((key) => ({ key, names: inEach(key), retired: false }));
  const same = await addField(client, { key: 'same', type: 'choice', options, position: 1 });
  const amount = await addField(client, { key: 'amount', type: 'number', position: 2 });
  const number = '(sequence % 5000)';
  await client.query(`update tickets set fields = jsonb_build_object(
    '${same}', jsonb_build_object('choices', jsonb_build_array(language)),
    '${amount}', jsonb_build_object('number', ${number}))`);
  await client.query(`insert into ticket_fields (ticket_id, field_id, place, text)
    select id, '${same}', 0, language from tickets`);
  await client.query(`insert into ticket_fields (ticket_id, field_id, place, number)
    select id, '${amount}', 0, ${number} from tickets`);
  for (const table of ['tickets', 'ticket_fields']) await client.query(`vacuum analyze ${table}`);
}

/** Adds a field as a page does: a row whose trigger tells every process. Returns its id. */
async function addField(
  client: pg.Client,
  { key, type, position, options = [] }: { key: string; type: string; position: number; options?: object[] },
): Promise<string> {
  const id = randomUUID();
  await client.query(
    `insert into fields (id, desk_id, key, type, names, options, visible_to, editable_by, position)
     select $1, id, $2, $3, $4, $5, 'agent', 'agent', $6 from desks order by position limit 1`,
    [id, key, type, JSON.stringify(inEach(key)), JSON.stringify(options), position],
  );
  return id;
}

function inEach(name: string) {
  return { fr: name, nl: name, de: name, en: name };
}
