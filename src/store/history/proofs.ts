import type { Selectable } from 'kysely';
import type { Handle } from '#store/database/database.ts';
import { countOf } from '#store/database/rows.ts';
import type { ProofsTable } from '#store/schema/history-tables.ts';

export type ProofRun = Selectable<ProofsTable>;

/** Adds a verification of the whole history at its start. */
export async function addProofRun(handle: Handle, run: Pick<ProofRun, 'id' | 'askedAt' | 'askedBy'>): Promise<void> {
  const ticketsToCheck = await handle.selectFrom('tickets').$call(countOf);
  await handle
    .insertInto('proofs')
    .values({ ...run, ticketsToCheck, tickets: 0, events: 0, auditEntries: 0, anchors: 0 })
    .execute();
}

/** Saves the progress or the result of a verification. */
export async function saveProofRun(
  handle: Handle,
  id: string,
  state: Partial<Pick<ProofRun, 'finishedAt' | 'tickets' | 'events' | 'auditEntries' | 'anchors' | 'broken'>>,
): Promise<void> {
  await handle.updateTable('proofs').set(state).where('id', '=', id).execute();
}

/** The verification requested last; undefined if there was no verification yet. */
export function latestProofRun(handle: Handle): Promise<ProofRun | undefined> {
  return handle
    .selectFrom('proofs')
    .selectAll()
    .orderBy('askedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The last finished verification; undefined if there was no verification yet. */
export function latestFinishedProof(handle: Handle): Promise<ProofRun | undefined> {
  return handle
    .selectFrom('proofs')
    .selectAll()
    .where('finishedAt', 'is not', null)
    .orderBy('askedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
}
