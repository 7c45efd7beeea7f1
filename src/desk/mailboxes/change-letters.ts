import { onMailbox, type Place } from '#desk/mailboxes/on-mailbox.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { putMailboxLetters } from '#store/desks/desk-keeping.ts';

/** What a mailbox says of the letters to its writers. */
export interface MailboxLetters {
  /** Null is the desk's. */
  language: Language | null;
  /** Null is always. */
  acknowledgesFrom: Instant | null;
}

/** Says in which language a mailbox answers whom nothing is known of (R27), and from when it acknowledges. */
export async function changeLetters(
  world: World,
  actor: Actor,
  place: Place,
  letters: MailboxLetters,
): Promise<{ saved: true } | { missing: true }> {
  const before = await world.findMailbox(world.db, place.address);
  const done = await onMailbox<{ missing: true }>(world, actor, place, async (tx) => {
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
