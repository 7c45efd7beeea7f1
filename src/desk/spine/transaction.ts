import type { Hints, Queue, Tx, World } from '#desk/spine/world.ts';
import type { StaffSignal } from '#domain/notifications/staff-signal.ts';
import type { Database, Handle, Trx } from '#store/database/database.ts';
import { isPassing } from '#store/database/passing-trouble.ts';

/** Returns the function that runs transactions: jobs are enqueued with the change, hints are sent after the commit. */
export function openTransact(db: Database, queue: Queue, hints: Hints): World['transact'] {
  return async (work) => {
    const changedTickets = new Map<string, string>();
    const signals: StaffSignal[] = [];
    const tell = () => {
      for (const [ticketId, deskId] of changedTickets) hints.ticketChanged({ ticketId, deskId });
      for (const signal of signals) hints.tellStaff(signal);
    };
    const transaction = db.transaction().execute(async (trx) => {
      const tx: Tx = { trx, jobs: [], changedTickets, signals };
      const done = await work(tx);
      if (tx.jobs.length > 0) await queue.enqueue(trx, tx.jobs);
      return done;
    });
    const result = await transaction.catch((error: unknown) => {
      // The commit may have succeeded without a response: send the hints anyway; a reload without a change is harmless.
      if (isPassing(error)) {
        tell();
        hints.publicChanged();
      }
      throw error;
    });
    tell();
    return result;
  };
}

/** Runs several reads on one snapshot, since a ticket may change between statements. Writes nothing. */
export function atOneMoment<T>(handle: Handle, read: (handle: Handle) => Promise<T>): Promise<T> {
  if (handle.isTransaction) return read(handle);
  return handle.transaction().setIsolationLevel('repeatable read').execute(read);
}

/** Runs one transaction before the world exists, for data needed to build it. */
export function beforeTheWorld<T>(db: Database, work: (trx: Trx) => Promise<T>): Promise<T> {
  return db.transaction().execute(work);
}
