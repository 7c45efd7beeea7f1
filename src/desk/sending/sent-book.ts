import { setTimeout as pause } from 'node:timers/promises';
import { applyCommand, openSession } from '#desk/spine/session.ts';
import type { Spine, Store } from '#desk/spine/world.ts';
import { theRelay } from '#domain/actor.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import type { Trx } from '#store/database/database.ts';
import { isTemporary } from '#store/database/temporary-failure.ts';
import { hurryWaitingMails, isOfPresentClock, markSent, type OutgoingMail } from '#store/letters/outgoing-mails.ts';
import { markSendingWell } from '#store/sending/sending-relays.ts';

/** Records which letters of a desk the relay accepted. */
interface SentBook {
  /** Records an accepted letter, batched with others, while the next one is being sent. */
  write(mail: OutgoingMail): void;
  /** Resolves when everything is saved. Rejects if saving failed. */
  written(): Promise<void>;
}

/**
 * Letters are recorded as the relay accepts them, not at the end of a batch: if the process is killed, only letters in progress
 * at that moment are sent again (R26), not fifty.
 */
export function openSentBook(world: Spine, deskId: string): SentBook {
  const taken: OutgoingMail[] = [];
  let writing: Promise<void> | null = null;
  let failure: { error: unknown } | null = null;

  async function writeAll(): Promise<void> {
    try {
      // Letters of one event loop turn share a commit.
      await Promise.resolve();
      while (taken.length > 0) await sent(world, deskId, taken.splice(0));
    } catch (error) {
      failure ??= { error };
    } finally {
      writing = null;
    }
  }

  return {
    write(mail) {
      taken.push(mail);
      writing ??= writeAll();
    },
    async written() {
      await writing;
      if (failure !== null) throw failure.error;
    },
  };
}

/** Below the lease of a letter (eleven minutes), so no other process has it yet. */
const patienceMilliseconds = 600_000;
const pauseMilliseconds = 1_000;

async function sent(world: Spine, deskId: string, taken: OutgoingMail[]): Promise<void> {
  const plain = taken.filter(({ facts }) => !facts.startsClock).map(({ id }) => id);
  await untilWritten(world, () =>
    world.transact(async ({ trx }) => {
      await markSent(trx, plain, world.clock.now());
      await noteRelayWell(trx, deskId);
    }),
  );
  for (const mail of taken) if (mail.facts.startsClock) await untilWritten(world, () => startsClock(world, mail));
  for (const { id, ticketId, letter } of taken)
    world.log.info({ mailId: id, deskId, ticketId, letter }, 'A letter was sent.');
}

/**
 * Retries the saving of a letter's result while the database is down: only this process knows the relay's response, and an
 * unrecorded letter is sent twice. The work must be idempotent.
 */
export async function untilWritten<T>(world: Store, work: () => Promise<T>): Promise<T> {
  for (let waited = 0; ; waited += pauseMilliseconds) {
    try {
      return await work();
    } catch (error) {
      if (!isTemporary(error) || waited >= patienceMilliseconds) throw error;
      world.log.warn({ error }, 'The result of a letter could not be saved and will be retried.');
      await pause(pauseMilliseconds);
    }
  }
}

/**
 * Records that a relay accepted or judged a letter of the desk. If it had been failing, all waiting letters become due at once
 * instead of up to an hour later.
 */
export async function noteRelayWell(trx: Trx, deskId: string): Promise<void> {
  if (await markSendingWell(trx, deskId)) await hurryWaitingMails(trx, deskId, new Date().toISOString());
}

/** Start the clock with the dates in the letter, even if the desk's days or policy changed before it was sent again. */
function startOf({ id, told }: OutgoingMail): Command {
  return { type: 'startClock', mailId: id, told };
}

/**
 * The relay has the requester's copy: today is day 0, committed together with "sent". If the ticket was asked about or handled
 * again while the letter waited, the letter does not start the newer clock.
 */
async function startsClock(world: Spine, mail: OutgoingMail): Promise<void> {
  await world.transact(async (tx) => {
    const session = await openSession(world, tx, mail.ticketId!, theRelay);
    if (await isOfPresentClock(tx.trx, mail)) await applyCommand(session, startOf(mail));
    await markSent(tx.trx, [mail.id], session.at);
  });
}
