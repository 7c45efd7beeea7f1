import { onMailbox, type Place } from '#desk/mailboxes/on-mailbox.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { putMailboxLetters } from '#store/desks/desk-administration.ts';

/** A mailbox's settings for letters to people who write to it. */
export interface MailboxLetters {
  /** Null is the desk's. */
  language: Language | null;
  /** Null is always. */
  acknowledgesFrom: Instant | null;
}

/** Sets the language in which a mailbox answers unknown senders (R27), and the time from which it sends acknowledgements. */
export async function changeLetters(
  world: World,
  actor: Actor,
  place: Place,
  letters: MailboxLetters,
): Promise<Outcome<{ saved: true }>> {
  const before = await world.findMailbox(world.db, place.address);
  const done = await onMailbox<Refused<'missing'>>(world, actor, place, async (tx) => {
    await putMailboxLetters(tx.trx, place.address, letters);
    return {
      fields: {
        mailboxLanguage: { from: before?.language ?? null, to: letters.language },
        acknowledgesFrom: { from: before?.acknowledgesFrom ?? null, to: letters.acknowledgesFrom },
      },
    };
  });
  if ('saved' in done) world.publicChanged();
  return done;
}
