import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { ask, askJson } from './ask.ts';
import type { BenchDesk } from './desk.ts';
import { openSecondWeb, type SecondWeb } from './second-web.ts';
import { measure, shown } from './statistics.ts';
import { headersOf } from './tokens.ts';

type Row = (name: string, figure: string, aim: string) => void;

/** The 95th percentile per page, in ms. */
type MeasuredConsole = Map<string, number>;

/**
 * Measures, at the server, what an agent opens all day: a view, a ticket with fifty entries, a search for a rare and for a common
 * word, an answer. Reports the time of the bare PostgreSQL query beside each. With the figures of a smaller desk, it also reports
 * how many times as long each took.
 */
export async function measureConsole(
  desk: BenchDesk,
  client: pg.Client,
  { tickets, examples, smaller }: { tickets: number; examples: ConsoleExamples; smaller?: MeasuredConsole },
  row: Row,
): Promise<MeasuredConsole> {
  const measured: MeasuredConsole = new Map();
  const second = smaller ? null : await openSecondWeb(desk);
  await warmUp(desk, second);
  for (const page of pages(examples.read)) {
    for (const way of ways) {
      const name = `${page.name}${way.name}`;
      const { p50, p95, perSecond, ofTwo } = await measurePage(desk, way.address(page.address), second);
      measured.set(name, p95);
      const aim = page.aim ?? way.aim;
      row(
        `console: ${name}, at ${tickets} tickets, p50 / p95 ms`,
        `${shown(p50)} / ${shown(p95)}${timesOf(p95, smaller?.get(name))}`,
        smaller ? '≤ 1.5 times' : aim.p95,
      );
      row('  pages a second, 4 clients', shown(perSecond), aim.perSecond);
      if (ofTwo !== null) row('  the same by two processes of the web', shown(ofTwo), aim.perSecond);
    }
    if (page.query) {
      const raw = await measure({ runs: 100, clients: 1 }, async () => void (await client.query(page.query!)));
      row('  the query alone, p50 / p95 ms', `${shown(raw.p50)} / ${shown(raw.p95)}`, '');
    }
  }
  await second?.close();
  if (!smaller) await measureAfterPauses(desk, `/console/tickets/${examples.read}`, row);
  await measureAnswers(desk, examples.answered, row);
  return measured;
}

/** As a document, and as the data that an open console fetches: all but the first page of a day. */
const ways = [
  { name: '', aim: { p95: 'p95 ≤ 40', perSecond: '≥ 80' }, address: (page: string) => page },
  {
    name: ', within an open page',
    aim: { p95: 'p95 ≤ 15', perSecond: '≥ 250' },
    address: (page: string) => page.replace(/\?|$/, (end) => `.data${end}`),
  },
];

/**
 * Warms up a desk as some minutes of use do: answers get faster in each process, and in the client, up to about 3,000 requests.
 */
const compilingRuns = 4_000;
/** Warms up one page. */
const warmRuns = 600;

async function warmUp(desk: BenchDesk, second: SecondWeb | null): Promise<void> {
  await measure({ runs: compilingRuns, clients: 4 }, askFor(desk, '/console'));
  if (second) await measure({ runs: compilingRuns, clients: 4 }, askFor(desk, '/console', second));
}

function askFor(desk: BenchDesk, address: string, second?: SecondWeb): () => Promise<void> {
  const headers = { Cookie: desk.cookies.agent, ...(second && { Host: second.host }) };
  return () => ask('GET', (second ?? desk).url + address, { headers, expect: 200 });
}

async function measurePage(desk: BenchDesk, address: string, second: SecondWeb | null) {
  const get = askFor(desk, address);
  await measure({ runs: warmRuns, clients: 4 }, get);
  const { p50, p95 } = await measure({ runs: 200, clients: 1 }, get);
  const { perSecond } = await measure({ runs: 600, clients: 4 }, get);
  if (second === null) return { p50, p95, perSecond, ofTwo: null };
  const getOfSecond = askFor(desk, address, second);
  const getOfTwo = (_: number, client: number) => (client % 2 ? get() : getOfSecond());
  await measure({ runs: warmRuns, clients: 4 }, getOfTwo);
  const ofTwo = await measure({ runs: 600, clients: 4 }, getOfTwo);
  return { p50, p95, perSecond, ofTwo: ofTwo.perSecond };
}

/** Connection pools commonly close connections that were idle for ten seconds. */
const pauseMilliseconds = 15_000;
const pauses = 3;

/** A desk is seldom busy: measures a page after a pause without requests. */
async function measureAfterPauses(desk: BenchDesk, address: string, row: Row): Promise<void> {
  const get = askFor(desk, address);
  const afterPause: number[] = [];
  for (let time = 0; time < pauses; time++) {
    await pause(pauseMilliseconds);
    const { p50 } = await measure({ runs: 1, clients: 1 }, get);
    afterPause.push(p50);
  }
  row(
    `console: a ticket with 50 entries, after ${pauses} quiet quarters of a minute, ms`,
    afterPause.map(shown).join(', '),
    '',
  );
}

interface ConsolePage {
  name: string;
  address: string;
  /** By default that of the way. */
  aim?: { p95: string; perSecond: string };
  query?: string;
}

function pages(number: string): ConsolePage[] {
  return [
    {
      name: 'to do next',
      address: '/console',
      query: `select * from tickets where desk_id = (select id from desks order by position limit 1) and due_rank < 9
        and not suspected_spam order by due_rank, due_at, (complete is not true), id limit 50`,
    },
    {
      name: 'closed',
      address: '/console?view=closed',
      query: `select * from tickets where desk_id = (select id from desks order by position limit 1) and status = 'closed'
        order by changed_at desc, id desc limit 50`,
    },
    {
      name: 'a ticket with 50 entries',
      address: `/console/tickets/${number}`,
      query: `select * from entries join texts on texts.id = entries.text_id
        where entries.ticket_id = (select id from tickets where number = '${number}') order by entries.seq`,
    },
    {
      name: 'search for a rare word',
      address: `/console?q=${rareWord}`,
      aim: { p95: 'p95 ≤ 15', perSecond: '≥ 300' },
      query: `select ticket_id from texts where search @@ to_tsquery('simple', '${rareWord}') limit 51`,
    },
    {
      name: 'search for a common word',
      address: `/console?q=${commonWord}`,
      aim: { p95: 'p95 ≤ 60', perSecond: '≥ 100' },
      query: `select ticket_id from texts where search @@ to_tsquery('belfry_de', '${commonWord}') limit 51`,
    },
  ];
}

/** In twenty tickets, whatever the size of the desk. */
const rareWord = 'xylofoon';
/** In a quarter of all tickets: it is in one of the four texts that the mails are made of. */
const commonWord = 'Kopfbereich';
const entriesOfTicket = 50;

/**
 * Ticket numbers. `read` has many entries and never changes, so that desks of different sizes are compared by the same ticket.
 * `answered` receives answers.
 */
interface ConsoleExamples {
  read: string;
  answered: string;
}

/** Opens the tickets that contain the rare word, and returns the examples among them. */
export async function openConsoleExamples(desk: BenchDesk): Promise<ConsoleExamples> {
  const numbers: string[] = [];
  for (let place = 0; place < 20; place++) {
    const ticket = { desk: 'DTO', requester: { email: 'rare@client.example' }, summary: `Ticket ${place}` };
    const description = `De ${rareWord} blijft stil.`;
    numbers.push((await call<{ number: string }>(desk, 'POST', '/tickets', { ...ticket, description })).number);
  }
  const [read, answered] = numbers as [string, string];
  for (let place = 0; place < entriesOfTicket; place++)
    await call(desk, 'POST', `/tickets/${read}/${place % 2 ? 'answers' : 'notes'}`, { text: `${place}. ${longText}` });
  return { read, answered };
}

const longText = 'The page was looked at again this morning, on two machines and in three browsers. '.repeat(6);

async function measureAnswers(desk: BenchDesk, number: string, row: Row): Promise<void> {
  const answer = () => call(desk, 'POST', `/tickets/${number}/answers`, { text: longText }).then(() => undefined);
  await measure({ runs: 10, clients: 1 }, answer);
  const { p50, p95 } = await measure({ runs: 100, clients: 1 }, answer);
  row('console: an answer is written, p50 / p95 ms', `${shown(p50)} / ${shown(p95)}`, '');
}

let run = 0;

function call<T>(desk: BenchDesk, method: 'GET' | 'POST', path: string, body?: object): Promise<T> {
  return askJson<T>(method, `${desk.url}/api/v1${path}`, { headers: headersOf(desk.tokens, run++), body });
}

function timesOf(p95: number, before: number | undefined): string {
  return before === undefined ? '' : `; ${(p95 / before).toFixed(2)} times`;
}
