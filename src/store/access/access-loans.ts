import { type Insertable, type Selectable, sql } from 'kysely';
import type { LoanState } from '#domain/access/loan.ts';
import { type Actor, hasRole } from '#domain/actor.ts';
import type { InEachLanguage } from '#domain/language.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import type { AccessLoansTable } from '#store/schema/access-tables.ts';

export type AccessLoan = Selectable<AccessLoansTable>;

/** A loan with the names of its two people and its site. */
export interface ToldLoan extends AccessLoan {
  lenderName: string | null;
  borrowerName: string | null;
  siteNumber: string | null;
  siteName: string | null;
  organisationNames: InEachLanguage;
}

/** Keeps a loan that was just made. */
export async function addLoan(trx: Trx, loan: Insertable<AccessLoansTable>): Promise<void> {
  await trx.insertInto('accessLoans').values(loan).execute();
}

/** A loan under its row's lock, so that it begins and ends once. */
export function lockLoan(trx: Trx, id: string): Promise<AccessLoan | undefined> {
  return trx.selectFrom('accessLoans').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Loans that are to come or run, of an organisation. Whoever makes one locks the organisation before. */
export function listLoansToCome(handle: Handle, organisationId: string): Promise<AccessLoan[]> {
  return handle
    .selectFrom('accessLoans')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('state', 'in', ['planned', 'running'])
    .orderBy('fromAt')
    .execute();
}

/** Loans to come or running in which a person lends or borrows; of one site, or of their role as service manager, if told. */
export function listLoansOf(
  handle: Handle,
  personId: string,
  of: { organisationId?: string; siteId?: string | null } = {},
): Promise<AccessLoan[]> {
  let query = handle
    .selectFrom('accessLoans')
    .selectAll()
    .where('state', 'in', ['planned', 'running'])
    .where(({ or, eb }) => or([eb('lenderId', '=', personId), eb('borrowerId', '=', personId)]));
  if (of.organisationId) query = query.where('organisationId', '=', of.organisationId);
  if (of.siteId === null) query = query.where('siteId', 'is', null);
  else if (of.siteId) query = query.where('siteId', '=', of.siteId);
  return query.orderBy('id').execute();
}

/** Writes how a loan stands, and what its lender gets back at its end. */
export async function changeLoan(
  trx: Trx,
  id: string,
  { state, ...kept }: { state: LoanState } & Partial<Pick<AccessLoan, 'since' | 'reviewedAt' | 'untilAt'>>,
): Promise<void> {
  await trx
    .updateTable('accessLoans')
    .set({ state, ...kept })
    .where('id', '=', id)
    .execute();
}

/** The loans of an organisation as its service managers read them: those that run and come, then those that are over. */
export function listLoansFor(handle: Handle, actor: Actor, organisationId: string, limit: number): Promise<ToldLoan[]> {
  const managed = hasRole(actor, 'serviceManager') ? actor.organisationIds : [];
  return told(handle)
    .where('loan.organisationId', '=', organisationId)
    .where(sql<boolean>`loan.organisation_id = any(${managed}::uuid[])`)
    .orderBy(sql`loan.state in ('planned', 'running')`, 'desc')
    .orderBy('loan.fromAt', 'desc')
    .limit(limit)
    .execute();
}

/** One loan, for the letters about it. */
export function findToldLoan(handle: Handle, id: string): Promise<ToldLoan | undefined> {
  return told(handle).where('loan.id', '=', id).executeTakeFirst();
}

function told(handle: Handle) {
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

/** Holds an organisation until the transaction ends: loans are made one after the other. False where there is none. */
export async function lockOrganisation(trx: Trx, id: string): Promise<boolean> {
  const row = await trx.selectFrom('organisations').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  return row !== undefined;
}
