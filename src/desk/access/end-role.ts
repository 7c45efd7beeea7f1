import { dropLoan } from '#desk/access/settle-loan.ts';
import { asActing, noteChange } from '#desk/directory/note-change.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { listLoansOf } from '#store/access/access-loans.ts';
import { findEntitlement } from '#store/access/access-people.ts';
import { lockSites, withdrawEntitlement } from '#store/access/entitlements.ts';
import { withdrawServiceManager } from '#store/access/service-managers.ts';
import { settleAccounts } from '#store/sign-in/accounts.ts';

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
