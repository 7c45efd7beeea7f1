import type { Hints, Queue, Tx, World } from '#desk/spine/world.ts';
import type { StaffSignal } from '#domain/notifications/staff-signal.ts';
import type { Database, Handle, Trx } from '#store/database/database.ts';
import { isPassing } from '#store/database/passing-trouble.ts';

/** Opens transactions for the desk: reactions go in with the change, hints go out after the commit. */
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
      // What was committed and never answered is there: all read it anew, and find no change where there is none.
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

/** Reads what several statements say of one moment: a ticket may change between them. Writes nothing. */
export function atOneMoment<T>(handle: Handle, read: (handle: Handle) => Promise<T>): Promise<T> {
  if (handle.isTransaction) return read(handle);
  return handle.transaction().setIsolationLevel('repeatable read').execute(read);
}

/** One transaction before there is a world: what a process needs to build one. */
export function beforeTheWorld<T>(db: Database, work: (trx: Trx) => Promise<T>): Promise<T> {
  return db.transaction().execute(work);
}
