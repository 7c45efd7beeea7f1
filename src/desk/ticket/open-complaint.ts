import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { applyWithoutFollowUp, type Session } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { guards } from '#domain/ticket/rights.ts';
import { findAgent, listAgents } from '#store/staff/agents.ts';

/** Opens a complaint to a staff member, who then works on it like on any ticket; `false` ends that (R10). */
export function openComplaintTo(
  world: Spine,
  actor: Actor,
  number: string,
  { email, open }: { email: string; open: boolean },
): Promise<TicketOutcome> {
  return onComplaint(world, actor, number, async (session) => {
    const agent = await findAgent(session.tx.trx, session.ticket.deskId, email);
    if (!agent) return { refused: 'agentUnknown' };
    const { personId } = agent;
    return applyWithoutFollowUp(session, { type: open ? 'openTo' : 'withholdFrom', personId });
  });
}

/**
 * Sets the staff member a complaint is about: it is hidden from them everywhere; `false` undoes it (R10). At least one
 * coordinator must remain.
 */
export function nameComplainedAbout(
  world: Spine,
  actor: Actor,
  number: string,
  { email, about }: { email: string; about: boolean },
): Promise<TicketOutcome> {
  return onComplaint(world, actor, number, async (session) => {
    const agents = await listAgents(session.tx.trx, session.ticket.deskId);
    const agent = agents.find((each) => each.email === email.trim().toLowerCase());
    if (!agent) return { refused: 'agentUnknown' };
    const { personId } = agent;
    const hidden = [...session.ticket.complainedAboutIds, personId];
    if (about && !agents.some((each) => each.isCoordinator && !hidden.includes(each.personId)))
      return { refused: 'noCoordinatorLeft' };
    return applyWithoutFollowUp(session, { type: about ? 'nameAgent' : 'clearAgent', personId });
  });
}

/** Records whether the sender lets the service manager of their organisation read the complaint (R10). */
export function openComplaintToOrganisation(
  world: Spine,
  actor: Actor,
  number: string,
  open: boolean,
): Promise<TicketOutcome> {
  return onComplaint(world, actor, number, (session) =>
    applyWithoutFollowUp(session, { type: 'openToOrganisation', open }),
  );
}

/**
 * For the coordinator only. Recorded in the ticket's own history, not the audit trail: administrators read that, and the
 * complaint may be about one of them.
 */
function onComplaint(
  world: Spine,
  actor: Actor,
  number: string,
  work: (session: Session) => Promise<TicketOutcome>,
): Promise<TicketOutcome> {
  return onTicket(world, actor, 'read', number, async (session) =>
    guards(actor, session.ticket) ? work(session) : { refused: 'missing' as const },
  );
}
