import { sql } from 'kysely';
import type { Trx } from '#store/database/database.ts';

/** Sets a savepoint in a transaction; rolling back to it also drops later ones. */
export async function setSavepoint(trx: Trx): Promise<void> {
  await sql`savepoint before_work`.execute(trx);
}

/** Releases the last savepoint: its changes are kept if the transaction commits. */
export async function keepSinceSavepoint(trx: Trx): Promise<void> {
  await sql`release savepoint before_work`.execute(trx);
}

/** Rolls back to the last savepoint. */
export async function backToSavepoint(trx: Trx): Promise<void> {
  await sql`rollback to savepoint before_work`.execute(trx);
  await sql`release savepoint before_work`.execute(trx);
}
