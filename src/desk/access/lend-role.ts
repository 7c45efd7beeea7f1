import { beginLoan, dropLoan } from '#desk/access/settle-loan.ts';
import { firstDesk, tellPeople } from '#desk/access/tell-people.ts';
import { asActing, noteChange } from '#desk/directory/note-change.ts';
import { identifyPerson } from '#desk/people/identify-person.ts';
import { ifMay } from '#desk/spine/if-may.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import { contend, type LoanRefusal, type LoanSpan, overlap, readLoanDays } from '#domain/access/loan.ts';
import { type AccessRole, managesAccess } from '#domain/access/request.ts';
import type { Actor } from '#domain/actor.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { isAfter } from '#domain/instant.ts';
import { type AccessLoan, addLoan, listLoansToCome, lockLoan, lockOrganisation } from '#store/access/access-loans.ts';
import { findEntitlement, ownedSites } from '#store/access/access-people.ts';
import { listServiceManagers } from '#store/access/service-managers.ts';

/** A role to lend, from the start of one day to the end of another. Dates are `YYYY-MM-DD` in the desk's zone. */
export interface Lending {
  organisationId: string;
  lenderId: string;
  /** Null lends the role of service manager. */
  siteId: string | null;
  /** The e-mail address of the borrower, who is added if unknown. */
  email: string;
  name: string | null;
  from: string;
  until: string;
}

export type Lent = Outcome<
  { loanId: string; running: boolean },
  | Refused<'missing' | Exclude<LoanRefusal, 'overlaps'>>
  /** The existing loan that overlaps. */
  | Refused<'overlaps', { other: LoanSpan }>
>;

/** Lends a role to a colleague for an absence (R9). The loan begins and ends by itself; `returnLoan` ends it early. */
export function lendRole(world: Spine, actor: Actor, lending: Lending): Promise<Lent> {
  return ifMay(world, managesAccess(actor, lending.organisationId), (tx) => lend(world, tx, actor, lending));
}

async function lend(world: Spine, tx: Tx, actor: Actor, lending: Lending): Promise<Lent> {
  const { organisationId, lenderId, siteId, email, name } = lending;
  await lockOrganisation(tx.trx, organisationId);
  if (siteId !== null && (await ownedSites(tx.trx, organisationId, [siteId])).length === 0)
    return { refused: 'missing' };
  const { zone } = await firstDesk(world, tx);
  const now = world.clock.now();
  const days = readLoanDays(zone, dateIn(zone, now), lending);
  if ('refused' in days) return days;
  const borrower = await identifyPerson(world, tx, { email, name, phone: null, language: null });
  const role = await roleToLend(tx, { organisationId, lenderId, borrowerId: borrower.id, siteId });
  if (typeof role === 'object') return role;
  const plan = { organisationId, siteId, role, lenderId, borrowerId: borrower.id, ...days };
  const others = await listLoansToCome(tx.trx, organisationId);
  const other = others.find((each) => contend(each, plan) && overlap(each, plan));
  if (other) return { refused: 'overlaps', other: { fromAt: other.fromAt, untilAt: other.untilAt } };
  const loan = { ...plan, id: world.newId(), state: 'planned' as const, madeAt: now, madeBy: actor.personId };
  await addLoan(tx.trx, loan);
  const note = { act: 'lent' as const, organisationId, siteId, personId: borrower.id, facts: { role } };
  await noteChange(world, tx, asActing(actor), note);
  const running = !isAfter(loan.fromAt, now) && (await begin(world, tx, actor, loan.id));
  const told = [borrower.id, lenderId].filter((id) => id !== actor.personId);
  await tellPeople(world, tx, told, { letter: 'accessLent', access: { organisationId, loanId: loan.id } });
  return { loanId: loan.id, running };
}

/** The role to lend, if the lender has it and the borrower does not. */
async function roleToLend(
  { trx }: Tx,
  {
    organisationId,
    lenderId,
    borrowerId,
    siteId,
  }: Pick<AccessLoan, 'organisationId' | 'lenderId' | 'borrowerId' | 'siteId'>,
): Promise<Outcome<AccessRole, Refused<'toSelf' | 'notHeld' | 'heldAlready' | 'lent'>>> {
  if (lenderId === borrowerId) return { refused: 'toSelf' };
  if (siteId === null) {
    const managers = await listServiceManagers(trx, organisationId);
    const own = managers.find(({ personId }) => personId === lenderId);
    if (!own) return { refused: 'notHeld' };
    if (own.loanId !== null) return { refused: 'lent' };
    return managers.some(({ personId }) => personId === borrowerId) ? { refused: 'heldAlready' } : 'serviceManager';
  }
  const held = await findEntitlement(trx, lenderId, siteId);
  if (!held) return { refused: 'notHeld' };
  if (held.loanId !== null) return { refused: 'lent' };
  return (await findEntitlement(trx, borrowerId, siteId)) ? { refused: 'heldAlready' } : held.role;
}

async function begin(world: Store, tx: Tx, actor: Actor, loanId: string): Promise<boolean> {
  return beginLoan(world, tx, asActing(actor), (await lockLoan(tx.trx, loanId))!);
}

/** Ends a loan early, or cancels one that has not begun. It is `missing` if it is over or not the actor's to end. */
export function returnLoan(world: Spine, actor: Actor, loanId: string): Promise<Outcome<{ returned: true }>> {
  return world.transact(async (tx) => {
    const loan = await lockLoan(tx.trx, loanId);
    if (!loan || !managesAccess(actor, loan.organisationId)) return { refused: 'missing' };
    if (loan.state !== 'planned' && loan.state !== 'running') return { refused: 'missing' };
    await dropLoan(world, tx, asActing(actor), loan);
    const told = [loan.borrowerId, loan.lenderId].filter((id) => id !== actor.personId);
    const access = { organisationId: loan.organisationId, loanId };
    await tellPeople(world, tx, told, { letter: 'accessReturned', access });
    return { returned: true };
  });
}
