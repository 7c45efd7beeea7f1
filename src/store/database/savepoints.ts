import { sql } from 'kysely';
import type { Trx } from '#store/database/database.ts';

/** A place within a transaction to which it can go back; those that are set later are forgotten with it. */
export async function setSavepoint(trx: Trx): Promise<void> {
  await sql`savepoint before_work`.execute(trx);
}

/** What was done since the last savepoint stays, as far as the transaction does. */
export async function keepSinceSavepoint(trx: Trx): Promise<void> {
  await sql`release savepoint before_work`.execute(trx);
}

/** What was done since the last savepoint was never done. */
export async function backToSavepoint(trx: Trx): Promise<void> {
  await sql`rollback to savepoint before_work`.execute(trx);
  await sql`release savepoint before_work`.execute(trx);
}
