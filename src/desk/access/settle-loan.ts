import { noteChange } from '#desk/directory/note-change.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { SiteRole } from '#domain/access/entitlement.ts';
import type { By } from '#domain/actor.ts';
import { type AccessLoan, changeLoan } from '#store/access/access-loans.ts';
import { findEntitlement, placeEntitlement } from '#store/access/access-people.ts';
import { lockSites, withdrawEntitlement } from '#store/access/entitlements.ts';
import { listServiceManagers, nameServiceManager, withdrawServiceManager } from '#store/access/service-managers.ts';
import { settleAccounts } from '#store/sign-in/accounts.ts';

/**
 * Begins a loan on its first day if the lender still has the role and the borrower does not. Otherwise cancels it and returns
 * false.
 */
export async function beginLoan(world: Store, tx: Tx, by: By, loan: AccessLoan): Promise<boolean> {
  const begun =
    loan.siteId === null ? await lendOffice(world, tx, loan) : await lendPlace(world, tx, loan, loan.siteId);
  if (!begun) await changeLoan(tx.trx, loan.id, { state: 'cancelled' });
  else await settleAccounts(tx.trx, [loan.borrowerId]);
  await note(world, tx, by, begun ? 'loanBegan' : 'loanEnded', loan);
  return begun;
}

/** Ends a running loan. The lender gets their place back, unless they leave for good (`withoutLender`). */
export async function endLoan(
  world: Store,
  tx: Tx,
  by: By,
  loan: AccessLoan,
  { withoutLender = false } = {},
): Promise<void> {
  const { id, siteId, borrowerId, lenderId, organisationId } = loan;
  if (siteId === null) await withdrawServiceManager(tx.trx, borrowerId, organisationId);
  else await takeBack(tx, loan, siteId, withoutLender);
  await changeLoan(tx.trx, id, { state: 'ended' });
  await settleAccounts(tx.trx, [borrowerId, lenderId]);
  await note(world, tx, by, 'loanEnded', loan);
}

/** Ends a running loan, or cancels one that has not begun. */
export async function dropLoan(
  world: Store,
  tx: Tx,
  by: By,
  loan: AccessLoan,
  { withoutLender = false } = {},
): Promise<void> {
  if (loan.state === 'running') return endLoan(world, tx, by, loan, { withoutLender });
  await changeLoan(tx.trx, loan.id, { state: 'cancelled' });
  await note(world, tx, by, 'loanEnded', loan);
}

/** Lends the role of service manager. The lender keeps it and so can end the loan: this role has no cap. */
async function lendOffice(
  world: Store,
  { trx }: Tx,
  { id, lenderId, borrowerId, organisationId }: AccessLoan,
): Promise<boolean> {
  const managers = await listServiceManagers(trx, organisationId);
  const isLender = managers.some(({ personId, loanId }) => personId === lenderId && loanId === null);
  if (!isLender || managers.some(({ personId }) => personId === borrowerId)) return false;
  await nameServiceManager(trx, borrowerId, organisationId, { since: world.clock.now(), loanId: id });
  await changeLoan(trx, id, { state: 'running' });
  return true;
}

/** Lends a place on a site. The borrower takes the lender's place, so the site stays within its cap of editors (R8). */
async function lendPlace(world: Store, { trx }: Tx, loan: AccessLoan, siteId: string): Promise<boolean> {
  await lockSites(trx, [siteId]);
  const lent = await findEntitlement(trx, loan.lenderId, siteId);
  const standing = await findEntitlement(trx, loan.borrowerId, siteId);
  if (lent?.role !== loan.role || lent.loanId !== null || standing) return false;
  const { since, reviewedAt, role } = lent;
  await withdrawEntitlement(trx, loan.lenderId, siteId);
  const borrowed = { personId: loan.borrowerId, siteId, role, since: world.clock.now(), reviewedAt: null };
  await placeEntitlement(trx, { ...borrowed, loanId: loan.id });
  await changeLoan(trx, loan.id, { state: 'running', since, reviewedAt });
  return true;
}

async function takeBack({ trx }: Tx, loan: AccessLoan, siteId: string, withoutLender: boolean): Promise<void> {
  await lockSites(trx, [siteId]);
  const standing = await findEntitlement(trx, loan.borrowerId, siteId);
  // The borrower got a role of their own meanwhile: they keep it, and the lender's place is taken.
  const isTheirs = standing !== undefined && standing.loanId !== loan.id;
  if (!isTheirs) await withdrawEntitlement(trx, loan.borrowerId, siteId);
  const { lenderId: personId, since, reviewedAt } = loan;
  if (!withoutLender && !isTheirs)
    await placeEntitlement(trx, { personId, siteId, role: loan.role as SiteRole, since, reviewedAt, loanId: null });
}

function note(world: Store, tx: Tx, by: By, act: 'loanBegan' | 'loanEnded', loan: AccessLoan): Promise<void> {
  const { organisationId, siteId, borrowerId: personId, role } = loan;
  return noteChange(world, tx, by, { act, organisationId, siteId, personId, facts: { role } });
}
