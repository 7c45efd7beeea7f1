import { noteRelayWell } from '#desk/sending/note-relay-well.ts';
import { untilWritten } from '#desk/sending/until-written.ts';
import { openSession, perform } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import { theRelay } from '#domain/actor.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import { isOfPresentClock, markSent, type OutgoingMail } from '#store/letters/outgoing-mails.ts';

/** Records which letters of a desk the relay accepted. */
export interface SentBook {
  /** Records an accepted letter, batched with others, while the next one is being sent. */
  write(mail: OutgoingMail): void;
  /** Resolves when everything is saved. Rejects if saving failed. */
  written(): Promise<void>;
}

/**
 * Letters are recorded as the relay accepts them, not at the end of a batch: if the process is killed, only letters in progress
 * at that moment are sent again (R26), not fifty.
 */
export function openSentBook(world: World, deskId: string): SentBook {
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

async function sent(world: World, deskId: string, taken: OutgoingMail[]): Promise<void> {
  const plain = taken.filter(({ facts }) => !facts.startsClock).map(({ id }) => id);
  await untilWritten(world, () =>
    world.transact(async ({ trx }) => {
      await markSent(trx, plain, world.clock.now());
      await noteRelayWell(trx, deskId);
    }),
  );
  for (const mail of taken) if (mail.facts.startsClock) await untilWritten(world, () => startsClock(world, mail));
}

/** Start the clock with the dates in the letter, even if the desk's days or policy changed before it was sent again. */
function startOf({ id, told }: OutgoingMail): Command {
  return { type: 'startClock', mailId: id, told };
}

/**
 * The relay has the requester's copy: today is day 0, committed together with "sent". If the ticket was asked about or handled
 * again while the letter waited, the letter does not start the newer clock.
 */
async function startsClock(world: World, mail: OutgoingMail): Promise<void> {
  await world.transact(async (tx) => {
    const session = await openSession(world, tx, mail.ticketId!, theRelay);
    if (await isOfPresentClock(tx.trx, mail)) await perform(session, startOf(mail));
    await markSent(tx.trx, [mail.id], session.at);
  });
}
