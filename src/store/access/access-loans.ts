import { type Insertable, type Selectable, sql } from 'kysely';
import type { LoanState } from '#domain/access/loan.ts';
import { type Actor, hasRole } from '#domain/actor.ts';
import type { InEachLanguage } from '#domain/language.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { findsAny } from '#store/database/rows.ts';
import { eachInStatement } from '#store/database/statements.ts';
import type { AccessLoansTable } from '#store/schema/access-tables.ts';

export type AccessLoan = Selectable<AccessLoansTable>;

/** A loan with the names of both people and of its site. */
export interface NamedLoan extends AccessLoan {
  lenderName: string | null;
  borrowerName: string | null;
  siteNumber: string | null;
  siteName: string | null;
  organisationNames: InEachLanguage;
}

/** Saves a new loan. */
export async function addLoan(trx: Trx, loan: Insertable<AccessLoansTable>): Promise<void> {
  await trx.insertInto('accessLoans').values(loan).execute();
}

/** A loan with its row locked, so that it starts and ends only once. */
export function lockLoan(trx: Trx, id: string): Promise<AccessLoan | undefined> {
  return trx.selectFrom('accessLoans').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Loans of an organisation that run now or start later. The caller of a new loan locks the organisation first. */
export function listLoansToCome(handle: Handle, organisationId: string): Promise<AccessLoan[]> {
  return handle
    .selectFrom('accessLoans')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('state', 'in', eachInStatement(['planned', 'running']))
    .orderBy('fromAt')
    .execute();
}

/** Running and future loans that a person lends or borrows; only for one site, or for their service manager role, if given. */
export function listLoansOf(
  handle: Handle,
  personId: string,
  of: { organisationId?: string; siteId?: string | null } = {},
): Promise<AccessLoan[]> {
  let query = handle
    .selectFrom('accessLoans')
    .selectAll()
    .where('state', 'in', eachInStatement(['planned', 'running']))
    .where(({ or, eb }) => or([eb('lenderId', '=', personId), eb('borrowerId', '=', personId)]));
  if (of.organisationId) query = query.where('organisationId', '=', of.organisationId);
  if (of.siteId === null) query = query.where('siteId', 'is', null);
  else if (of.siteId) query = query.where('siteId', '=', of.siteId);
  return query.orderBy('id').execute();
}

/** Saves the state of a loan, and what the lender gets back when it ends. */
export async function changeLoan(
  trx: Trx,
  id: string,
  { state, ...changes }: { state: LoanState } & Partial<Pick<AccessLoan, 'since' | 'reviewedAt' | 'untilAt'>>,
): Promise<void> {
  await trx
    .updateTable('accessLoans')
    .set({ state, ...changes })
    .where('id', '=', id)
    .execute();
}

/** Loans of an organisation for its service managers: running and future loans first, then ended ones. */
export function listLoansFor(
  handle: Handle,
  actor: Actor,
  organisationId: string,
  limit: number,
): Promise<NamedLoan[]> {
  const managed = hasRole(actor, 'serviceManager') ? actor.organisationIds : [];
  return namedLoans(handle)
    .where('loan.organisationId', '=', organisationId)
    .where(sql<boolean>`loan.organisation_id = any(${managed}::uuid[])`)
    .orderBy(sql`loan.state in ('planned', 'running')`, 'desc')
    .orderBy('loan.fromAt', 'desc')
    .limit(limit)
    .execute();
}

/** One loan, for the letters about it. */
export function findNamedLoan(handle: Handle, id: string): Promise<NamedLoan | undefined> {
  return namedLoans(handle).where('loan.id', '=', id).executeTakeFirst();
}

function namedLoans(handle: Handle) {
  return handle
    .selectFrom('accessLoans as loan')
    .innerJoin('organisations', 'organisations.id', 'loan.organisationId')
    .leftJoin('people as lender', 'lender.id', 'loan.lenderId')
    .leftJoin('people as borrower', 'borrower.id', 'loan.borrowerId')
    .leftJoin('sites', 'sites.id', 'loan.siteId')
    .selectAll('loan')
    .select(['lender.name as lenderName', 'borrower.name as borrowerName'])
    .select(['sites.number as siteNumber', 'sites.name as siteName', 'organisations.names as organisationNames']);
}

/** Locks an organisation until the transaction ends, so that loans are created one at a time. False if it does not exist. */
export function lockOrganisation(trx: Trx, id: string): Promise<boolean> {
  return trx.selectFrom('organisations').select('id').where('id', '=', id).forUpdate().$call(findsAny);
}
