import { sql } from 'kysely';
import { realClock } from '#cli/compose.ts';
import { readEnvironment } from '#cli/environment.ts';
import { openLog } from '#cli/log.ts';
import { openDesk } from '#cli/run-desk.ts';
import { migrateDatabase } from '#cli/with-database.ts';
import { desks as examples } from '#demo/cast.ts';
import { fillCast } from '#demo/fill-cast.ts';
import { readMails } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { beginSession } from '#desk/sign-in/sessions.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import type { Language } from '#domain/language.ts';
import { addDesk } from '#store/desks/desks.ts';
import { addAccount } from '#store/directory/directory.ts';
import { addPerson, proveAddress } from '#store/people/people.ts';
import { writeMails } from '../mails.ts';
import { secrets } from '../secrets.ts';
import { createTokens } from '../tokens.ts';

/** How large the installation is. */
export interface Size {
  desks: number;
  agentsOfDesk: number;
  mailboxes: number;
}

/** An installation for all federal services, before any traffic. */
export interface Prepared {
  mailboxes: string[];
  /** The cookie of each agent's session. */
  agents: string[];
  /** An agent's tokens of the API; `headersOf` takes turns with them. */
  tokens: string[];
}

const mailsOfMailbox = 4;

/** Creates the desks with their agents and mailboxes, and a few tickets of each, from mails. */
export async function prepare(
  { databaseUrl, folder, url }: { databaseUrl: string; folder: string; url: string },
  size: Size,
): Promise<Prepared> {
  await migrateDatabase(databaseUrl);
  const environment = readEnvironment({ BELFRY_DATA: folder });
  const parts = { environment, databaseUrl, secrets, url, works: false };
  const { world, boss, stops } = await openDesk({ ...parts, clock: async () => realClock, log: openLog('error') });
  await fillCast(world);
  const desks = await world.transact((tx) => addDesks(world, tx, size.desks));
  // Two thousand senders write far more mails than people do.
  await sql`update desks set settings = settings || '{"acknowledgementsPerHourMax": 1000000000}'`.execute(world.db);
  const mailboxes = await addMailboxes(world, desks, size.mailboxes);
  world.publicChanged();
  const agents: string[] = [];
  for (const desk of desks)
    for (let place = 0; place < size.agentsOfDesk; place++)
      agents.push(await world.transact((tx) => addAgent(world, tx, desk, place)));
  for (const [place, mailbox] of mailboxes.entries()) await seed(world, mailbox, place);
  const tokens = await createTokens(world);
  await boss.stop({ graceful: false });
  for (const stop of stops.toReversed()) await stop();
  return { mailboxes, agents, tokens };
}

interface NewDesk {
  id: string;
  mailbox: string;
}

async function addDesks(world: World, { trx }: Tx, count: number): Promise<NewDesk[]> {
  const added: NewDesk[] = [];
  for (let place = 0; place < count; place++) {
    const letters = String.fromCharCode(65 + Math.floor(place / 26), 65 + (place % 26));
    const desk = { ...examples.wcms, id: world.newId(), prefix: `S${letters}`, mailbox: `desk${place}@desk.example` };
    await addDesk(trx, desk);
    added.push(desk);
  }
  return added;
}

/** Further mailboxes, spread over the desks. */
async function addMailboxes(world: World, desks: readonly NewDesk[], count: number): Promise<string[]> {
  const more = Array.from({ length: count - desks.length }, (_, place) => {
    const { id: deskId } = desks[place % desks.length]!;
    return { address: `more${place}@desk.example`, deskId, language: 'nl' as Language };
  });
  if (more.length > 0) await world.transact(({ trx }) => trx.insertInto('mailboxes').values(more).execute());
  return [...desks.map(({ mailbox }) => mailbox), ...more.map(({ address }) => address)];
}

/** Adds an agent of a desk, signs in, and returns the cookie. */
async function addAgent(world: World, tx: Tx, desk: NewDesk, place: number): Promise<string> {
  const login = `agent${place}.${desk.mailbox}`;
  const person = { name: `Agent ${place}`, phone: null, language: 'fr' as Language, anonymous: false, address: login };
  const { id: personId } = await addPerson(tx.trx, { id: world.newId(), ...person });
  await proveAddress(tx.trx, login, world.clock.now());
  const deskIds = [desk.id];
  await addAccount(tx.trx, { personId, login, passwordHash: null, roles: ['agent'], deskIds, passwordAlone: true });
  const arrival = { address: '127.0.0.1', device: 'load', demonstration: true };
  const session = await beginSession(world, tx, { personId, proved: 'password', address: null, arrival });
  return `belfry=${session!.token}`;
}

async function seed(world: World, mailbox: string, drawn: number): Promise<void> {
  const saved: string[] = [];
  for (const { from, raw } of await writeMails(mailsOfMailbox, drawn)) {
    const reception = await receiveMail(world, { mailbox, envelopeFrom: from, raw });
    if ('saved' in reception) saved.push(reception.saved);
  }
  await readMails(world, saved);
}
