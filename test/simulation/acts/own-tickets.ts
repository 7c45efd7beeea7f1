import { receiveContact } from '#desk/intake/receive-contact.ts';
import { attempt } from '../attempt.ts';
import { pickPeer, pickTicket } from '../choose.ts';
import { type Simulation, say } from '../state.ts';
import { marker, sentence } from '../write-mail.ts';
import { outcomeOf } from './agent-act.ts';
import { type AgentAct, agentActs } from './agents.ts';
import { noteWritten, post } from './writers.ts';

const isColleague = ({ isAgent }: { isAgent: boolean }) => isAgent;

/** An agent has a question of their own, for their own desk or another: by mail, or in the portal. */
export async function askAsAgent(simulation: Simulation): Promise<void> {
  const { chance, seed, step, actors, desks } = simulation;
  const peer = pickPeer(simulation, isColleague);
  const [title, word] = [marker(`${seed}/subject/${step}.0`), marker(`${seed}/text/${step}.0`)];
  const text = `${sentence(chance, peer.language)} ${word}`;
  if (chance.percent(50)) {
    post(simulation, peer, { subject: `Question ${title}`, text });
    return;
  }
  const actor = [...actors.values()].find(({ email }) => email === peer.address)!;
  const desk = chance.pick([...desks.values()]);
  simulation.contacts += 1;
  noteWritten(simulation, peer, `${title} ${word}`);
  const done = await attempt(simulation, (world) =>
    receiveContact(world, null, {
      ...{ deskId: desk.id, channel: 'portal', language: peer.language, kind: 'question', site: null, urgent: false },
      requester: { email: peer.address, name: peer.name, phone: null, language: peer.language },
      ...{ requesterId: actor.personId, summary: `Question ${title}`, text, fileIds: [] },
    }),
  );
  say(simulation, `${actor.name} asks ${desk.prefix} in the portal: ${outcomeOf(done)}`);
}

/** An agent tries to work on a ticket of their own. They are only its requester there, whatever their roles are. */
export async function workOnOwn(simulation: Simulation): Promise<void> {
  const { chance, actors } = simulation;
  const ofStaff = (id: string) => [...actors.values()].find(({ personId, deskIds }) => personId === id && deskIds[0]);
  const own = pickTicket(simulation, ({ requesterId }) => ofStaff(requesterId) !== undefined);
  const actor = own && ofStaff(own.requesterId);
  if (!own || !actor) return;
  const name = chance.pick((Object.keys(agentActs) as AgentAct[]).filter((each) => each !== 'setField'));
  const done = await attempt(simulation, (world) => agentActs[name].do(world, simulation, actor, own));
  const outcome = outcomeOf(done);
  say(simulation, `${actor.name} (${name}) on their own ${own.number}: ${outcome}`);
  if (outcome === 'done')
    simulation.broken.push(`${own.number}: R40: ${actor.name} (${name}) works on their own ticket`);
}
