import { upload } from '#demo/acts/contacts.ts';
import { introduce, mustSucceed } from '#demo/acts/who.ts';
import type { Attachment } from '#demo/attachments.ts';
import { type OrganisationName, organisations, type PersonName, people } from '#demo/cast.ts';
import { teams } from '#demo/fill-teams.ts';
import { type Act, ticketOf, type Who } from '#demo/script.ts';
import { assignTicket, moveToTeam } from '#desk/assignment/assign-ticket.ts';
import { type Call, logCall } from '#desk/calls/log-call.ts';
import { findContact } from '#desk/directory/find-contact.ts';
import { setFields } from '#desk/fields/set-fields.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import type { World } from '#desk/spine/world.ts';
import { setTags } from '#desk/tags/tag-ticket.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { changeTicket, type TicketAmendment } from '#desk/ticket/change-ticket.ts';
import { type Closure, closeTicket, reopenTicket } from '#desk/ticket/close-ticket.ts';
import { acceptHeld, dismissHeld } from '#desk/ticket/decide-held.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { referStranger } from '#desk/ticket/refer-stranger.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import type { Actor } from '#domain/actor.ts';
import type { TypedValue } from '#domain/fields/value.ts';
import { listTeams } from '#store/staff/teams.ts';

/** Cast members who work at a desk. */
export type Agent = 'nadia' | 'tom' | 'sofie' | 'jonas';

export const take = (agent: Agent): Act => assign(agent, agent);

export function assign(agent: Agent, to: Agent): Act {
  return act(agent, (world, actor, number) => assignTicket(world, actor, number, people[to].email));
}

/** Assigns the ticket to a team of the first desk. */
export function toTeam(agent: Agent, team: keyof typeof teams): Act {
  return act(agent, async (world, actor, number) => {
    const found = (await listTeams(world.db, actor.deskIds)).find(({ name }) => name === teams[team].name);
    return moveToTeam(world, actor, number, found?.id ?? null);
  });
}

export function answer(agent: Agent, text: string, attach: Attachment[] = []): Act {
  return async (stage) => {
    const actor = stage.actors.people[agent];
    const fileIds = await upload(stage, actor, attach);
    await mustSucceed(stage, answerTicket(stage.world, actor, ticketOf(stage).number, { text, fileIds }));
  };
}

/** Requests information: items in the agent's words, and questions of the ticket's form, which get a page (R6). */
export function ask(agent: Agent, text: string, items: string[] = [], questionIds: string[] = []): Act {
  return act(agent, (world, actor, number) => requestInformation(world, actor, number, { text, items, questionIds }));
}

export function handle(agent: Agent, text: string): Act {
  return act(agent, (world, actor, number) => markHandled(world, actor, number, { text }));
}

export function note(agent: Agent, text: string): Act {
  return act(agent, (world, actor, number) => addNote(world, actor, number, { text }));
}

export function change(agent: Agent, amendment: TicketAmendment): Act {
  return act(agent, (world, actor, number) => changeTicket(world, actor, number, amendment));
}

/** Tags the ticket, by the name or a synonym of the tag, right after another act. */
export function withTag(agent: Agent, name: string, first: Act): Act {
  const tag = act(agent, (world, actor, number) => setTags(world, actor, number, [name]));
  return async (stage) => {
    await first(stage);
    await tag(stage);
  };
}

/** Fills in fields of the desk, by their keys, right after another act. */
export function withFields(agent: Agent, values: Record<string, TypedValue>, first: Act): Act {
  const typed = Object.entries(values).map(([key, value]) => ({ key, value }));
  const fill = act(agent, (world, actor, number) => setFields(world, actor, number, typed));
  return async (stage) => {
    await first(stage);
    await fill(stage);
  };
}

export function reopen(agent: Agent): Act {
  return act(agent, (world, actor, number) => reopenTicket(world, actor, number));
}

/** An incoming call: a reaction, unless it brings nothing new. */
export function calledBy(agent: Agent, who: Who, text: string, call: Pick<Call, 'reaction' | 'urgent'> = {}): Act {
  return callWith(agent, who, { ...call, direction: 'in', text });
}

/** An outgoing call. `told`: the call replaces the notice to a requester without working mail (R16). */
export function callTo(agent: Agent, who: Who, text: string, call: Pick<Call, 'reached' | 'told'> = {}): Act {
  return callWith(agent, who, { ...call, direction: 'out', text });
}

function callWith(agent: Agent, who: Who, call: Omit<Call, 'caller'>): Act {
  // Only name and phone: with an address, the desk would write to it.
  const { name, phone } = introduce(who);
  return act(agent, (world, actor, number) =>
    logCall(world, actor, number, { ...call, caller: { email: null, name, phone } }),
  );
}

export function close(agent: Agent, closure: Omit<Closure, 'of'>): Act {
  return act(agent, (world, actor, number) => closeTicket(world, actor, number, closure));
}

/** Refers the requester to an organisation of the cast, and closes (R8). */
export function refer(agent: Agent, organisation: OrganisationName, text: string): Act {
  return act(agent, async (world, actor, number) => {
    const { names } = organisations[organisation];
    return referStranger(world, actor, number, { text, contact: await findContact(world, names.fr) });
  });
}

/** Closes as a duplicate of another script's ticket. */
export function closeAsDuplicateOf(agent: Agent, script: string): Act {
  return (stage) => {
    const of = stage.tickets.get(script)?.number ?? null;
    return act(agent, (world, actor, number) => closeTicket(world, actor, number, { reason: 'duplicate', of }))(stage);
  };
}

export const accept = (agent: Agent): Act => decideHeld(agent, acceptHeld);
export const dismiss = (agent: Agent): Act => decideHeld(agent, dismissHeld);

function decideHeld(agent: Agent, verb: typeof acceptHeld): Act {
  return async (stage) => {
    const { id, number } = ticketOf(stage);
    const held = await stage.world.db
      .selectFrom('entries')
      .select('id')
      .where('ticketId', '=', id)
      .where('held', '=', 'held')
      .executeTakeFirstOrThrow();
    await mustSucceed(stage, verb(stage.world, stage.actors.people[agent], number, held.id));
  };
}

/** An act on another script's ticket; the current ticket stays the same. */
export function elsewhere(name: string, other: Act): Act {
  return (stage) => other({ ...stage, ticket: stage.tickets.get(name) ?? null });
}

/** An act by a cast member on the current ticket. */
export function act(
  name: PersonName,
  verb: (world: World, actor: Actor, number: string) => Promise<TicketOutcome>,
): Act {
  return async (stage) => {
    await mustSucceed(stage, verb(stage.world, stage.actors.people[name], ticketOf(stage).number));
  };
}
