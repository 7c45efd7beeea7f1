// A desk for tests to kill: desk-to-kill.ts (lock|hold|write) DATA_DIR. It prints its progress, one line per step.
import pg from 'pg';
import { lockDataDir } from '#store/embedded/lock-data-dir.ts';
import { startEmbedded } from '#store/embedded/start-embedded.ts';

const [act, dataDir = ''] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

const acts: Record<string, () => Promise<void>> = { lock, hold, write };
await acts[act!]?.();

async function lock() {
  await lockDataDir(dataDir);
  say('locked');
  process.stdin.resume();
}

// Uses the database until its standard input closes.
async function hold() {
  const embedded = await startEmbedded(dataDir, { fast: true, log: say });
  say(embedded.url);
  say('up');
  for await (const _ of process.stdin);
  await embedded.stop();
  say('left');
}

// Commits rows one at a time and prints each after PostgreSQL has acknowledged it.
async function write() {
  const { url } = await startEmbedded(dataDir);
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  await client.query('create table if not exists kept (id int generated always as identity)');
  say('up');
  for (;;) say(String(await nextRow(client)));
}

// When the test kills PostgreSQL, the connection breaks and this process exits.
async function nextRow(client: pg.Client): Promise<number> {
  try {
    return (await client.query<{ id: number }>('insert into kept default values returning id')).rows[0]!.id;
  } catch {
    process.exit(1);
  }
}
