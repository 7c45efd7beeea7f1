import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { atEnd, closeEachFile } from '#test/at-end.ts';
import { ask } from './ask.ts';
import { prepare } from './load/prepare.ts';
import { startProcesses } from './load/processes.ts';
import { burst, sustained } from './mail.ts';
import { startPostgres } from './postgres.ts';
import { measure, shown } from './statistics.ts';
import { headersOf } from './tokens.ts';

const serves = 3;
const works = 2;
const connections = 12;
const ratePerSecond = 300;

/** Measures several `serve` behind HAProxy and several `work`, with a relay that speaks SMTP, as an operator runs them. */
export async function measureSeveral(
  { mails, programs }: { mails: number; programs: string | undefined },
  row: (name: string, figure: string, aim: string) => void,
): Promise<void> {
  const { closeFile } = closeEachFile();
  try {
    const folder = mkdtempSync(join(tmpdir(), 'belfry-several-'));
    atEnd(() => rmSync(folder, { recursive: true, force: true }));
    const server = await startPostgres(folder, programs);
    atEnd(() => server.stop());
    const url = `http://localhost:${20_000 + Math.floor(Math.random() * 10_000)}`;
    const size = { desks: 1, agentsOfDesk: 1, mailboxes: 1 };
    const { tokens } = await prepare({ databaseUrl: server.url, folder, url }, size);
    const { lmtpPort } = await startProcesses({ databaseUrl: server.url, folder, url, serves, works });
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    atEnd(() => client.end());
    const desk = { lmtpPort };
    // Each process compiles its code first.
    await burst(desk, client, { mails: 3_000, connections, seed: 20 });
    const { perSecond, secondsAfter } = await burst(desk, client, { mails, connections, seed: 21 });
    row(`mail to ticket, ${serves} serve, burst of ${mails}, mails/s`, shown(perSecond), '≥ 1000');
    row('  seconds until the last acknowledgement', shown(secondsAfter), 'within 60');
    const steady = await sustained(desk, client, { rate: ratePerSecond, seconds: 20, seed: 22 });
    row(`sustained at ${ratePerSecond}/s with acknowledgements, mails/s`, shown(steady.perSecond), '≥ 300');
    row(`create by API, ${serves} serve, tickets/s`, shown(await createTickets(url, tokens)), '≥ 800');
  } finally {
    await closeFile();
  }
}

async function createTickets(url: string, tokens: readonly string[]): Promise<number> {
  const { perSecond } = await measure({ runs: 3_000, clients: connections }, async (run) => {
    const requester = { email: `several${run}@client.example` };
    const body = { desk: 'DTO', requester, summary: `Ticket ${run}`, description: 'The page does not load.' };
    await ask('POST', `${url}/api/v1/tickets`, { headers: headersOf(tokens, run), body, expect: 201 });
  });
  return perSecond;
}
