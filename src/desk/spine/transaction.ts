import { isRefused } from '#desk/spine/outcome.ts';
import type { Job } from '#desk/spine/reactions.ts';
import type { Hints, Queue, Spine, Store, Tx } from '#desk/spine/world.ts';
import type { StaffSignal } from '#domain/notifications/staff-news.ts';
import {
  backToSavepoint,
  type Database,
  type Handle,
  keepSinceSavepoint,
  setSavepoint,
  type Trx,
} from '#store/database/database.ts';
import { despiteMigrations, isTemporary } from '#store/database/temporary-failure.ts';

/**
 * Returns the function that runs transactions: jobs are enqueued with the change, hints are sent after the commit. Work that
 * returns a refusal is rolled back.
 */
export function openTransact(db: Database, queue: Queue, hints: Hints): Store['transact'] {
  return async (work) => {
    const changedTickets: Tx['changedTickets'] = new Map();
    const signals: StaffSignal[] = [];
    const jobs: Job[] = [];
    const tell = () => {
      for (const [ticketId, change] of changedTickets) hints.ticketChanged({ ticketId, ...change });
      for (const signal of signals) hints.tellStaff(signal);
      if (jobs.length > 0) hints.jobsQueued(jobs);
    };
    const run = async (trx: Trx) => {
      const done = await work({ trx, jobs, changedTickets, signals });
      if (isRefused(done)) throw new RolledBack(done);
      if (jobs.length > 0) await queue.enqueue(trx, jobs);
      return done;
    };
    const transaction = despiteMigrations(() => {
      jobs.length = 0;
      signals.length = 0;
      changedTickets.clear();
      return db.transaction().execute(run);
    });
    let isRolledBack = false;
    const result = await transaction.catch((error: unknown) => {
      if (error instanceof RolledBack) {
        isRolledBack = true;
        return error.refusal as Awaited<typeof transaction>;
      }
      // The commit may have succeeded without a response: send the hints anyway; a reload without a change is harmless.
      if (isTemporary(error)) {
        tell();
        hints.publicChanged();
      }
      throw error;
    });
    if (!isRolledBack) tell();
    return result;
  };
}

/** Carries a refusal out of the database's transaction, which rolls back only on an error. */
class RolledBack extends Error {
  readonly refusal: unknown;

  constructor(refusal: unknown) {
    super('A verb refused.');
    this.refusal = refusal;
  }
}

/** Returns the world bound to one transaction: a transaction that a verb runs in it becomes a savepoint. */
export function within<Part extends Store>(world: Part, tx: Tx): Part {
  return { ...world, db: tx.trx, transact: (work) => inPart(tx, work, (done) => !isRefused(done)) };
}

/** Returns how a change would end now: runs it and rolls it back. */
export function tryOut<T>(world: Spine, tx: Tx, work: (world: Spine) => Promise<T>): Promise<T> {
  return inPart(
    tx,
    (part) => work(within(world, part)),
    () => false,
  );
}

/** Runs a part of a transaction. If `isCommitted` returns false, it is rolled back alone, and so are its jobs and hints. */
async function inPart<T>(tx: Tx, work: (part: Tx) => Promise<T>, isCommitted: (done: T) => boolean): Promise<T> {
  const part: Tx = { trx: tx.trx, jobs: [], changedTickets: new Map(), signals: [] };
  await setSavepoint(tx.trx);
  const done = await work(part);
  if (!isCommitted(done)) {
    await backToSavepoint(tx.trx);
    return done;
  }
  await keepSinceSavepoint(tx.trx);
  tx.jobs.push(...part.jobs);
  tx.signals.push(...part.signals);
  for (const [id, { deskId, isWork }] of part.changedTickets)
    noteChange(tx, { id, deskId }, { isWork: isWork === true });
  return done;
}

/** Has readers told of a change after the commit. `isWork`: only the desk can see it, so only the desk is told (R40). */
export function noteChange(
  { changedTickets }: Pick<Tx, 'changedTickets'>,
  { id, deskId }: { id: string; deskId: string },
  { isWork }: { isWork: boolean },
): void {
  changedTickets.set(id, { deskId, isWork: isWork && (changedTickets.get(id)?.isWork ?? true) });
}

/** Runs several reads on one snapshot, since a ticket may change between statements. Writes nothing. */
export function atOneMoment<T>(handle: Handle, read: (handle: Handle) => Promise<T>): Promise<T> {
  if (handle.isTransaction) return read(handle);
  return despiteMigrations(() => handle.transaction().setIsolationLevel('repeatable read').execute(read));
}

/** Runs one transaction before the world exists, for data needed to build it. */
export function beforeTheWorld<T>(db: Database, work: (trx: Trx) => Promise<T>): Promise<T> {
  return db.transaction().execute(work);
}
