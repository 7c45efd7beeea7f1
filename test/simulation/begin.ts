import { sql } from 'kysely';
import { type ExamplePerson, type PersonName, people } from '#demo/cast.ts';
import { fillCast } from '#demo/fill-cast.ts';
import type { Actor } from '#domain/actor.ts';
import type { Database } from '#store/database/database.ts';
import { learnDesks } from './acts/administrators.ts';
import { publishRows } from './acts/rows.ts';
import { chooseAdministration } from './administrations.ts';
import { openChance } from './chance.ts';
import { openFetched } from './fetched.ts';
import { addLists } from './lists.ts';
import { openNetwork } from './network.ts';
import { emptyLists } from './own-lists.ts';
import { makePeers } from './people.ts';
import { startProcess } from './process.ts';
import type { ProcessSources } from './process-sources.ts';
import { type Simulation, turnMilliseconds } from './state.ts';

/** The world before the first step: the demonstration's cast on an empty database, and one process. */
export async function begin(
  seed: string,
  parts: { db: Database; folder: string; sources: ProcessSources },
): Promise<Simulation> {
  const peers = new Map(makePeers().map((peer) => [peer.address, peer]));
  const { now } = parts.sources;
  const simulation = {
    ...parts,
    seed,
    peers,
    now,
    network: openNetwork(peers, now),
    queue: [],
    step: 0,
    said: '',
    broken: [],
    downUntil: null,
    ringsAt: Number.POSITIVE_INFINITY,
    patience: turnMilliseconds,
    known: null,
    checkedOn: 0,
    posted: 0,
    ids: 0,
    contacts: 0,
    deaths: 0,
    failures: 0,
    forms: [],
    touched: new Set(),
    cameBack: new Set(),
    actors: new Map(),
    staffIds: new Set(),
    desks: new Map(),
    addressOf: new Map(),
    tickets: new Map(),
    savedMails: new Map(),
    letters: new Map(),
    texts: new Map(),
    asked: new Map(),
    lists: emptyLists(),
    templates: new Map(),
    rowForms: [],
    writers: new Map(),
    erased: new Map(),
    checkedErased: new Set(),
    newSalt: () => simulation.chance.bytes(16),
    newId: () => idOf(simulation),
    ticketChanged: (id: string) => void simulation.touched.add(id),
  } as unknown as Simulation;
  reseed(simulation, 0);
  await keepInOrder(parts.db);
  simulation.desk = startProcess(simulation);
  simulation.cast = await fillCast(simulation.desk.world);
  for (const name of Object.keys(people) as PersonName[]) simulation.actors.set(name, actorOf(simulation, name));
  for (const { personId, deskIds } of simulation.actors.values()) if (deskIds[0]) simulation.staffIds.add(personId);
  await chooseAdministration(simulation);
  await learnDesks(simulation);
  await addLists(simulation);
  await publishRows(simulation);
  const { archives } = simulation.cast.desks;
  simulation.fetched = await openFetched(parts.db, archives, simulation.desks.get(archives)!.mailbox, now());
  return simulation;
}

/** Makes all further draws depend only on the seed and this number. */
export function reseed(simulation: Simulation, step: number): void {
  simulation.chance = openChance(`${simulation.seed}/${step}`);
  simulation.network.chance = simulation.chance;
  simulation.sources.reseed(`${simulation.seed}/process/${step}`);
  Object.assign(simulation, { step, posted: 0, said: '' });
}

/** Autovacuum would change the order of unsorted rows at unpredictable moments. */
async function keepInOrder(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`.execute(db);
  for (const { name } of rows) await sql`alter table ${sql.table(name)} set (autovacuum_enabled = false)`.execute(db);
}

/** A UUID of version 7 from the seed, increasing in order of creation like the desk's own. */
function idOf(simulation: Simulation): string {
  const bytes = simulation.chance.bytes(16);
  const made = simulation.ids++;
  bytes.writeUIntBE(simulation.now(), 0, 6);
  bytes.writeUInt16BE(0x7000 | ((made >> 12) & 0xfff), 6);
  bytes.writeUInt16BE(0x8000 | (made & 0xfff), 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function actorOf({ cast }: Simulation, name: PersonName): Actor {
  const { managerOf, desks = [], roles, ...person }: ExamplePerson = people[name];
  return {
    personId: cast.people[name],
    name: person.name,
    email: person.email,
    language: person.language,
    roles: roles ?? (managerOf ? ['requester', 'serviceManager'] : ['requester']),
    deskIds: desks.map((desk) => cast.desks[desk]),
    organisationIds: managerOf ? [cast.organisations[managerOf]] : [],
  };
}
