import { noteRelayWell } from '#desk/sending/note-relay-well.ts';
import { untilWritten } from '#desk/sending/until-written.ts';
import { openSession, perform } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import { theRelay } from '#domain/actor.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import { isOfPresentClock, markSent, type OutgoingMail } from '#store/letters/outgoing-mails.ts';

/** Where it is written down which letters of a desk the relay took. */
export interface SentBook {
  /** Writes a letter down, with others that were taken meanwhile, while the next is handed over. */
  write(mail: OutgoingMail): void;
  /** Ready once everything is written down. Rejects as the writing did. */
  written(): Promise<void>;
}

/**
 * Written as the relay takes them and not at the end of a batch: of a process that is killed only what it has in hand at that
 * moment goes again (R26), and not fifty letters.
 */
export function openSentBook(world: World, deskId: string): SentBook {
  const taken: OutgoingMail[] = [];
  let writing: Promise<void> | null = null;
  let failure: { error: unknown } | null = null;

  async function writeAll(): Promise<void> {
    try {
      // The letters of one turn of the loop are one commit.
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

/** The clock starts as it was told, where the letter went again after the desk's days or policy had changed. */
function startOf({ id, told }: OutgoingMail): Command {
  return { type: 'startClock', mailId: id, told };
}

/**
 * The requester's copy is with the relay: day 0 is today, and it is one commit with "sent". A letter that waited while its
 * ticket was asked about or handled anew tells nothing of the clock that waits now.
 */
async function startsClock(world: World, mail: OutgoingMail): Promise<void> {
  await world.transact(async (tx) => {
    const session = await openSession(world, tx, mail.ticketId!, theRelay);
    if (await isOfPresentClock(tx.trx, mail)) await perform(session, startOf(mail));
    await markSent(tx.trx, [mail.id], session.at);
  });
}
