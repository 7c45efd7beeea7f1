import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ask } from './ask.ts';
import type { BenchDesk } from './desk.ts';
import { beginDraft } from './draft.ts';
import { measure, shown } from './statistics.ts';

/** A line of the report: name, measured figure, target. */
type Row = (name: string, figure: string, aim: string) => void;

const compressed = { 'Accept-Encoding': 'br' };

/**
 * Measures public pages per second, for four clients over real HTTP with open connections. Compares them with a bare server that
 * sends as many bytes, and with pages that cannot be cached: the pages of a draft belong to one person.
 */
export async function measurePages(desk: BenchDesk, row: Row): Promise<void> {
  const support = `${desk.url}/fr`;
  const bytes = (await read(support)).byteLength;
  const limit = await sendNothingElse(bytes);
  row('bare server, as many bytes as the support page, 4 clients', shown(limit), 'the limit here');
  const one = (page: MeasuredPage) => measurePage(page, limit, row);
  for (const { name, asked, aim } of pages(desk.url)) {
    // The form redirects to its first step, which is the page to measure.
    const { url: address } = await fetch(asked);
    await one({ name, address, aim, headers: compressed });
  }
  const { cookie, steps } = await beginDraft(desk.url);
  const withDraft = { ...compressed, Cookie: cookie };
  // Warm up: the pages so far came from the cache, and the first rendered pages would pay for compiling.
  for (const { address } of steps)
    await measure({ runs: 300, clients: 4 }, () => ask('GET', address, { headers: withDraft, expect: 200 }));
  for (const { name, address } of steps) await one({ name, address, aim: '≥ 300', headers: withDraft });
  // An unknown parameter bypasses the cache.
  const fresh = await measure({ runs: 400, clients: 4 }, (run) =>
    ask('GET', `${support}?afresh=${run}`, { headers: compressed, expect: 200 }),
  );
  row('support page made afresh, 4 clients, pages/s', shown(fresh.perSecond), '');
}

interface MeasuredPage {
  name: string;
  address: string;
  aim: string;
  headers: Record<string, string>;
}

async function measurePage({ name, address, aim, headers }: MeasuredPage, limit: number, row: Row): Promise<void> {
  const get = () => ask('GET', address, { headers, expect: 200 });
  await measure({ runs: 200, clients: 4 }, get);
  const four = await measure({ runs: 4_000, clients: 4 }, get);
  row(
    `${name}, 4 clients, pages/s`,
    `${shown(four.perSecond)} (${(four.perSecond / limit).toFixed(2)} of the limit)`,
    aim,
  );
  row('  p50 / p95 ms', `${shown(four.p50)} / ${shown(four.p95)}`, '');
  row('  kB as it travels', shown((await read(address, headers)).byteLength / 1_000), '≤ 20');
}

function pages(url: string) {
  return [
    { name: 'support page', asked: `${url}/fr`, aim: '≥ 1000' },
    { name: 'first question of the form', asked: `${url}/fr/contact`, aim: '≥ 300' },
    { name: 'empty form', asked: `${url}/fr/contact?who=editor`, aim: '≥ 300' },
  ];
}

/** `fetch` would decompress the answer. */
async function read(address: string, headers: Record<string, string> = compressed): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    request(address, { headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece) => pieces.push(piece));
      answer.on('end', () => resolve(Buffer.concat(pieces)));
    })
      .on('error', reject)
      .end();
  });
}

async function sendNothingElse(bytes: number): Promise<number> {
  const body = Buffer.alloc(bytes, 'x');
  const server = createServer((_, answer) => answer.end(body)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const get = () => ask('GET', address, { headers: compressed, expect: 200 });
  await measure({ runs: 500, clients: 4 }, get);
  const { perSecond } = await measure({ runs: 8_000, clients: 4 }, get);
  server.closeAllConnections();
  server.close();
  return perSecond;
}
