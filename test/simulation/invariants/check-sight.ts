import type { Actor } from '#domain/actor.ts';
import { readConversations } from '#store/conversations/conversations.ts';
import { listFields } from '#store/fields/fields.ts';
import { readRecord } from '#store/ticket/record/record.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';
import { openChance } from '../chance.ts';
import type { Simulation } from '../state.ts';
import type { FollowedTicket } from './followed-ticket.ts';

/** Pairs of a person and a ticket checked per day; checking all would take longer than simulating the day. */
const looksADay = 12;

/** Nobody sees what they may not see (R7, R9, R10, R23): tickets, notes, held replies. */
export async function checkSight(simulation: Simulation): Promise<void> {
  const { seed, step, tickets, actors, broken } = simulation;
  const chance = openChance(`${seed}/sight/${step}`);
  const [all, people] = [[...tickets.values()], [...actors]];
  if (all.length === 0) return;
  for (let look = 0; look < looksADay; look++) {
    const own = chance.pick(all);
    const [name, actor] = chance.pick(people);
    const row = await findTicket(simulation.db, actor, own.number);
    if ((row !== undefined) !== maySee(own, actor))
      broken.push(`${own.number}: R23: ${name} ${row ? 'sees' : 'does not see'} it`);
    if (row) await checkRecord(simulation, own, name, actor);
  }
  await checkOwnTickets(simulation);
}

/** Agents read their own tickets as requesters do (R40). */
async function checkOwnTickets(simulation: Simulation): Promise<void> {
  const { tickets, actors, staffIds, seed, step } = simulation;
  const theirs = [...tickets.values()].filter(({ requesterId }) => staffIds.has(requesterId));
  if (theirs.length === 0) return;
  const own = openChance(`${seed}/own/${step}`).pick(theirs);
  const [name, actor] = [...actors].find(([, { personId }]) => personId === own.requesterId)!;
  await checkRecord(simulation, own, name, actor);
}

async function checkRecord(simulation: Simulation, own: FollowedTicket, name: string, actor: Actor): Promise<void> {
  const record = await readRecord(simulation.db, actor, own.ticket!);
  const isOfDesk = worksFor(own, actor) && own.requesterId !== actor.personId;
  for (const entry of record.entries) {
    const isSecret = entry.kind === 'note' || (entry.held !== null && entry.held !== 'accepted');
    if (isSecret && !isOfDesk)
      simulation.broken.push(`${own.number}: R7: ${name} reads a ${entry.held ? 'held reply' : 'note'}`);
  }
  const tell = (what: string) => simulation.broken.push(`${own.number}: R40: ${name} reads ${what}`);
  if (isOfDesk) return;
  for (const { said } of record.events) if (ofDesk.test(said.type)) tell(`of ${said.type}`);
  for (const { id } of await readConversations(simulation.db, actor, own.ticket!))
    if (!own.conversations.get(id)?.isShown) tell('a conversation that is not shown');
  const seen = await findTicketSummary(simulation.db, actor, { number: own.number });
  if (seen === undefined || seen.id !== own.ticket!.id) return;
  for (const field of await listFields(simulation.db, [own.deskId]))
    if (field.visibleTo === 'agent' && field.id in seen.fields) tell(`the field ${field.key} of the desk`);
  const work = [...seen.tags, ...seen.tasks, ...seen.approvals, ...seen.heldIds];
  if (work.length > 0 || seen.team !== null) tell('tags, tasks, approvals, held replies or the team');
}

/** Events about the work of the desk. */
const ofDesk = /^(?:(?:un)?tagged|tasks?[A-Z]|conversation|approval|held|noted|fieldsSet|templateUsed|redacted)/;

/** An independent implementation of the reading rules: R9, R10, R23. */
function maySee(own: FollowedTicket, actor: Actor): boolean {
  const ticket = own.ticket!;
  if (own.requesterId === actor.personId) return true;
  if (ticket.complainedAboutIds.includes(actor.personId)) return false;
  if (worksFor(own, actor) || own.participants.has(actor.personId)) return true;
  const isTheirs = ticket.organisationId !== null && actor.organisationIds.includes(ticket.organisationId);
  return (
    actor.roles.includes('serviceManager') && isTheirs && (ticket.kind !== 'complaint' || ticket.openToOrganisation)
  );
}

function worksFor(own: FollowedTicket, actor: Actor): boolean {
  const ticket = own.ticket!;
  if (!actor.deskIds.includes(own.deskId)) return false;
  if (ticket.complainedAboutIds.includes(actor.personId)) return false;
  const isStaff = actor.roles.some(
    (role) => role === 'agent' || role === 'complaintCoordinator' || role === 'administrator',
  );
  if (ticket.kind !== 'complaint') return isStaff;
  return actor.roles.includes('complaintCoordinator') || (isStaff && ticket.readerIds.includes(actor.personId));
}
