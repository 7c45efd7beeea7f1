import { dropLoan } from '#desk/access/settle-loan.ts';
import { tellPeople } from '#desk/access/tell-people.ts';
import { asActing, noteChange } from '#desk/directory/note-change.ts';
import { ifMay } from '#desk/spine/if-may.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import { type AccessRole, managesAccess } from '#domain/access/request.ts';
import type { Actor } from '#domain/actor.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import { listLoansOf, lockOrganisation } from '#store/access/access-loans.ts';
import { findEntitlement, listHeldRoles, ownedSites } from '#store/access/access-people.ts';
import { lockSites, withdrawEntitlement } from '#store/access/entitlements.ts';
import { listRolesOfPerson, listServiceManagers, withdrawServiceManager } from '#store/access/service-managers.ts';
import { endSessions, settleAccounts } from '#store/sign-in/accounts.ts';

export type Withdrawn = Outcome<{ withdrawn: number }, Refused<'lastManager' | 'missing'>>;

/** Ends a person's role on one site of the organisation at once. Their tickets stay. */
export function withdrawAccess(
  world: Spine,
  actor: Actor,
  { organisationId, personId, siteId }: { organisationId: string; personId: string; siteId: string },
): Promise<Withdrawn> {
  return ifMay(world, managesAccess(actor, organisationId), async (tx): Promise<Withdrawn> => {
    if ((await ownedSites(tx.trx, organisationId, [siteId])).length === 0) return { refused: 'missing' };
    const held = await listHeldRoles(tx.trx, organisationId, { personId });
    const role = held.find((each) => each.siteId === siteId)?.role ?? 'editor';
    if (!(await endRole(world, tx, actor, { personId, siteId }))) return { refused: 'missing' };
    await endSessions(tx.trx, [personId]);
    await tell(world, tx, actor, personId, { organisationId, role, siteIds: [siteId] });
    return { withdrawn: 1 };
  });
}

/** Ends a person's role as service manager. The last manager stays, since the organisation would have no contact without one. */
export function withdrawOffice(
  world: Spine,
  actor: Actor,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<Withdrawn> {
  return ifMay(world, managesAccess(actor, organisationId), async (tx): Promise<Withdrawn> => {
    await lockOrganisation(tx.trx, organisationId);
    if (await isLastManager(tx, organisationId, personId)) return { refused: 'lastManager' };
    if (!(await endManager(world, tx, actor, { organisationId, personId }))) return { refused: 'missing' };
    await tell(world, tx, actor, personId, { organisationId, role: 'serviceManager' });
    return { withdrawn: 1 };
  });
}

/** Ends every role of a person in an organisation at once, with their sessions, when they leave it. Tickets stay. */
export function leaveOrganisation(
  world: Spine,
  actor: Actor,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<Withdrawn> {
  return ifMay(world, managesAccess(actor, organisationId), async (tx): Promise<Withdrawn> => {
    await lockOrganisation(tx.trx, organisationId);
    if (await isLastManager(tx, organisationId, personId)) return { refused: 'lastManager' };
    const held = await listHeldRoles(tx.trx, organisationId, { personId });
    const lent = await listLoansOf(tx.trx, personId, { organisationId });
    const siteIds = [...new Set([...held, ...lent].flatMap(({ siteId }) => siteId ?? []))].sort();
    let withdrawn = 0;
    for (const siteId of siteIds) if (await endRole(world, tx, actor, { personId, siteId })) withdrawn += 1;
    if (await endManager(world, tx, actor, { organisationId, personId })) withdrawn += 1;
    if (withdrawn === 0) return { refused: 'missing' };
    await endSessions(tx.trx, [personId]);
    await tell(world, tx, actor, personId, { organisationId });
    return { withdrawn };
  });
}

/** Whether a person is the last service manager of an organisation. Its row must be locked. */
export async function isLastManager({ trx }: Tx, organisationId: string, personId: string): Promise<boolean> {
  const own = (await listServiceManagers(trx, organisationId)).filter(({ loanId }) => loanId === null);
  return own.length === 1 && own[0]!.personId === personId;
}

async function tell(
  world: Spine,
  tx: Tx,
  actor: Actor,
  personId: string,
  access: { organisationId: string; siteIds?: string[]; role?: AccessRole },
): Promise<void> {
  if (personId !== actor.personId) await tellPeople(world, tx, [personId], { letter: 'accessWithdrawn', access });
}

/**
 * Ends every role of a person in the directory and their sessions when they leave. Sites and tickets stay. Returns how many roles
 * ended.
 */
export function withdrawPerson(world: Store, actor: Actor, personId: string): Promise<Outcome<{ withdrawn: number }>> {
  return ifMay(world, hasDuty(actor, 'directory'), async (tx) => {
    const { siteIds, organisationIds } = await listRolesOfPerson(tx.trx, personId);
    let withdrawn = 0;
    for (const siteId of siteIds) if (await endRole(world, tx, actor, { personId, siteId })) withdrawn += 1;
    for (const organisationId of organisationIds)
      if (await endManager(world, tx, actor, { personId, organisationId })) withdrawn += 1;
    if (withdrawn > 0) await endSessions(tx.trx, [personId]);
    return { withdrawn };
  });
}

/**
 * Ends a person's role on one site and every loan of it that involves them. A borrower's place returns to its lender; a lender's
 * place ends with the loan. Tickets stay. Returns false if they had no role.
 */
export async function endRole(
  world: Store,
  tx: Tx,
  actor: Actor,
  { personId, siteId }: { personId: string; siteId: string },
): Promise<boolean> {
  await lockSites(tx.trx, [siteId]);
  const loans = await listLoansOf(tx.trx, personId, { siteId });
  const lent = loans.some(({ state, lenderId }) => state === 'running' && lenderId === personId);
  const held = await findEntitlement(tx.trx, personId, siteId);
  for (const loan of loans)
    await dropLoan(world, tx, asActing(actor), loan, { withoutLender: loan.lenderId === personId });
  const ended = held?.loanId ? true : (await withdrawEntitlement(tx.trx, personId, siteId)) || lent;
  if (ended && !held?.loanId) await noteChange(world, tx, actor, { act: 'withdrawn', siteId, personId });
  if (ended) await settleAccounts(tx.trx, [personId]);
  return ended;
}

/** Ends a person's role as service manager of an organisation, with its loans. Returns false if they had no such role. */
export async function endManager(
  world: Store,
  tx: Tx,
  actor: Actor,
  { personId, organisationId }: { personId: string; organisationId: string },
): Promise<boolean> {
  const loans = await listLoansOf(tx.trx, personId, { organisationId, siteId: null });
  for (const loan of loans)
    await dropLoan(world, tx, asActing(actor), loan, { withoutLender: loan.lenderId === personId });
  const borrowed = loans.some(({ state, borrowerId }) => state === 'running' && borrowerId === personId);
  const ended = (await withdrawServiceManager(tx.trx, personId, organisationId)) || borrowed;
  if (ended) await noteChange(world, tx, actor, { act: 'managerWithdrawn', organisationId, personId });
  await settleAccounts(tx.trx, [personId]);
  return ended;
}
