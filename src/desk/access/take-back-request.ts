import { requestOf } from '#desk/access/ask-for-access.ts';
import { noteDecision } from '#desk/access/reach-desk.ts';
import { tellPeople } from '#desk/access/tell-people.ts';
import { noteChange } from '#desk/directory/note-change.ts';
import type { Refused } from '#desk/spine/outcome.ts';
import { applyCommand, openSession } from '#desk/spine/session.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import { type DecidedState, mayTakeBack } from '#domain/access/request.ts';
import type { Actor } from '#domain/actor.ts';
import {
  type AccessRequest,
  changeAccessRequest,
  listNotifiedPeople,
  lockAccessRequest,
} from '#store/access/access-requests.ts';

type TakenBack =
  | { takenBack: true }
  | Refused<'missing'>
  /** The request was decided or taken back before. */
  | Refused<'decidedAlready', { state: DecidedState }>;

/** Takes back the actor's own request before it is decided. Other people's requests are missing. */
export function takeBackRequest(world: Spine, actor: Actor, id: string): Promise<TakenBack> {
  return world.transact(async (tx) => {
    const request = await lockAccessRequest(tx.trx, id);
    return request?.personId === actor.personId ? takeBack(world, tx, request) : { refused: 'missing' };
  });
}

/** Takes back a request by the link in its own mails. */
export async function takeBackByLink(world: Spine, token: string): Promise<TakenBack> {
  const id = await requestOf(world, token);
  if (id === null) return { refused: 'missing' };
  return world.transact(async (tx) => {
    const request = await lockAccessRequest(tx.trx, id);
    return request ? takeBack(world, tx, request) : { refused: 'missing' };
  });
}

/** Tells everyone who was notified that nothing is left to do. A ticket of the request closes as withdrawn by its asker (R22). */
async function takeBack(world: Spine, tx: Tx, request: AccessRequest): Promise<TakenBack> {
  const { id, state, organisationId, personId, role, ticketId, name } = request;
  if (state === 'unproved' || personId === null) return { refused: 'missing' };
  if (!mayTakeBack(state)) return { refused: 'decidedAlready', state: state as DecidedState };
  const by = { role: 'requester' as const, personId };
  const decidedAt = world.clock.now();
  await changeAccessRequest(tx.trx, id, { state: 'takenBack', decidedAt, decidedBy: personId, clockAt: null });
  await noteChange(world, tx, by, { act: 'accessTakenBack', organisationId, personId, facts: { role } });
  const told = await listNotifiedPeople(tx.trx, { organisationId, requestId: id });
  await tellPeople(world, tx, told, { letter: 'accessTakenBack', access: { organisationId, requestId: id } });
  if (ticketId !== null) {
    await noteDecision(world, tx, ticketId, { state: 'takenBack', by: name });
    // A closed ticket stays as it is.
    await applyCommand(await openSession(world, tx, ticketId, by), { type: 'confirm', outcome: 'withdrawn' });
  }
  return { takenBack: true };
}
