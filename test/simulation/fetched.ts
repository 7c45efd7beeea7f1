import { takeMail } from '#desk/intake/take-mail.ts';
import { noteRead } from '#desk/mailboxes/save-fetching.ts';
import type { Fetching } from '#domain/mailboxes/fetching.ts';
import { fingerprint } from '#mail/read/fingerprint.ts';
import type { Database } from '#store/database/database.ts';
import { attempt } from './attempt.ts';
import type { FetchedMailbox } from './fetched-mailbox.ts';
import { noteUnsaid, recordMail } from './record-mail.ts';
import { hour, minute, type Simulation, turnMilliseconds } from './state.ts';

const settings: Fetching = {
  host: 'imap.desk.example',
  port: 993,
  security: 'tls',
  user: 'archives',
  proof: 'password',
  token: null,
  folder: 'INBOX',
  doneFolder: null,
  unreadableFolder: null,
  startsAt: '2020-01-01T00:00:00Z',
  active: true,
};

export async function openFetched(db: Database, deskId: string, address: string, now: number): Promise<FetchedMailbox> {
  const readUntil = new Date(now).toISOString();
  const row = { address, settings: JSON.stringify(settings), secret: 'sealed', readUntil };
  await db.insertInto('fetchedMailboxes').values(row).execute();
  return { address, deskId, waiting: [], sweepAt: now, awayUntil: 0, readUntil: now, readBefore: now, notedAt: now };
}

/** Fetches the waiting mails in order, each with its original arrival time. Only then is everything up to now marked as read. */
export async function sweep(simulation: Simulation): Promise<void> {
  const { fetched, chance, now } = simulation;
  fetched.sweepAt = now() + (fetched.waiting.length > 0 ? minute : idleMilliseconds);
  if (now() < fetched.awayUntil) fetched.sweepAt = fetched.awayUntil;
  if (now() < fetched.awayUntil || simulation.downUntil !== null) return;
  const begun = now();
  for (const mail of [...fetched.waiting]) {
    if (!(await fetchOne(simulation, mail))) return;
    // A recreated mailbox shows the same mail again.
    if (!chance.percent(3)) fetched.waiting.shift();
  }
  const { address } = fetched;
  const noted = await attempt(simulation, async (world) => {
    await noteRead(world, address, new Date(begun).toISOString());
    return true;
  });
  if (!noted) return;
  Object.assign(fetched, { readUntil: begun, readBefore: fetched.readUntil, notedAt: now() });
  // Steps that waited for this mail continue at the next turn of the timers.
  simulation.patience = turnMilliseconds;
}

/** Time between two fetches of an empty mailbox. */
const idleMilliseconds = 4 * hour;

async function fetchOne(
  simulation: Simulation,
  { flight, receivedAt }: FetchedMailbox['waiting'][number],
): Promise<boolean> {
  const { fetched, desk } = simulation;
  const at = new Date(receivedAt).toISOString();
  const mail = { mailbox: fetched.address, envelopeFrom: null, raw: flight.bytes, receivedAt: at };
  const result = await attempt(simulation, (world) => takeMail(world, mail));
  if (result === null || simulation.desk !== desk) {
    await noteUnsaid(simulation, flight, fetched.deskId);
    return false;
  }
  const row = await simulation.db
    .selectFrom('incomingMails')
    .select('id')
    .where('deskId', '=', fetched.deskId)
    .where('fingerprint', '=', Buffer.from(fingerprint(flight.bytes), 'hex'))
    .executeTakeFirst();
  if (row) recordMail(simulation, { id: row.id, isNew: true, deskId: fetched.deskId, flight, receivedAt });
  else simulation.broken.push(`R26: the mail ${flight.name} was fetched but not stored`);
  return true;
}
