import { type FullSite, giveRole, type NotGiven } from '#desk/access/grant-access.ts';
import { noteDecision } from '#desk/access/reach-desk.ts';
import { asActing, noteChange } from '#desk/directory/note-change.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { queueOwnLetter } from '#desk/spine/queue-desk-letter.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import type { SiteRole } from '#domain/access/entitlement.ts';
import { type DecidedState, decisionReasonCharactersMax, mayDecide } from '#domain/access/request.ts';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import { cleanText } from '#mail/read/message/characters.ts';
import { type AccessRequest, changeAccessRequest, lockAccessRequest } from '#store/access/access-requests.ts';
import { nameServiceManager } from '#store/access/service-managers.ts';
import { findPerson } from '#store/people/people.ts';
import { settleAccounts } from '#store/sign-in/accounts.ts';

export type Decided = Outcome<
  { decided: 'granted' | 'refused' },
  | Refused<'missing'>
  /** Somebody else decided first: by whom, when and how. */
  | Refused<'decidedAlready', { by: string | null; at: Instant | null; state: DecidedState }>
  | NotGiven
>;

/** Grants a request as a whole. For each full site, `insteadOf` maps the site's id to the editor to replace. */
export function grantRequest(
  world: Spine,
  actor: Actor,
  id: string,
  { insteadOf = {}, reason = '' }: { insteadOf?: Record<string, string>; reason?: string } = {},
): Promise<Decided> {
  return decide(world, actor, id, reason, async (tx, request) => {
    const { organisationId, role, siteIds } = request;
    const personId = request.personId!;
    if (role === 'serviceManager') {
      if (await nameServiceManager(tx.trx, personId, organisationId, { since: world.clock.now() }))
        await noteChange(world, tx, actor, { act: 'managerNamed', organisationId, personId });
      await settleAccounts(tx.trx, [personId]);
      return 'granted';
    }
    return giveSites(world, tx, actor, { organisationId, personId, role, siteIds, insteadOf });
  });
}

/** Refuses a request. The asker reads the reason, which may be empty. */
export function refuseRequest(world: Spine, actor: Actor, id: string, reason: string): Promise<Decided> {
  return decide(world, actor, id, reason, async (tx, { organisationId, personId, role }) => {
    const refusal = { act: 'accessRefused' as const, organisationId, personId: personId!, facts: { role } };
    await noteChange(world, tx, asActing(actor), refusal);
    return 'refused';
  });
}

type Work = (tx: Tx, request: AccessRequest) => Promise<Outcome<'granted' | 'refused', NotGiven>>;

function decide(world: Spine, actor: Actor, id: string, reason: string, work: Work): Promise<Decided> {
  return world.transact(async (tx): Promise<Decided> => {
    const request = await lockAccessRequest(tx.trx, id);
    if (!request || request.state === 'unproved' || !mayDecide(actor, request.organisationId))
      return { refused: 'missing' };
    if (request.state !== 'waiting') return decidedBefore(tx, request);
    const done = await work(tx, request);
    // If one site is full, nothing is granted on any site until the decider chooses who is replaced.
    if (typeof done === 'object') return done;
    await close(world, tx, actor, request, { state: done, reason });
    return { decided: done };
  });
}

async function giveSites(
  world: Spine,
  tx: Tx,
  actor: Actor,
  order: {
    organisationId: string;
    personId: string;
    role: SiteRole;
    siteIds: string[];
    insteadOf: Record<string, string>;
  },
): Promise<Outcome<'granted', NotGiven>> {
  const full: FullSite[] = [];
  const { organisationId, personId, role, insteadOf } = order;
  // Lock the sites in one order, so that two people who grant several sites do not deadlock.
  for (const siteId of [...order.siteIds].sort()) {
    const given = await giveRole(world, tx, actor, {
      personId,
      siteId,
      role,
      insteadOf: insteadOf[siteId] ?? null,
      organisationId,
    });
    if ('given' in given) continue;
    if (given.refused === 'lent') return given;
    full.push(given.full);
  }
  return full.length > 0 ? { refused: 'full', full } : 'granted';
}

async function close(
  world: Spine,
  tx: Tx,
  actor: Actor,
  { id, organisationId, personId, address, language, ticketId }: AccessRequest,
  { state, reason }: { state: 'granted' | 'refused'; reason: string },
): Promise<void> {
  const said = cleanText(reason).trim().slice(0, decisionReasonCharactersMax) || null;
  const decided = { state, decidedAt: world.clock.now(), decidedBy: actor.personId, reason: said, clockAt: null };
  await changeAccessRequest(tx.trx, id, decided);
  const access = { organisationId, requestId: id };
  await queueOwnLetter(world, tx, { letter: 'accessDecided', personId, address, language, access });
  if (ticketId !== null) await noteDecision(world, tx, ticketId, { state, by: actor.name });
}

async function decidedBefore({ trx }: Tx, request: AccessRequest): Promise<Decided> {
  const { decidedBy, decidedAt: at } = request;
  const by = decidedBy === null ? null : ((await findPerson(trx, decidedBy))?.name ?? null);
  return { refused: 'decidedAlready', by, at, state: request.state as DecidedState };
}
