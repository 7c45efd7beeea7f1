import { erasePerson } from '#desk/erasure/erase-person.ts';
import { attempt } from '../attempt.ts';
import type { Peer } from '../people.ts';
import { type Simulation, say } from '../state.ts';
import { anyOf, outcomeOf } from './agent-act.ts';
import { learnTemplates } from './recurring.ts';

/** An administrator erases a person, while tickets of theirs are open or closed. They write no more. */
export async function erase(simulation: Simulation): Promise<void> {
  const { actors, chance, db, peers } = simulation;
  const known = await db.selectFrom('addresses').select(['address', 'personId']).orderBy('address').execute();
  const idle = known.filter(({ address }) => {
    const peer = peers.get(address);
    return peer && !peer.isAgent && !isWriting(simulation, peer);
  });
  const row = anyOf(simulation, idle);
  const peer = row && peers.get(row.address);
  if (!row || !peer) return;
  const isAuthorised = chance.percent(85);
  const done = await attempt(simulation, (world) =>
    erasePerson(world, actors.get('jonas')!, row.personId, isAuthorised ? 'AGR 2026/114' : 'please'),
  );
  say(simulation, `Jonas erases ${peer.address}: ${outcomeOf(done)}`);
  const { erasedAt } = await db
    .selectFrom('people')
    .select('erasedAt')
    .where('id', '=', row.personId)
    .executeTakeFirstOrThrow();
  if (erasedAt === null) return;
  if (!isAuthorised) simulation.broken.push(`R25: ${peer.address} was erased without an authorisation`);
  noteErased(simulation, peer, row.personId);
  await learnTemplates(simulation);
}

/** A mail that is under way would make the person known again, and rightly so. */
function isWriting({ network, fetched, savedMails }: Simulation, { address }: Peer): boolean {
  const isTheirs = ({ truth }: { truth: { from: string } }) => truth.from === address;
  const isUnread = [...savedMails.values()].some((mail) => !mail.isRead && isTheirs(mail));
  return isUnread || network.flights.some(isTheirs) || fetched.waiting.some(({ flight }) => isTheirs(flight));
}

function noteErased({ peers, actors, addressOf, erased }: Simulation, peer: Peer, personId: string): void {
  peers.delete(peer.address);
  const cast = [...actors].find(([, actor]) => actor.personId === personId);
  if (cast) actors.delete(cast[0]);
  addressOf.set(personId, null);
  erased.set(peer.address, { personId, name: peer.name, words: [...peer.wrote] });
}
