import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { logCall } from '#desk/calls/log-call.ts';
import { openFromMail } from '#desk/intake/open-from-mail.ts';
import type { World } from '#desk/spine/world.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { changeTicket, freeTicket } from '#desk/ticket/change-ticket.ts';
import { type Closure, closeTicket, reopenTicket } from '#desk/ticket/close-ticket.ts';
import { acceptHeld, dismissHeld } from '#desk/ticket/decide-held.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { nameComplainedAbout, openComplaintTo } from '#desk/ticket/open-complaint.ts';
import { referStranger } from '#desk/ticket/refer-stranger.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import type { Actor } from '#domain/actor.ts';
import { listOrganisations } from '#store/directory/organisations.ts';
import { attempt } from '../attempt.ts';
import { pickAgent, pickPeer, pickTicket } from '../choose.ts';
import { hasOpenRequired } from '../invariants/follow-work.ts';
import type { FollowedTicket } from '../invariants/followed-ticket.ts';
import { type Simulation, say } from '../state.ts';
import { marker } from '../write-mail.ts';
import { type AgentActDefinition, isAlive, outcomeOf, secret, words } from './agent-act.ts';
import { questionActs } from './questions.ts';
import { workActs } from './work.ts';

export const agentActs = {
  answer: {
    isMeant: isAlive,
    do: (world, simulation, actor, own) => answerTicket(world, actor, own.number, { text: words(simulation, own) }),
  },
  ask: {
    isMeant: isAlive,
    do: (world, simulation, actor, own) =>
      requestInformation(world, actor, own.number, { text: words(simulation, own), items: ['Quelle page ?'] }),
  },
  handle: {
    isMeant: isAlive,
    do: (world, simulation, actor, own) => markHandled(world, actor, own.number, { text: words(simulation, own) }),
  },
  close: {
    isMeant: isAlive,
    do: (world, simulation, actor, own) => closeTicket(world, actor, own.number, closure(simulation, own)),
  },
  reopen: {
    isMeant: ({ status }) => status === 'closed' || status === 'handled',
    do: (world, _, actor, own) => reopenTicket(world, actor, own.number),
  },
  assign: {
    isMeant: isAlive,
    do: (world, { chance }, actor, own) =>
      assignTicket(world, actor, own.number, chance.pick([null, 'nadia@desk.example', 'tom@desk.example'])),
  },
  note: {
    isMeant: () => true,
    do: (world, simulation, actor, own) =>
      addNote(world, actor, own.number, { text: `Interne${namingSomebody(simulation)}. ${secret(simulation)}` }),
  },
  tell: {
    isMeant: ({ ticket }) => ticket?.toBeTold === true,
    do: (world, simulation, actor, own) => call(world, simulation, actor, own),
  },
  call: { isMeant: () => true, do: (world, simulation, actor, own) => call(world, simulation, actor, own) },
  accept: {
    isMeant: ({ held }) => held.size > 0,
    do: (world, _, actor, own) => acceptHeld(world, actor, own.number, firstHeld(own)),
  },
  dismiss: {
    isMeant: ({ held }) => held.size > 0,
    do: (world, _, actor, own) => dismissHeld(world, actor, own.number, firstHeld(own)),
  },
  refer: {
    isMeant: isAlive,
    do: async (world, simulation, actor, own) =>
      referStranger(world, actor, own.number, { text: words(simulation, own), contact: await anyOrganisation(world) }),
  },
  change: {
    isMeant: isAlive,
    do: (world, { chance }, actor, own) =>
      changeTicket(world, actor, own.number, {
        reason: 'Demandé par téléphone.',
        ...chance.pick([
          { urgent: true },
          { priority: 'high' as const },
          { language: chance.pick(['fr', 'nl', 'de', 'en'] as const) },
          { site: '1187' },
          { kind: 'complaint' as const },
        ]),
      }),
  },
  free: {
    isMeant: ({ ticket }) => ticket?.suspectedSpam === true,
    do: (world, _, actor, own) => freeTicket(world, actor, own.number),
  },
  openComplaint: {
    isMeant: ({ ticket }) => ticket?.kind === 'complaint',
    do: (world, { chance }, actor, own) =>
      openComplaintTo(world, actor, own.number, { email: 'tom@desk.example', open: chance.percent(70) }),
  },
  nameAgent: {
    isMeant: ({ ticket }) => ticket?.kind === 'complaint',
    do: (world, { chance }, actor, own) =>
      nameComplainedAbout(world, actor, own.number, {
        email: chance.pick(['tom@desk.example', 'nadia@desk.example']),
        about: chance.percent(70),
      }),
  },
  ...questionActs,
  ...workActs,
} satisfies Record<string, AgentActDefinition>;

export type AgentAct = keyof typeof agentActs;

export async function actAsAgent(simulation: Simulation, name: AgentAct): Promise<void> {
  const { isMeant, do: act }: AgentActDefinition = agentActs[name];
  const own = pickTicket(simulation, simulation.chance.percent(95) ? isMeant : () => true);
  if (!own) return;
  const actor = pickAgent(simulation, own);
  const done = await attempt(simulation, (world) => act(world, simulation, actor, own));
  say(simulation, `${actor.name} (${name}) on ${own.number}: ${outcomeOf(done)}`);
  if (outcomeOf(done) === 'openTask' && !hasOpenRequired(own))
    simulation.broken.push(`${own.number}: R14: not handled because of a task, but none is open and required`);
}

/** An agent opens a ticket from an automatic mail (R1). */
export async function takeUpMail(simulation: Simulation): Promise<void> {
  const { chance, savedMails, actors } = simulation;
  const automatic = [...savedMails]
    .filter(([, { truth, isRead }]) => isRead && truth.nature === 'automatic')
    .slice(-20);
  if (automatic.length === 0) return;
  const [mailId, { name }] = chance.pick(automatic);
  const actor = chance.pick([...actors.values()].filter(({ deskIds }) => deskIds.length > 1));
  const done = await attempt(simulation, (world) => openFromMail(world, actor, mailId));
  say(simulation, `${actor.name} opens a ticket from the mail m${name}: ${outcomeOf(done)}`);
}

async function anyOrganisation({ db }: World): Promise<string> {
  return (await listOrganisations(db))[0]!.id;
}

function closure({ chance, tickets, seed, step }: Simulation, own: FollowedTicket): Closure {
  const reason = chance.pick(['spam', 'duplicate', 'redirected', 'unreachable', 'solved', 'withdrawn'] as const);
  const other = [...tickets.values()].find(({ id, deskId }) => id !== own.id && deskId === own.deskId);
  const said = { how: 'phone' as const, text: `Dit par téléphone. ${marker(`${seed}/said/${step}`)}` };
  const isOwnWord = reason === 'solved' || reason === 'withdrawn';
  return {
    reason,
    of: reason === 'duplicate' ? (other?.number ?? null) : null,
    said: isOwnWord && chance.percent(80) ? said : null,
  };
}

function call(world: World, simulation: Simulation, actor: Actor, own: FollowedTicket): Promise<unknown> {
  const { chance, peers, addressOf } = simulation;
  const requester = peers.get(addressOf.get(own.requesterId) ?? '');
  const caller = chance.percent(70) ? requester : pickPeer(simulation, ({ mailbox }) => mailbox !== 'robot');
  const told = own.ticket?.toBeTold === true && chance.percent(70);
  const text = `Appel. ${secret(simulation)}`;
  return logCall(world, actor, own.number, {
    direction: told ? 'out' : chance.pick(['in', 'out'] as const),
    text,
    told,
    caller: { email: caller && chance.percent(50) ? caller.address : null, name: caller?.name ?? null, phone: null },
    ...(chance.percent(15) ? { urgent: true } : {}),
    ...(chance.percent(30) ? { reached: chance.percent(50) } : {}),
    ...(chance.percent(30) ? { reaction: chance.percent(50) } : {}),
  });
}

/** A note may name a person, whose erasure then replaces the name. */
function namingSomebody(simulation: Simulation): string {
  if (simulation.chance.percent(70)) return '';
  return `, d’après ${pickPeer(simulation, ({ isAgent }) => !isAgent).name}`;
}

function firstHeld({ held }: FollowedTicket): string {
  return [...held][0] ?? '00000000-0000-0000-0000-000000000000';
}
